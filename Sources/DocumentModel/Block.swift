import SourceText

/// A logical paragraph before it is known what it does in the document.
struct Block {
    /// Its words in the reading view.
    let text: Passage
    /// What it takes of the file, marks of other formats and emphasis at its ends included.
    let source: ByteRange
    /// Depth of a heading by the marks of the format, from 1.
    let depth: Int?
    /// Set aside by the format or by the printed page.
    let isFrame: Bool
    /// An item of a list or a cell by the marks of the format.
    let isItem: Bool
    let isEnded: Bool

    var range: Range<Int> { text.range }
}
