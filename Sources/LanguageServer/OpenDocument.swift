import Configuration
import DocumentModel
import FileSystem
import SourceText

/// A document as its editor holds it, saved or not.
struct OpenDocument: Sendable {
    /// What the server does with a document.
    enum Role: Sendable, Hashable {
        case draft
        /// A rule file or not: its contents tell.
        case yaml
        /// Of a kind that is not looked at.
        case other
    }

    let uri: DocumentURI
    let role: Role
    /// What reports call the document; its ending says how it is read.
    let path: String
    /// The client's count of changes.
    private(set) var version: Int?
    /// The server's own count, over all documents of the session.
    var revision: Int
    private(set) var buffer: TextBuffer
    /// Whether a change could not be understood, so that the text is not the editor's any more.
    private(set) var isLost = false

    init(uri: DocumentURI, language: String, version: Int?, text: String, revision: Int) {
        self.uri = uri
        self.version = version
        self.revision = revision
        buffer = TextBuffer(text)
        let name = uri.path ?? uri.name
        role = Self.role(name: name, language: language)
        path = Self.path(name: name, language: language, role: role)
    }

    /// The text ready to be read.
    var source: SourceFile { SourceFile(path: path, text: buffer.text) }

    var isConfiguration: Bool { role == .yaml && ConfigurationName.isOne(path) }

    mutating func apply(_ changes: [TextChange], version: Int?, revision: Int, _ encoding: PositionEncoding) {
        for change in changes {
            switch change {
            case .whole(let text):
                buffer = TextBuffer(text)
                isLost = false
            case .part(let start, let end, let text): buffer.replace(start, end, with: text, encoding)
            case .unreadable: isLost = true
            }
        }
        self.version = version ?? self.version
        self.revision = revision
    }

    private static func role(name: String, language: String) -> Role {
        switch language {
        case "plaintext", "markdown", "text": return .draft
        case "yaml": return .yaml
        default: break
        }
        if ["yaml", "yml"].contains(Paths.fileExtension(of: name)) { return .yaml }
        switch DocumentFormat(path: name) {
        case .plainText, .markdown: return .draft
        default: return .other
        }
    }

    /// A name without an ending that fits gets one, so that an untitled Markdown text is read as Markdown.
    private static func path(name: String, language: String, role: Role) -> String {
        let format = DocumentFormat(path: name)
        guard role == .draft, format != .plainText, format != .markdown else { return name }
        return name + (language == "markdown" ? ".md" : ".txt")
    }
}
