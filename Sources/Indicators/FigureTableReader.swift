import Localization
import Quantities
import SourceText

/// Reads the cells of a table of figures; records every mistake with its place, and goes on.
struct FigureTableReader {
    private let source: SourceFile
    private let values: FigureTableValueReader
    private(set) var rows: [FigureTableRow] = []
    private(set) var faults: [FigureTableFault] = []
    /// By name and everything else that makes a figure one: the row that was read first.
    private var first: [Identity: Int] = [:]

    init(source: SourceFile, scanner: QuantityScanner) {
        self.source = source
        values = FigureTableValueReader(scanner: scanner)
    }

    mutating func read(_ sheet: FigureTableSheet) {
        // What left no cell at all has been reported.
        if sheet.header.isEmpty, !sheet.faults.isEmpty { return }
        guard let layout = layout(of: sheet.header) else { return }
        if sheet.records.isEmpty, sheet.faults.isEmpty {
            fault(zh: "这张表只有表头，没有数据", en: "this table has headings and no rows", at: sheet.header.last?.range ?? end)
        }
        for record in sheet.records { read(record, layout, columns: sheet.header.count) }
    }

    // MARK: Columns

    private typealias Layout = [FigureTableColumn: Int]

    private mutating func layout(of header: [FigureTableCell]) -> Layout? {
        guard !header.isEmpty else {
            fault(zh: "这张表是空的", en: "this table is empty", hint: Self.headings, at: end)
            return nil
        }
        var layout: Layout = [:]
        for (index, cell) in header.enumerated() where !cell.text.isEmpty {
            guard let column = FigureTableColumn(heading: cell.text) else {
                faultUnknown(cell)
                continue
            }
            if layout.updateValue(index, forKey: column) != nil {
                fault(zh: "“\(cell.shown)”这一列重复", en: "the column “\(cell.shown)” stands twice", at: cell.range)
            }
        }
        let missing = FigureTableColumn.required.filter { layout[$0] == nil }
        guard missing.isEmpty else {
            let list = missing.map { "“\($0.title)”" }.joined(separator: "、")
            let english = missing.map { "“\($0.rawValue)”" }.joined(separator: ", ")
            fault(
                zh: "表里缺少\(list)列", en: "the table lacks the column \(english)", hint: Self.headings,
                at: header[0].range)
            return nil
        }
        return layout
    }

    private static let headings = LocalizedText(
        zh: "第一行写列名：必须有 \(titles(true))，还可以有 \(titles(false))",
        en: "the first line names the columns: \(FigureTableColumn.allCases.map(\.rawValue).joined(separator: ", "))")

    private static func titles(_ isRequired: Bool) -> String {
        FigureTableColumn.allCases.filter { FigureTableColumn.required.contains($0) == isRequired }.map(\.title)
            .joined(separator: "、")
    }

    private mutating func faultUnknown(_ cell: FigureTableCell) {
        let wide = cell.text.unicodeScalars.contains("，")
        faults.append(
            FigureTableFault(
                zh: "不认识的列“\(cell.shown)”", en: "unknown column “\(cell.shown)”",
                hint: wide ? LocalizedText(zh: "各列之间请用半角逗号“,”隔开", en: "set columns apart by ASCII commas") : nil,
                unknown: FigureTableFault.Unknown(word: cell.text, known: FigureTableColumn.allWords), at: cell.range))
    }

    // MARK: Rows

    private mutating func read(_ record: FigureTableSheet.Record, _ layout: Layout, columns: Int) {
        guard hasAllCells(record, columns: columns) else { return }
        let cells = layout.mapValues { record.cells[$0] }
        let before = faults.count
        let name = self.name(cells)
        let period = self.period(cells)
        let value = self.value(cells)
        let stated = self.measure(cells)
        let standing = self.standing(cells)
        // All cells were looked at, so that every mistake of a row comes in one run.
        guard faults.count == before, let name, let period, let value else { return }
        let names = [name] + aliases(cells)
        let readings = names.map { FigureTableMeasure.read($0.text) }
        let row = FigureTableRow(
            line: record.line, names: names,
            keys: readings.map(\.key),
            period: period, periodText: cells[.period]?.text ?? "", text: value.text, range: value.range,
            quantity: value.quantity, isNegative: value.isNegative,
            measure: stated ?? readings[0].measure ?? value.measure,
            scope: text(cells[.scope]), basis: text(cells[.basis]), standing: standing, note: text(cells[.note]))
        add(row)
    }

    private mutating func hasAllCells(_ record: FigureTableSheet.Record, columns: Int) -> Bool {
        let surplus = record.cells.dropFirst(columns).first { !$0.text.isEmpty }
        if let surplus {
            fault(
                zh: "这一行多出一格“\(surplus.shown)”，表头只有 \(columns) 列",
                en: "“\(surplus.shown)” stands under none of the \(columns) columns",
                hint: LocalizedText(
                    zh: "数字里的逗号要用引号括起来：\"1,234\"", en: "a comma inside a number needs quotation marks: \"1,234\""),
                at: surplus.range)
            return false
        }
        guard record.cells.count < columns else { return true }
        let last = record.cells.last?.range ?? end
        fault(
            zh: "这一行只有 \(record.cells.count) 格，表头有 \(columns) 列",
            en: "this row has \(record.cells.count) cells under \(columns) columns",
            hint: LocalizedText(zh: "没有内容的格也要留出逗号", en: "leave the commas of empty cells in place"),
            at: (record.cells.first?.range ?? last).lowerBound..<last.upperBound)
        return false
    }

