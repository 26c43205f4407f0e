/// How much text there is in a stretch of a document.
package struct TextTally: Sendable, Hashable {
    /// Scalars that show something, as word processors count 字数 without blanks.
    package let characters: Int
    package let paragraphs: Int
    package let sentences: Int

    static func - (left: TextTally, right: TextTally) -> TextTally {
        TextTally(
            characters: left.characters - right.characters, paragraphs: left.paragraphs - right.paragraphs,
            sentences: left.sentences - right.sentences)
    }
}
