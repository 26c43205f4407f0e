/// Where a word of a ``WordList`` stands in a document; narrow, as a long text holds many.
package struct WordHit: Sendable, Hashable {
    private let place: Int32
    private let index: Int32
    private let start: Int32
    private let end: Int32

    package init(word: Int, paragraph: Int, range: Range<Int>) {
        (place, index) = (Int32(word), Int32(paragraph))
        (start, end) = (Int32(range.lowerBound), Int32(range.upperBound))
    }

    /// Position of the word in its list.
    package var word: Int { Int(place) }
    package var paragraph: Int { Int(index) }
    /// Bytes of the list's view.
    package var range: Range<Int> { Int(start)..<Int(end) }
}
