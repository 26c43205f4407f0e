import SourceText

/// A paragraph as a reader sees it: one line of the text, apart from its own line breaks.
package struct WordParagraph: Sendable {
    /// In the text, its number or bullet included, without the break behind it.
    package let range: ByteRange
    /// Bytes of the number or bullet that Word puts in front, with the gap behind it.
    package let labelLength: Int
    /// From 0, as Word's outline has it; `nil` for body text.
    package let outlineLevel: Int?
    /// The name of its style as a user sees it.
    package let style: String?
    package let story: Story
    /// Whether it stands in a text box; it then follows the paragraph that the box is anchored in.
    package let isInTextBox: Bool
    /// The cell it stands in, tables in tables from the outermost to the innermost; empty outside tables.
    package let cells: [CellPosition]
    /// Its `w:p` in the map; the last one where a removed paragraph mark has made one of several.
    package let element: Int

    /// The text without the number or bullet.
    package var contentRange: ByteRange { range.lowerBound + labelLength..<range.upperBound }
}
