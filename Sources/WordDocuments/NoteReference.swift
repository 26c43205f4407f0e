/// A place in the text with a note.
package struct NoteReference: Sendable, Hashable {
    /// The note, which is a story of its own.
    package let note: Story
    /// Byte offset in the text.
    package let offset: Int
}
