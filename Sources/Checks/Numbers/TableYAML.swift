import Indicators
import SourceText
import YAML

/// Takes a table of figures that is written as a YAML list apart into cells; the keys of its items are the columns.
struct TableYAML {
    private let source: SourceFile
    private var columns: [String: Int] = [:]
    private var header: [FigureTableCell] = []
    private var faults: [FigureTableFault] = []

    init(_ source: SourceFile) { self.source = source }

    /// - Complexity: O(cells + items · columns).
    mutating func sheet(_ items: [YAMLNode]) -> FigureTableSheet {
        let rows = items.map { (item: $0, entries: entries(of: $0)) }
        for entry in rows.flatMap(\.entries) where columns[entry.key.value] == nil {
            columns[entry.key.value] = header.count
            header.append(FigureTableCell(text: entry.key.value, range: entry.key.range))
        }
        let records = rows.filter { !$0.entries.isEmpty }.map { record($0.item, $0.entries) }
        return FigureTableSheet(header: header, records: records, faults: faults)
    }

    private mutating func entries(of item: YAMLNode) -> [YAMLEntry] {
        if let entries = item.mapping { return entries }
        faults.append(
            FigureTableFault(
                zh: "这里要写一项指标的“键: 值”", en: "a mapping with one figure is expected here",
                hint: .init(
                    zh: "例如 {指标: 地区生产总值, 时期: 2022, 数值: 10.25, 单位: 亿元}",
                    en: "such as {indicator: …, period: 2022, value: 10.25, unit: 亿元}"),
                at: item.scalar?.range ?? item.range))
        return []
    }

    private mutating func record(_ item: YAMLNode, _ entries: [YAMLEntry]) -> FigureTableSheet.Record {
        let start = item.range.lowerBound
        var cells = [FigureTableCell](repeating: FigureTableCell(text: "", range: start..<start), count: header.count)
        for entry in entries {
            guard let column = columns[entry.key.value] else { continue }
            cells[column] = FigureTableCell(text: text(of: entry.value), range: entry.value.range)
        }
        return FigureTableSheet.Record(line: source.position(at: start).line, cells: cells)
    }

    /// A scalar as it is; a list, as of aliases, with semicolons between its items.
    private mutating func text(of node: YAMLNode) -> String {
        if let scalar = node.scalar { return scalar.value }
        guard let items = node.sequence, items.allSatisfy({ $0.scalar != nil }) else {
            faults.append(FigureTableFault(zh: "这里要写一段文字", en: "a text is expected here", at: node.range))
            return ""
        }
        return items.compactMap(\.scalar?.value).joined(separator: "；")
    }
}
