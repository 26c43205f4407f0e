import TestSupport
import WordDocuments

/// A .docx made from the XML inside its parts.
struct WordFixture {
    /// Contents of `w:body`.
    var body = ""
    var styles: String?
    var numbering: String?
    var footnotes: String?
    var endnotes: String?
    var comments: String?
    var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    var relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    /// The main part, wherever it is put.
    var mainPart = "word/document.xml"
    /// What is done to the members before they are written.
    var change: (inout [ZipBuilder.Member]) -> Void = { _ in }

    var bytes: [UInt8] {
        var members = [
            member("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/\(mainPart)" ContentType="\(contentType)"/></Types>
                """),
            member("_rels/.rels", relationships([("officeDocument", mainPart)])),
            member(mainPart, root("document", "<w:body>\(body)</w:body>")),
        ]
        let parts = [
            ("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("endnotes", endnotes), ("comments", comments),
        ].compactMap { name, xml in xml.map { (name, $0) } }
        let steps = mainPart.split(separator: "/")
        let rels = (steps.dropLast() + ["_rels", steps[steps.count - 1] + ".rels"]).joined(separator: "/")
        members.append(member(rels, relationships(parts.map { ($0.0, "/parts/\($0.0).xml") })))
        members += parts.map { member("parts/\($0.0).xml", root($0.0, $0.1)) }
        change(&members)
        return ZipBuilder.archive(members)
    }

    private func member(_ name: String, _ xml: String) -> ZipBuilder.Member { ZipBuilder.Member(name, xml) }

    private func relationships(_ parts: [(kind: String, target: String)]) -> String {
        let entries = parts.map { "<Relationship Id='\($0.kind)' Type='\(relationshipTypes)/\($0.kind)' Target='\($0.target)'/>" }
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(entries.joined())</Relationships>"
    }

    private func root(_ name: String, _ xml: String) -> String {
        """
        <w:\(name) xmlns:w="\(namespace)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:v">\(xml)</w:\(name)>
        """
    }

    func read(_ changes: TrackedChanges = .final) throws(WordError) -> WordDocument {
        try WordDocument(bytes, changes: changes)
    }
}

extension WordDocument {
    /// Its paragraphs, their own breaks as ⏎ and page breaks as ⇟.
    var lines: [String] {
        paragraphs.map { paragraph in
            String(decoding: text[paragraph.range], as: UTF8.self)
                .replacing("\n", with: "⏎").replacing("\u{0C}", with: "⇟").replacing("\t", with: "⇥")
        }
    }

    func text(in range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

/// A paragraph of runs, with properties in front.
func p(_ content: String, _ properties: String = "") -> String {
    "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + content + "</w:p>"
}

/// A run.
func r(_ content: String) -> String { "<w:r>\(content)</w:r>" }

/// A run with characters.
func t(_ text: String) -> String { r("<w:t xml:space='preserve'>\(text)</w:t>") }

/// A paragraph of a list.
func item(_ text: String, list: Int, level: Int = 0) -> String {
    p(t(text), "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
}

/// A level of a list.
func level(_ index: Int, _ format: String, _ pattern: String, start: Int = 1, _ more: String = "") -> String {
    """
    <w:lvl w:ilvl='\(index)'><w:start w:val='\(start)'/><w:numFmt w:val='\(format)'/>\(more)<w:lvlText w:val='\(pattern)'/></w:lvl>
    """
}

/// A kind of list.
func abstract(_ id: Int, _ content: String) -> String { "<w:abstractNum w:abstractNumId='\(id)'>\(content)</w:abstractNum>" }

/// A list of a kind.
func list(_ id: Int, of kind: Int, _ overrides: String = "") -> String {
    "<w:num w:numId='\(id)'><w:abstractNumId w:val='\(kind)'/>\(overrides)</w:num>"
}
