/// Which runs a rule takes part in.
package enum RuleProfile: String, Sendable, CaseIterable {
    /// Every run.
    case standard
    /// Only a run that asks to be thorough: what the rule finds is worth a look, but mostly right.
    case thorough
}
