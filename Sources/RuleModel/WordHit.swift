/// Where a word of a ``WordList`` stands in a document.
package struct WordHit: Sendable, Hashable {
    /// Position of the word in its list.
    package let word: Int
    package let paragraph: Int
    /// Bytes of the list's view.
    package let range: Range<Int>
}
