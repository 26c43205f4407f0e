import SourceText

/// What a file's bytes are an arrangement of.
package enum DocumentFormat: String, Sendable, CaseIterable {
    case plainText = "txt"
    case markdown = "md"
    case word = "docx"
    case webPage = "html"
    case pdf

    /// The format of a file that has been read: that of its contents, else the one that its name announces.
    package init(of source: SourceFile) {
        switch source.paragraphs?.counting {
        case .paragraphs: self = .word
        case .lines: self = .webPage
        case .pages: self = .pdf
        case nil: self = DocumentFormat(path: source.path) == .markdown ? .markdown : .plainText
        }
    }

    /// The format that a file name announces; `nil` if it announces none that is read.
    package init?(path: String) {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        switch path[path.index(after: dot)...].lowercased() {
        case "txt", "text": self = .plainText
        case "md", "markdown", "mdown": self = .markdown
        case "docx", "docm", "dotx", "dotm": self = .word
        case "html", "htm", "xhtml", "shtml": self = .webPage
        case "pdf": self = .pdf
        default: return nil
        }
    }

    /// Whether all line breaks are those of the layout, so that one within a sentence is nobody's slip.
    var isLaidOut: Bool { self == .pdf }

    /// The lines of a file, freed from what only the format needs and from directives.
    ///
    /// - Complexity: O(n) in the number of bytes.
    func lines(of source: SourceFile, without directives: [SuppressionDirective] = []) -> [TextLine] {
        switch self {
        case .plainText: PlainTextReader(source, without: directives).lines
        case .markdown: MarkdownReader(source, without: directives).lines
        case .word, .webPage, .pdf: WordReader(source).lines
        }
    }
}
