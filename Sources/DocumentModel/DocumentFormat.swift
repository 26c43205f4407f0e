import SourceText

/// What a file's bytes are an arrangement of.
package enum DocumentFormat: String, Sendable, CaseIterable {
    case plainText = "txt"
    case markdown = "md"
    case word = "docx"

    /// The format of a file that has been read: that of its contents, else the one that its name announces.
    package init(of source: SourceFile) {
        let named = DocumentFormat(path: source.path) ?? .plainText
        self = source.paragraphs != nil ? .word : named == .word ? .plainText : named
    }

    /// The format that a file name announces; `nil` if it announces none that is read.
    package init?(path: String) {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        switch path[path.index(after: dot)...].lowercased() {
        case "txt", "text": self = .plainText
        case "md", "markdown", "mdown": self = .markdown
        case "docx", "docm", "dotx", "dotm": self = .word
        default: return nil
        }
    }

    /// The lines of a file, freed from what only the format needs.
    ///
    /// - Complexity: O(n) in the number of bytes.
    func lines(of source: SourceFile) -> [TextLine] {
        switch self {
        case .plainText: PlainTextReader(source).lines
        case .markdown: MarkdownReader(source).lines
        case .word: WordReader(source).lines
        }
    }
}
