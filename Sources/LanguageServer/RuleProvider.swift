import Diagnostics
import Linting
import RuleModel

/// Says by which rules a document is checked.
package protocol RuleProvider: Sendable {
    /// What checks the draft at a path, and what was wrong on the way to it.
    mutating func plan(forDraft path: String) -> LintPlan
    /// Whether a draft is not to be checked.
    mutating func excludes(_ path: String) -> Bool
    /// Rules with their examples, for those who want to read about them.
    mutating func explained(forDraft path: String) -> RuleSet
    /// Rule files of the user's that belong together with the one at a path.
    mutating func ruleFiles(beside path: String) -> [String]
    /// Whether a document at a path is a rule file, whatever it holds so far.
    mutating func isRuleFile(_ path: String) -> Bool
    /// Forgets what was read of rule files and configuration.
    mutating func reload(_ settings: ClientSettings)
}

/// A linter, ready for the drafts of one configuration.
package struct LintPlan: Sendable {
    package let linter: Linter
    /// What is wrong with rule files and settings.
    package let problems: [Problem]
    /// Those of them that keep the draft from being linted.
    package let faults: [Problem]

    package init(linter: Linter, problems: [Problem], faults: [Problem] = []) {
        self.linter = linter
        self.faults = faults
        self.problems = problems
    }
}
