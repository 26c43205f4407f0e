import SourceText

/// How a figure that takes part stands in the draft.
package struct Mention: Sendable, Hashable {
    /// Its words as the reading view has them, markers included: what ``Quantity/extent`` spans.
    package let text: String
    /// Where it stands in the source.
    package let range: ByteRange

    package init(_ text: String, at range: ByteRange) {
        self.text = text
        self.range = range
    }
}
