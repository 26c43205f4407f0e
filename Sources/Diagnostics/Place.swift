import SourceText

/// A range with everything needed to show it, so that a report outlives the text of its file.
package struct Place: Sendable, Hashable {
    package let start: SourcePosition
    package let end: SourcePosition
    /// The text of the range as it stands in the file, line breaks included; cut after 200 scalars, and then ended by `…`.
    package let quote: String
    /// The line of `start` without its line break, cut to a window of 160 scalars round the range.
    package let excerpt: String
    /// Where the range lies in `excerpt`, in scalars; a range over several lines runs to the end of the first.
    package let excerptRange: Range<Int>
    /// Whether the line has text before the excerpt.
    package let omitsLineStart: Bool
    /// Whether the line has text after the excerpt.
    package let omitsLineEnd: Bool

    package init(
        start: SourcePosition, end: SourcePosition, quote: String, excerpt: String, excerptRange: Range<Int>,
        omitsLineStart: Bool = false, omitsLineEnd: Bool = false
    ) {
        self.start = start
        self.end = end
        self.quote = quote
        self.excerpt = excerpt
        self.excerptRange = excerptRange
        self.omitsLineStart = omitsLineStart
        self.omitsLineEnd = omitsLineEnd
    }

    /// The range in the file, in UTF-8 bytes.
    package var range: ByteRange { start.offset..<end.offset }
}
