import Diagnostics

/// Values for drafts, as one block of a configuration file gives them, or as all blocks come to for one draft.
///
/// Lists and mappings add up, and the later entry wins; of all else the later value stands alone.
package struct Settings: Sendable {
    package var kind: Located<String>?
    package var level: Located<Severity>?
    package var failOn: Located<FailureThreshold>?
    package var strict: Located<Bool>?
    package var thorough: Located<Bool>?
    /// In order; of several that concern a rule, the last holds.
    package var rules: [RuleSetting] = []
    package var accept: [Located<String>] = []
    package var variables: [String: Located<String>] = [:]
    package var constants: [String: Located<String>] = [:]
    /// Paths of verified tables.
    package var tables: [Located<String>]?
    /// Path of the file of accepted findings.
    package var accepted: Located<String>?
    package var suppressions = SuppressionSettings()

    /// What is said of the level of a rule; `nil` if nothing is.
    package func setting(for rule: String) -> RuleSetting? { rules.last { $0.level != nil && $0.concerns(rule) } }

    /// Puts later values on top.
    mutating func add(_ later: Settings) {
        kind = later.kind ?? kind
        level = later.level ?? level
        failOn = later.failOn ?? failOn
        strict = later.strict ?? strict
        thorough = later.thorough ?? thorough
        rules += later.rules
        accept += later.accept
        variables.merge(later.variables) { $1 }
        constants.merge(later.constants) { $1 }
        tables = later.tables ?? tables
        accepted = later.accepted ?? accepted
        suppressions.requireReason = later.suppressions.requireReason ?? suppressions.requireReason
    }
}

/// What is asked of the remarks in drafts that switch rules off.
package struct SuppressionSettings: Sendable {
    /// Whether each must give its reason.
    package var requireReason: Located<Bool>?
}
