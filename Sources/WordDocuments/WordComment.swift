import SourceText

/// A comment that somebody has made in the document.
package struct WordComment: Sendable, Hashable {
    package let id: Int
    package let author: String
    /// As written in the document, ISO 8601.
    package let date: String?
    /// Its paragraphs, with line feeds between them.
    package let text: String
    /// What it is about, in the text; `nil` if that cannot be seen.
    package internal(set) var range: ByteRange?
}
