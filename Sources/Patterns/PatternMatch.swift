/// Where a pattern matched, in bytes of the text it was run over.
package struct PatternMatch: Sendable, Hashable {
    package let range: Range<Int>
    /// What each slot took, in the order of ``Pattern/slots``; `nil` for a slot on a branch not taken.
    package let slots: [Range<Int>?]

    package init(range: Range<Int>, slots: [Range<Int>?]) {
        self.range = range
        self.slots = slots
    }
}
