import Diagnostics
import RuleModel

/// A check that looks for wordings with figures and judges them by formulas: `relation` and the recipes that expand to it.
protocol RelationRecipe: Check {
    var search: RelationSearch { get }
}

extension RelationRecipe {
    package static var hasOwnMessage: Bool { true }
    package var valueNames: Set<String> { search.valueNames }
    package var expansion: [Expansion] { search.expansion }
    package var triggers: [Trigger]? { search.triggers }
    package func findings(in context: CheckContext) -> [Finding] { search.findings(in: context) }
}
