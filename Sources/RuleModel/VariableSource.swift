/// How a rule file finds the value of a document variable: slot `v` of a pattern in a scope.
package struct VariableSource: Sendable {
    package let name: String
    package let scope: Scope
    package let pattern: TextPattern
    /// Index of the slot `v` in the pattern.
    package let slot: Int
    /// Whether the slot holds a number, whose value is kept in Arabic digits.
    package let isNumeric: Bool
}
