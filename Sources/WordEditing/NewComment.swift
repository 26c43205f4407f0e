import SourceText

/// A comment that is to be made.
package struct NewComment: Sendable, Hashable {
    /// What it is about, in the text of the document; empty for something that is missing.
    package let range: ByteRange
    /// Its text.
    package let paragraphs: [String]

    package init(range: ByteRange, paragraphs: [String]) {
        self.range = range
        self.paragraphs = paragraphs
    }
}
