import SourceText
import WordDocuments

/// The styles that Word keeps for comments, as far as the document has them.
struct CommentStyles {
    /// Of a comment's paragraphs: “annotation text”.
    private(set) var text: String?
    /// Of the mark that stands for a comment: “annotation reference”.
    private(set) var reference: String?

    init() {}

    init(_ part: WordPart) throws(WordError) {
        // Most documents have none, and a list of styles is long.
        guard part.bytes.offset(of: Array("annotation ".utf8), in: part.bytes.indices) != nil else { return }
        let styles = try ListPart(part, of: .style, attributes: [.styleID, .value], inner: .styleName)
        for entry in styles.entries {
            switch entry.inner[.value] {
            case "annotation text": text = entry.attributes[.styleID]
            case "annotation reference": reference = entry.attributes[.styleID]
            default: continue
            }
        }
    }
}
