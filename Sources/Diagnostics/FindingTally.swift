/// How often a rule has reported at one level.
package struct FindingTally: Sendable, Hashable {
    package let rule: String
    package let severity: Severity
    package internal(set) var findings = 0
    /// Files with at least one of them.
    package internal(set) var files = 0
}
