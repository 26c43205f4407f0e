import Indicators
import Localization
import Quantities
import RuleModel
import SourceText
import YAML

/// Reads the tables of figures that a rule names: files beside the rule file, CSV or YAML, or rows in the rule itself.
struct TableReader {
    private let reader: RuleReader

    init(_ reader: RuleReader) { self.reader = reader }

    /// The tables of a value; a fault in any of them is recorded with its place there, and then there are none.
    func tables(_ node: YAMLNode) -> [FigureTable]? {
        let items = reader.items(node)
        if items.isEmpty { reader.fault(zh: "这里没有写核定表", en: "no table is named here", at: node.range) }
        let isInline = items.contains { $0.mapping != nil }
        let tables = isInline ? [inline(items)] : items.map(file)
        return tables.isEmpty || tables.contains { $0 == nil } ? nil : tables.compactMap(\.self)
    }

    private func inline(_ items: [YAMLNode]) -> FigureTable? {
        var yaml = TableYAML(reader.source)
        return sound(FigureTable.read(yaml.sheet(items), of: reader.source, with: .standard), at: items[0].range)
    }

    private func file(_ node: YAMLNode) -> FigureTable? {
        guard let path = reader.string(node) else { return nil }
        switch reader.sibling(path) {
        case .success(let source): return table(source, at: node.range)
        case .failure(let error):
            reader.record(error.message, hint: Self.hint(forPath: path) ?? error.hint, at: node.range)
            return nil
        }
    }

    private func table(_ source: SourceFile, at place: ByteRange) -> FigureTable? {
        guard Self.isYAML(source.path) else { return sound(FigureTable.read(csv: source, with: .standard), at: place) }
        let (root, faults) = YAMLDocument.parse(source)
        for fault in faults { reader.record(fault.message, hint: fault.hint, at: fault.range, in: source) }
        guard faults.isEmpty else { return nil }
        if let root, root.sequence == nil {
            reader.fault(
                zh: "核定表要写成一列，每项以“- 指标:”开头", en: "a table is a list, each item of which begins with “- indicator:”",
                at: root.mapping?.first?.key.range ?? root.range, in: source)
            return nil
        }
        var yaml = TableYAML(source)
        return sound(FigureTable.read(yaml.sheet(root?.sequence ?? []), of: source, with: .standard), at: place)
    }

    private func sound(_ result: (table: FigureTable, faults: [FigureTableFault]), at place: ByteRange) -> FigureTable? {
        for fault in result.faults {
            let suggestion = fault.unknown.flatMap { reader.didYouMean($0.word, among: $0.known) }
            reader.record(fault.message, hint: suggestion ?? fault.hint, at: fault.range, in: result.table.source)
        }
        return result.faults.isEmpty ? result.table : nil
    }

    // MARK: Files

    private static func isYAML(_ path: String) -> Bool {
        path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    }

    /// What to do about a workbook, which is no text.
    static func hint(forPath path: String) -> LocalizedText? {
        guard [".xlsx", ".xls", ".et", ".ods"].contains(where: path.lowercased().hasSuffix) else { return nil }
        return LocalizedText(
            zh: "请在 Excel 或 WPS 表格里另存为“CSV UTF-8（逗号分隔）”，再用那个文件",
            en: "save it from Excel or WPS as “CSV UTF-8 (comma delimited)” and use that file")
    }
}
