import Diagnostics
import Indicators
import Localization
import RuleModel
import YAML

/// Finds one figure that is stated with two values: within a sentence as a mark that was passed and the value that was reached,
/// or anywhere in the document by what the ledger binds each figure to (numeric-semantics 3.7).
package struct AgreeCheck: Check {
    package static let key = "agree"
    package static let hasOwnMessage = true

    private let unit: TextUnit
    /// Names of the indicators that are looked at, as the ledger has them; `nil` for all.
    private let indicators: Set<String>?

    package init?(_ node: YAMLNode, reader: RuleReader) {
        let words = [TextUnit.sentence, .document].flatMap { unit in [unit.rawValue, unit.alias].map { (word: $0, value: unit) } }
        guard node.mapping != nil else {
            guard let unit = reader.keyword(node, words) else { return nil }
            self.unit = unit
            indicators = nil
            return
        }
        guard let fields = reader.fields(node, allowed: ["in", "of"]), let place = fields.required("in"),
            let unit = reader.keyword(place, words)
        else { return nil }
        if unit == .sentence, let key = fields.keyRange("of") {
            reader.fault(zh: "“of”只用于“in: document”", en: "“of” goes with “in: document” only", at: key)
            return nil
        }
        self.unit = unit
        indicators = fields.strings("of").map { Set($0.map { IndicatorName($0).text }) }
    }

    package var valueNames: Set<String> { ["指标"] }

    package func findings(in context: CheckContext) -> [Finding] {
        switch unit {
        case .sentence: AgreeThresholds(context).findings(in: context)
        default: AgreeDuplicates(context, indicators: indicators).findings(in: context)
        }
    }
}
