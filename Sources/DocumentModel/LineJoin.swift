import SourceText

/// A line break inside a logical paragraph that only layout put there.
package struct LineJoin: Sendable, Hashable {
    package enum Cause: String, Sendable {
        /// A stray break, as at the end of a printed page.
        case pageEnd = "page-end"
        /// One of the regular breaks of a text wrapped at a fixed width.
        case hardWrap = "hard-wrap"
    }

    package let cause: Cause
    /// From behind the last character of the upper line to the first character of the lower one, in the source.
    package let range: ByteRange

    package init(cause: Cause, range: ByteRange) {
        self.cause = cause
        self.range = range
    }

    /// The same break as one that the layout of the whole text put there.
    var regular: LineJoin { LineJoin(cause: .hardWrap, range: range) }
}
