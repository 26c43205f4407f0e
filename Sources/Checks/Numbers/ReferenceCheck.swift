import Diagnostics
import Indicators
import Localization
import Quantities
import RuleModel
import SourceText
import YAML

/// Compares what a draft says of larger places: each “增长a%、高于全国b个百分点” implies a value of the whole country, and all that are
/// about one indicator and time must be one (numeric-semantics 3.2, items 10 to 12).
package struct ReferenceCheck: Check {
    package static let key = "reference"
    package static let companionKeys = ["figures"]
    package static let hasOwnMessage = true

    private let areas: Set<String>
    private let lexicon: ReferenceLexicon
    /// Verified figures of the places, by the names of their indicators.
    private let verified: [String: [TableEntry]]

    package init?(_ node: YAMLNode, reader: RuleReader) {
        let areas = reader.strings(node).filter { !$0.isEmpty }
        if areas.isEmpty {
            reader.fault(
                zh: "这里要写比较的范围，例如 [全国, 全省]",
                en: "the places that drafts compare with are expected here, such as [全国, 全省]", at: node.range)
        }
        var tables: [FigureTable]? = []
        if let figures = reader.rule?["figures"] { tables = TableReader(reader).tables(figures) }
        guard !areas.isEmpty, let tables else { return nil }
        self.areas = Set(areas)
        verified = Self.index(tables)
        lexicon = ReferenceLexicon(areas: areas)
    }

    package var valueNames: Set<String> { ["指标", "范围"] }

    package func findings(in context: CheckContext) -> [Finding] {
        let finder = ReferenceFinder(context.quantities, text: context.document.reading.bytes, lexicon: lexicon)
        let comparisons = context.sentences.flatMap { finder.comparisons(in: $0) }
        guard !comparisons.isEmpty else { return [] }
        var values = ReferenceValues(context)
        for comparison in comparisons { values.add(comparison) }
        values.addStated(of: areas)
        values.addVerified(verified)
        return values.findings()
    }

    private static func index(_ tables: [FigureTable]) -> [String: [TableEntry]] {
        tables.reduce(into: [:]) { index, table in
            for row in table.rows {
                for key in Set(row.keys) { index[key, default: []].append(TableEntry(table: table, row: row)) }
            }
        }
    }
}
