/// A .docx as Word lays it out, made from the XML inside its parts.
package struct WordPackage {
    /// Contents of `w:body`.
    package var body: String
    /// Contents of the roots of other parts, by name: `footnotes`, `comments`, `styles`, `numbering`.
    package var parts: [String: String] = [:]
    /// Parts with roots of their own, whole.
    package var roots: [String: String] = [:]
    package var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    package var relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    /// Whether the main part is UTF-16.
    package var isWide = false
    /// Whether there are relationships even if no part needs one.
    package var hasRelationships = true

    package init(_ body: String) {
        self.body = body
    }

    package var bytes: [UInt8] {
        let names = parts.keys.sorted()
        var members = [
            ZipBuilder.Member("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="\(Self.type("document.main"))"/>\
                \(names.map { "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(Self.type($0))\"/>" }.joined())</Types>
                """),
            ZipBuilder.Member("_rels/.rels", relationships([("rId1", "officeDocument", "word/document.xml")])),
            ZipBuilder.Member("word/document.xml", document),
            ZipBuilder.Member("word/media/image1.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3]),
        ]
        members[3].isDeflated = false
        if hasRelationships {
            let entries = names.enumerated().map { ("rId\($0.offset * 2 + 1)", $0.element, "\($0.element).xml") }
            members.append(ZipBuilder.Member("word/_rels/document.xml.rels", relationships(entries)))
        }
        members += names.map { ZipBuilder.Member("word/\($0).xml", roots[$0] ?? root($0, parts[$0] ?? "")) }
        return ZipBuilder.archive(members)
    }

    private var document: [UInt8] {
        let text = root("document", "<w:body>\(body)<w:sectPr/></w:body>")
        guard isWide else { return Array(text.utf8) }
        let declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text
        return [0xFE, 0xFF] + declared.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    private static func type(_ name: String) -> String { "application/vnd.openxmlformats-officedocument.wordprocessingml.\(name)+xml" }

    private func relationships(_ entries: [(id: String, kind: String, target: String)]) -> String {
        let elements = entries.map { "<Relationship Id=\"\($0.id)\" Type=\"\(relationshipTypes)/\($0.kind)\" Target=\"\($0.target)\"/>" }
        let address = "http://schemas.openxmlformats.org/package/2006/relationships"
        return "<Relationships xmlns=\"\(address)\">\(elements.joined())</Relationships>"
    }

    private func root(_ name: String, _ xml: String) -> String {
        """
        <w:\(name) xmlns:w="\(namespace)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
        xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:v="urn:v">\(xml)</w:\(name)>
        """
    }
}
