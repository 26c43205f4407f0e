import SourceText

/// One cell of a table of figures with its place in the table's file.
package struct FigureTableCell: Sendable, Hashable {
    /// Without the blanks at its ends; quotation marks of CSV are taken off.
    package let text: String
    /// In the table's file; inside the quotation marks of a quoted cell.
    package let range: ByteRange

    package init(text: String, range: ByteRange) {
        self.text = text
        self.range = range
    }

    /// The text for messages, shortened where it is long.
    var shown: String {
        let scalars = text.unicodeScalars
        return scalars.count <= 24 ? text : String(scalars.prefix(24)) + "…"
    }
}
