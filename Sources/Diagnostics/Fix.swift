/// Edits that mend one finding; they belong together and never overlap.
package struct Fix: Sendable, Hashable {
    /// Whether a fix may be applied without a person looking at it.
    package enum Safety: String, Sendable {
        /// Changes no meaning; applied by default.
        case safe
        /// Shown, and applied only when asked for.
        case unsafe
    }

    package let safety: Safety
    /// In ascending order of their ranges.
    package let edits: [Edit]

    package init(safety: Safety, edits: [Edit]) {
        self.safety = safety
        self.edits = edits
    }
}
