/// A finding that is passed over, with the reason that somebody gave; kept for formats that list such findings.
package struct ExcusedFinding: Sendable, Hashable {
    package enum Ground: Sendable, Hashable {
        /// A directive in the draft.
        case directive
        /// An entry in a list of accepted findings.
        case accepted
    }

    package let diagnostic: Diagnostic
    package let ground: Ground
    /// Empty where none was given.
    package let reason: String

    package init(_ diagnostic: Diagnostic, _ ground: Ground, reason: String) {
        self.diagnostic = diagnostic
        self.ground = ground
        self.reason = reason
    }
}
