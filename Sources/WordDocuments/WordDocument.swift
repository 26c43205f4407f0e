/// A .docx as its reader sees it: the text with one paragraph a line, and the way back to the file.
///
/// Headers and footers, fields' instructions and hidden text are left out. Notes stand behind the text, in the order of their
/// part; text boxes behind the paragraph they are anchored in.
package struct WordDocument: Sendable {
    /// UTF-8; every paragraph ends in a line feed, and line feeds within one are its own line breaks. A form feed is a page
    /// break.
    package let text: [UInt8]
    package let paragraphs: [WordParagraph]
    package let map: TextMap
    /// The parts with text that the map points into; the first is the main one.
    package let parts: [WordPart]
    package let comments: [WordComment]
    package let notes: [NoteReference]
    package let hidden: [HiddenText]
    /// Parts of other formats that Word would take in when it opens the document; they are not read.
    package let unreadChunks: Int
}
