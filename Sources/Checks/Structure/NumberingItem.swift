import SourceText

/// A numbered heading or an item of an enumeration.
struct NumberingItem: Sendable {
    let number: Int
    let form: NumberingForm
    /// The number as written, with what belongs to it: `（一）`, `三是`; in the source.
    let range: ByteRange
    /// The same in the reading view.
    let readingRange: Range<Int>
    let paragraph: Int
    /// Where a lower count began again in front of it: there the heading with the number left out is missing.
    var restart: ByteRange?
}
