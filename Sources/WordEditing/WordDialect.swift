import SourceText
import WordDocuments

/// How a part spells the names of WordprocessingML: what is put into it must say them the same way.
struct WordDialect {
    /// The address that the part's own elements have.
    let namespace: String
    /// What a start tag that is put in must say behind its name, so that `w:` means that address.
    let declaration: String

    /// - Parameter root: the start tag of the part's outermost element.
    init(of part: WordPart, root: Range<Int>) {
        let bytes = part.bytes
        let isStrict = bytes.offset(of: Array(Namespace.wordprocessing[1].utf8), in: root) != nil
        let namespace = Namespace.wordprocessing[isStrict ? 1 : 0]
        let spellings = ["\"", "'"].map { Array("xmlns:w=\($0)\(namespace)\($0)".utf8) }
        let isDeclared = spellings.contains { bytes.offset(of: $0, in: root) != nil }
        let changesLater = bytes.offset(of: Array("xmlns:w=".utf8), in: root.upperBound..<bytes.count) != nil
        self.namespace = namespace
        declaration = isDeclared && !changesLater ? "" : " xmlns:w=\"\(namespace)\""
    }

    private init(namespace: String) {
        self.namespace = namespace
        declaration = ""
    }

    /// The same dialect in a part of our own, whose root says what `w:` means.
    var declared: WordDialect { WordDialect(namespace: namespace) }

    var isStrict: Bool { namespace == Namespace.wordprocessing[1] }
}
