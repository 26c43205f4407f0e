/// What makes a paragraph, or its beginning, a heading.
package struct Heading: Sendable, Hashable {
    /// One more than the level of the heading it stands under, whatever styles lie between (一、 then 1. are 1 and 2). On the
    /// outermost level a number keeps the level that GB/T 9704 7.3.3 gives its style, and a heading without number counts
    /// as 1.
    package let level: Int
    /// `nil` for an unnumbered heading.
    package let marker: HeadingMarker?
    /// The words of the heading without marker and end stop, in the reading view.
    package let title: Range<Int>
    /// Text of the same paragraph follows: `（一）稳增长。全年……`.
    package let isRunIn: Bool

    package init(level: Int, marker: HeadingMarker?, title: Range<Int>, isRunIn: Bool) {
        self.level = level
        self.marker = marker
        self.title = title
        self.isRunIn = isRunIn
    }
}
