import SourceText

/// A line with something to read on it, as a format's reader hands it over: what a document is put together from.
struct TextLine: Sendable, Hashable {
    /// What the format itself says about a line.
    enum Kind: Sendable, Hashable {
        /// Nothing: the line may go on from the one above and into the one below.
        case text
        /// A heading by the format's own marks, from 1; a paragraph of its own.
        case heading(depth: Int)
        /// Begins a paragraph, as a list item does.
        case item
        /// Not prose: code, comments, metadata.
        case frame
    }

    /// From the first to the last visible character, without the format's marks.
    let content: ByteRange
    /// Blanks in front of `content`, in cells.
    let indent: Int
    /// Blank lines or rules stand above it.
    let followsGap: Bool
    /// A form feed stands above it.
    let startsPage: Bool
    let kind: Kind
    /// What of `content` is syntax and not text, ascending.
    var skips: [ByteRange] = []
    /// Where the line begins for rules about layout, if it does in front of `content`: at marks of another format.
    var marksStart: Int?
}
