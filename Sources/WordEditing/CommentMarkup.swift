/// Writes what a comment consists of.
struct CommentMarkup {
    let signature: Signature
    let styles: CommentStyles

    /// The comment itself, as an element of the part with comments.
    func comment(_ number: Int, _ paragraphs: [String], _ dialect: WordDialect) -> String {
        let attributes = "w:id=\"\(number)\" \(signature.attributes) w:initials=\"\(signature.initials)\""
        let style = styles.text.map { "<w:pPr><w:pStyle w:val=\"\($0.markup)\"/></w:pPr>" } ?? ""
        var text = ""
        for (index, paragraph) in paragraphs.enumerated() {
            // The first paragraph says which mark it belongs to.
            let mark = index == 0 ? "<w:r>\(referenceStyle)<w:annotationRef/></w:r>" : ""
            text += "<w:p>\(style)\(mark)<w:r><w:t xml:space=\"preserve\">\(paragraph.markup)</w:t></w:r></w:p>"
        }
        return "<w:comment\(dialect.declaration) \(attributes)>\(text)</w:comment>"
    }

    func start(_ number: Int, _ dialect: WordDialect) -> String {
        "<w:commentRangeStart\(dialect.declaration) w:id=\"\(number)\"/>"
    }

    /// The end of what a comment is about, and the mark that stands for it in the text.
    func end(_ number: Int, _ dialect: WordDialect) -> String {
        "<w:commentRangeEnd\(dialect.declaration) w:id=\"\(number)\"/>"
            + "<w:r\(dialect.declaration)>\(referenceStyle)<w:commentReference w:id=\"\(number)\"/></w:r>"
    }

    private var referenceStyle: String {
        styles.reference.map { "<w:rPr><w:rStyle w:val=\"\($0.markup)\"/></w:rPr>" } ?? ""
    }
}
