/// A stretch of one paragraph that a rule looks at.
package struct ScopeSpan: Sendable, Hashable {
    /// Index in the document's paragraphs.
    package let paragraph: Int
    /// In the reading view; within the paragraph.
    package let range: Range<Int>

    package init(paragraph: Int, range: Range<Int>) {
        self.paragraph = paragraph
        self.range = range
    }
}
