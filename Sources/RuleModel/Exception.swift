/// The `unless` of a rule: where it matches, the rule keeps silent.
package struct Exception: Sendable {
    package let pattern: TextPattern
    /// `nil`: only what overlaps the match is let pass; else everything in the same sentence or paragraph.
    package let unit: TextUnit?

    package init(pattern: TextPattern, unit: TextUnit?) {
        self.pattern = pattern
        self.unit = unit
    }
}
