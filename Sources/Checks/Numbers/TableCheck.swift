import Diagnostics
import Indicators
import Localization
import RuleModel
import SourceText
import YAML

/// Compares the figures of a draft with those that an office has verified (numeric-semantics 2.4, as equality of two figures).
package struct TableCheck: Check {
    package static let key = "table"
    package static let hasOwnMessage = true

    private let index: TableIndex

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let tables = TableReader(reader).tables(node) else { return nil }
        index = TableIndex(tables)
    }

    package var valueNames: Set<String> { ["指标", "时期", "稿", "表", "行"] }

    /// What to do about a file that is no text because it is a workbook; `nil` for other files.
    package static func hint(forPath path: String) -> LocalizedText? { TableReader.hint(forPath: path) }

    package func findings(in context: CheckContext) -> [Finding] {
        let mentions = FigureMentions(in: context, of: index.names)
        var found: [(mention: FigureMention, match: TableMatch)] = []
        for mention in mentions.mentions {
            if let match = index.match(mention, mentions.scopes) { found.append((mention, match)) }
        }
        return TableRivals(found).settled.compactMap { mention, match in
            switch match {
            case .compared(let entry): return TableFinding(mention, entry, in: context).finding(in: context)
            case .open(_, let reason):
                let place = mention.place(in: context)
                context.record(Verification(.open(reason), at: place, operands: [place]))
                return nil
            }
        }
    }
}