    private func text(_ cell: FigureTableCell?) -> String? {
        cell.flatMap { $0.text.isEmpty ? nil : $0.text }
    }

    private mutating func name(_ cells: [FigureTableColumn: FigureTableCell]) -> FigureTableCell? {
        guard let cell = cells[.indicator] else { return nil }
        if cell.text.isEmpty { fault(zh: "这一行没有写指标", en: "this row names no indicator", at: cell.range) }
        return cell.text.isEmpty ? nil : cell
    }

    private func aliases(_ cells: [FigureTableColumn: FigureTableCell]) -> [FigureTableCell] {
        guard let cell = cells[.aliases] else { return [] }
        return cell.text.split { "；;、|/，".contains($0) }.map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
            .map { FigureTableCell(text: $0, range: cell.range) }
    }

    private mutating func period(_ cells: [FigureTableColumn: FigureTableCell]) -> FigureTablePeriod? {
        guard let cell = cells[.period] else { return nil }
        let hint = LocalizedText(
            zh: "写成 2022、2021—2025、十四五、2022年上半年、2022年一季度 或 2022年1—9月", en: "write 2022, 2021-2025, 2022年上半年, 2022Q1 or 2022-09")
        if cell.text.isEmpty {
            fault(zh: "这一行没有写时期", en: "this row names no period", hint: hint, at: cell.range)
            return nil
        }
        if let period = FigureTablePeriod(cell.text) { return period }
        fault(zh: "看不懂时期“\(cell.shown)”", en: "“\(cell.shown)” is no period", hint: hint, at: cell.range)
        return nil
    }

    private mutating func value(_ cells: [FigureTableColumn: FigureTableCell]) -> FigureTableValueReader.Value? {
        guard let cell = cells[.value] else { return nil }
        let (value, faults) = values.read(cell, unit: cells[.unit])
        self.faults += faults
        return value
    }

    private mutating func measure(_ cells: [FigureTableColumn: FigureTableCell]) -> FigureTableMeasure? {
        guard let cell = cells[.measure], !cell.text.isEmpty else { return nil }
        if let measure = FigureTableMeasure(word: cell.text) { return measure }
        faultWord(cell, known: FigureTableMeasure.known)
        return nil
    }

    private static let standings: [(word: String, standing: LedgerEntry.Standing)] = [
        ("实绩", .actual), ("实际", .actual), ("目标", .target), ("预计", .estimate), ("初步核算", .estimate), ("actual", .actual),
        ("target", .target), ("estimate", .estimate),
    ]

    private mutating func standing(_ cells: [FigureTableColumn: FigureTableCell]) -> LedgerEntry.Standing? {
        guard let cell = cells[.standing], !cell.text.isEmpty else { return nil }
        if let match = Self.standings.first(where: { $0.word == cell.text.lowercased() }) { return match.standing }
        faultWord(cell, known: Self.standings.map(\.word))
        return nil
    }

    private mutating func faultWord(_ cell: FigureTableCell, known: [String]) {
        let list = known.joined(separator: " | ")
        faults.append(
            FigureTableFault(
                zh: "不认识“\(cell.shown)”", en: "“\(cell.shown)” is not known here",
                hint: LocalizedText(zh: "可以写：\(list)", en: "one of: \(list)"),
                unknown: FigureTableFault.Unknown(word: cell.text, known: known), at: cell.range))
    }

    // MARK: One figure, one value

    /// What two rows must not share with different values.
    private struct Identity: Hashable {
        let key: String
        let period: FigureTablePeriod
        let measure: FigureTableMeasure
        let scope: String?
        let basis: String?
        let standing: LedgerEntry.Standing?
        let unit: UInt16
    }

    private mutating func add(_ row: FigureTableRow) {
        let identities = Set(row.keys).map { key in
            Identity(
                key: key, period: row.period, measure: row.measure, scope: row.scope, basis: row.basis, standing: row.standing,
                unit: row.quantity.unit.base)
        }
        let earlier = identities.compactMap { first[$0] }.map { rows[$0] }
        if let other = earlier.first(where: { !$0.hasValue(of: row) }) { return faultDuplicate(row, of: other) }
        // A row that says again what others say adds nothing.
        guard earlier.count < identities.count else { return }
        for identity in identities where first[identity] == nil { first[identity] = rows.count }
        rows.append(row)
    }

    private mutating func faultDuplicate(_ row: FigureTableRow, of earlier: FigureTableRow) {
        fault(
            zh: "“\(row.names[0].text)”\(row.periodText)前面已经写过 \(earlier.text)，这里是 \(row.text)",
            en: "“\(row.names[0].text)” \(row.periodText) is \(earlier.text) before, and \(row.text) here",
            hint: LocalizedText(
                zh: "前一处在第 \(earlier.line) 行；口径或范围不同的，请分别注明", en: "see line \(earlier.line); tell them apart by basis or scope"),
            at: row.range)
    }

    // MARK: Faults

    private var end: ByteRange { source.bytes.count..<source.bytes.count }

    private mutating func fault(zh: String, en: String, hint: LocalizedText? = nil, at range: ByteRange) {
        faults.append(FigureTableFault(zh: zh, en: en, hint: hint, at: range))
    }
}
