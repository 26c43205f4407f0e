/// A logical paragraph before it is known what it does in the document.
struct Block {
    /// Its words in the reading view.
    let text: Passage
    /// Depth of a heading by the marks of the format, from 1.
    let depth: Int?
    /// Set aside by the format or by the printed page.
    let isFrame: Bool
    let isEnded: Bool

    var range: Range<Int> { text.range }
}
