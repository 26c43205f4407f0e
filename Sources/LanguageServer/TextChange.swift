import JSON

/// One change of a document (LSP 3.17, TextDocumentContentChangeEvent).
enum TextChange: Sendable, Hashable {
    case whole(String)
    case part(TextPosition, TextPosition, String)
    /// A change that says no text, or a range that is none.
    case unreadable

    init(_ value: JSONValue) {
        guard let text = value["text"]?.string else {
            self = .unreadable
            return
        }
        switch value["range"] {
        case nil, .some(.null): self = .whole(text)
        case .some(let range):
            if let start = TextPosition(range["start"]), let end = TextPosition(range["end"]), start <= end {
                self = .part(start, end, text)
            } else {
                self = .unreadable
            }
        }
    }
}
