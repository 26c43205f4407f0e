/// A heading with everything up to the next heading of its level or above.
///
/// A paragraph that turns to the delegates (各位代表！……) behind the last heading below a part belongs to the part again, and
/// always ends what an unnumbered heading in front of a paragraph has begun.
package struct Section: Sendable, Hashable {
    /// 0 for the whole document, else ``Heading/level``.
    package let level: Int
    /// The words of the heading; empty for the whole document.
    package let title: String
    /// Index of the section above in ``Document/sections``; `nil` for the whole document.
    package let parent: Int?
    /// Indices of paragraphs, the one with the heading first.
    package let paragraphs: Range<Int>

    package init(level: Int, title: String, parent: Int?, paragraphs: Range<Int>) {
        self.level = level
        self.title = title
        self.parent = parent
        self.paragraphs = paragraphs
    }
}
