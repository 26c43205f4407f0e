/// What makes a paragraph, or its beginning, a heading.
package struct Heading: Sendable, Hashable {
    /// One more than the level of the heading it stands under, whatever styles lie between (一、 then 1. are 1 and 2). On the
    /// outermost level a number keeps the level that GB/T 9704 7.3.3 gives its style, and a heading without number counts
    /// as 1.
    package var level: Int { Int(narrowLevel) }
    /// `nil` for an unnumbered heading.
    package let marker: HeadingMarker?
    /// The words of the heading without marker and end stop, in the reading view.
    package var title: Range<Int> { words.range }
    /// Text of the same paragraph follows: `（一）稳增长。全年……`.
    package let isRunIn: Bool
    private let words: NarrowRange
    private let narrowLevel: Int32

    package init(level: Int, marker: HeadingMarker?, title: Range<Int>, isRunIn: Bool) {
        narrowLevel = Int32(level)
        self.marker = marker
        words = NarrowRange(title)
        self.isRunIn = isRunIn
    }
}
