/// What makes a paragraph, or its beginning, a heading.
package struct Heading: Sendable, Hashable {
    /// From 1 (一、); an unnumbered heading counts one below the numbered heading it stands under.
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
