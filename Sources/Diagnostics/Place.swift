import SourceText

/// A range with everything needed to show it, so that a report outlives the text of its file.
package struct Place: Sendable, Hashable {
    package let start: SourcePosition
    package let end: SourcePosition
    /// The text of the range as it stands in the file, cut after 200 scalars.
    package let quote: String
    /// The line of `start` without its line break, cut to a window of 160 scalars round the range.
    package let excerpt: String
    /// Where the range lies in `excerpt`, in scalars.
    package let excerptRange: Range<Int>

    package init(start: SourcePosition, end: SourcePosition, quote: String, excerpt: String, excerptRange: Range<Int>) {
        self.start = start
        self.end = end
        self.quote = quote
        self.excerpt = excerpt
        self.excerptRange = excerptRange
    }
}
