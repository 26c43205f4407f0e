/// How much text there is in a stretch of a document.
package struct TextTally: Sendable, Hashable {
    /// Scalars that show something, as word processors count 字数 without blanks.
    package var characters: Int { Int(narrowCharacters) }
    package var paragraphs: Int { Int(narrowParagraphs) }
    package var sentences: Int { Int(narrowSentences) }
    // Narrow: there is one in front of every paragraph.
    private let narrowCharacters: Int32
    private let narrowParagraphs: Int32
    private let narrowSentences: Int32

    package init(characters: Int, paragraphs: Int, sentences: Int) {
        (narrowCharacters, narrowParagraphs) = (Int32(characters), Int32(paragraphs))
        narrowSentences = Int32(sentences)
    }

    static func - (left: TextTally, right: TextTally) -> TextTally {
        TextTally(
            characters: left.characters - right.characters, paragraphs: left.paragraphs - right.paragraphs,
            sentences: left.sentences - right.sentences)
    }
}
