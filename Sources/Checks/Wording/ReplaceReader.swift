import Localization
import RuleModel
import SourceText
import YAML

/// Reads the pairs of a `replace` rule: a mapping, a list, or tables of the file's `data:`.
struct ReplaceReader {
    private static let columns = ["wrong", "right", "unless", "note"]

    private let reader: RuleReader
    private(set) var entries: [ReplaceEntry] = []
    private(set) var origins: [ReplaceEntry.Origin] = []

    init(_ reader: RuleReader) {
        self.reader = reader
    }

    mutating func read(_ node: YAMLNode) {
        switch node.content {
        case .mapping([]), .sequence([]):
            reader.fault(zh: "这里没有列出要改的词", en: "no words are listed here", at: node.range)
        case .mapping(let pairs) where Self.namesTable(pairs): readTable(node)
        case .mapping(let pairs): pairs.forEach { readPair($0) }
        case .sequence(let items): items.forEach { readItem($0) }
        case .scalar:
            reader.fault(
                zh: "这里要写“错: 对”", en: "pairs “wrong: right” are expected here",
                hint: LocalizedText(
                    zh: "也可以写 {wrong: …, right: …} 的列表，或 {table: 名称}",
                    en: "or a list of {wrong: …, right: …}, or {table: name}"),
                at: node.range)
        }
    }

    private static func namesTable(_ pairs: [YAMLEntry]) -> Bool {
        pairs.count == 1 && pairs[0].key.value == "table"
    }

    private mutating func readPair(_ pair: YAMLEntry) {
        guard let right = reader.string(pair.value) else { return }
        add(
            ReplaceEntry(wrong: pair.key.value, right: right, unless: nil, note: nil),
            ReplaceEntry.Origin(wrong: pair.key.range, right: pair.value.range, file: nil))
    }

    private mutating func readItem(_ node: YAMLNode) {
        if case .mapping(let pairs) = node.content, Self.namesTable(pairs) { return readTable(node) }
        guard let fields = reader.fields(node, allowed: Self.columns) else { return }
        guard let wrong = fields.required("wrong"), let right = fields.required("right") else { return }
        guard let wrongText = reader.string(wrong), let rightText = reader.string(right) else { return }
        add(
            ReplaceEntry(wrong: wrongText, right: rightText, unless: fields.pattern("unless"), note: fields.string("note")),
            ReplaceEntry.Origin(wrong: wrong.range, right: right.range, file: nil))
    }

    private mutating func add(_ entry: ReplaceEntry, _ origin: ReplaceEntry.Origin) {
        entries.append(entry)
        origins.append(origin)
    }

    // MARK: Tables

    private mutating func readTable(_ node: YAMLNode) {
        guard let name = reader.fields(node, allowed: ["table"])?["table"], let table = reader.table(name) else { return }
        guard let layout = layout(of: table, at: node.range) else { return }
        if table.rows.isEmpty { reader.fault(zh: "这张表是空的", en: "this table is empty", at: name.range) }
        guard let wrong = layout["wrong"], let right = layout["right"] else { return }
        let columns = (wrong: wrong, right: right, unless: layout["unless"], note: layout["note"])
        entries.reserveCapacity(entries.count + table.rows.count)
        origins.reserveCapacity(origins.count + table.rows.count)
        for row in table.rows { readRow(row, columns, of: table) }
    }

    /// Where each known column stands; `nil` if a table cannot be read.
    private func layout(of table: DataTable, at place: ByteRange) -> [String: Int]? {
        var layout: [String: Int] = [:]
        for (index, cell) in table.header.enumerated() {
            if !Self.columns.contains(cell.text) {
                let list = Self.columns.joined(separator: ", ")
                reader.fault(
                    zh: "不认识的列“\(cell.text)”", en: "unknown column “\(cell.text)”",
                    hint: reader.didYouMean(cell.text, among: Self.columns)
                        ?? LocalizedText(zh: "可用的列：\(list)", en: "columns: \(list)"),
                    at: cell.range, in: table.source)
            } else if layout.updateValue(index, forKey: cell.text) != nil {
                reader.fault(
                    zh: "“\(cell.text)”这一列重复", en: "the column “\(cell.text)” stands twice", at: cell.range, in: table.source)
            }
        }
        let missing = ["wrong", "right"].filter { layout[$0] == nil }
        guard let first = missing.first else { return layout }
        reader.fault(
            zh: "表里缺少“\(first)”列", en: "the table has no column “\(first)”",
            hint: LocalizedText(
                zh: "第一行写列名，用制表符隔开：wrong⇥right", en: "the first line names the columns, set apart by tabs: wrong⇥right"),
            at: table.header.first?.range ?? 0..<0, in: table.source)
        return nil
    }

    private mutating func readRow(
        _ row: [DataTable.Cell], _ columns: (wrong: Int, right: Int, unless: Int?, note: Int?), of table: DataTable
    ) {
        for cell in row.dropFirst(table.header.count) {
            reader.fault(
                zh: "这一格没有对应的列", en: "this cell stands under no column", at: cell.range, in: table.source)
        }
        let (wrong, right) = (row[columns.wrong], row[columns.right])
        let unless = columns.unless.map { row[$0] }.flatMap { cell in
            cell.text.isEmpty ? nil : reader.pattern(cell.text, at: cell.range, in: table.source)
        }
        let note = columns.note.map { row[$0].text }.flatMap { $0.isEmpty ? nil : $0 }
        add(
            ReplaceEntry(wrong: wrong.text, right: right.text, unless: unless, note: note),
            ReplaceEntry.Origin(wrong: wrong.range, right: right.range, file: table.source))
    }
}
