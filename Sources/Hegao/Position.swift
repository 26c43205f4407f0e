import SourceText

/// A place in a draft, as people, editors and programs count it.
public struct Position: Sendable, Hashable {
    /// What ``Position/line`` counts.
    public enum Unit: Sendable, Hashable {
        case line
        /// Paragraphs of a Word document.
        case paragraph
        /// Pages of a PDF.
        case page
    }

    /// From 1.
    public let line: Int
    /// Unicode scalars since the start of the line, plus one.
    public let column: Int
    /// UTF-16 code units since the start of the line, plus one, as editors count.
    public let utf16Column: Int
    /// UTF-8 bytes since the start of the text; of a Word document, a web page or a PDF, the text that was read out of it.
    public let utf8Offset: Int
    public let unit: Unit

    init(_ position: SourcePosition) {
        line = position.line
        column = position.column
        utf16Column = position.utf16Column
        utf8Offset = position.offset
        switch position.unit {
        case .line: unit = .line
        case .paragraph: unit = .paragraph
        case .page: unit = .page
        }
    }
}
