/// The part of one line that figures of a reckoning stand in; what is left out between them and at the ends is `…`.
package struct MarkedExcerpt: Sendable, Hashable {
    /// Where a figure lies in the text.
    package struct Mark: Sendable, Hashable {
        /// In scalars of ``MarkedExcerpt/text``; a figure that a line break cuts is marked up to the end of its first line.
        package let range: Range<Int>
        /// Position of the operand.
        package let operand: Int
    }

    /// The file that the line stands in; `nil` for the draft itself.
    package let path: String?
    /// From 1.
    package let line: Int
    package let text: String
    /// In ascending order; they do not overlap.
    package let marks: [Mark]
}
