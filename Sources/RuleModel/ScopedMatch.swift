import SourceText

/// A match of a rule's pattern in a document.
package struct ScopedMatch: Sendable, Hashable {
    /// In the source.
    package let range: ByteRange
    /// In the view that the pattern ran over.
    package let viewRange: Range<Int>
    package let paragraph: Int
    /// Text of each slot in the view, in the order of the pattern's slots.
    package let slots: [String?]
    /// Where each slot stands in the source.
    package let slotRanges: [ByteRange?]
    /// Where each slot stands in the view.
    package let slotViewRanges: [Range<Int>?]
}
