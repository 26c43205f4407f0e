import Archives

/// The parts of an office document and what they say of each other (ISO/IEC 29500-2).
struct OfficePackage: ~Copyable {
    private let archive: Archive

    init(_ bytes: [UInt8]) throws(WordError) {
        do { archive = try Archive(bytes) } catch { throw .archive(error) }
    }

    /// A part; `nil` if there is none of the name.
    func part(_ name: String) throws(WordError) -> WordPart? {
        guard let member = archive.member(named: name) else { return nil }
        let bytes: [UInt8]
        do { bytes = try archive.contents(of: member) } catch { throw .archive(error) }
        return try WordPart(name: member.name, bytes: bytes)
    }

    /// The first relationship of each kind that leads to a part within the package.
    func relationships(of owner: String) throws(WordError) -> [String: String] {
        guard let part = try part(Relationship.part(of: owner)) else { return [:] }
        var reader = PartReader(part)
        try reader.enter(.relationships)
        var parts: [String: String] = [:]
        while let child = try reader.child() {
            if child.name == .relationship, reader.attribute(.targetMode) != "External",
                let relationship = Relationship(
                    type: reader.attribute(.packageType) ?? "", target: reader.attribute(.target) ?? "", owner: owner),
                parts[relationship.kind] == nil
            {
                parts[relationship.kind] = relationship.part
            }
            try reader.skip()
        }
        return parts
    }

    /// The part with the text, wherever it is.
    func mainPart() throws(WordError) -> WordPart {
        guard let name = try relationships(of: "")["officeDocument"] else {
            throw otherDocument.map { .otherDocument($0) } ?? .missingPart("_rels/.rels")
        }
        try checkType(of: name)
        guard let part = try part(name) else { throw .missingPart(name) }
        return part
    }

    /// What the archive is, if it is no office document.
    private var otherDocument: WordError.OtherDocument? {
        if archive.member(named: "OFD.xml") != nil { return .ofd }
        if archive.member(named: "mimetype") != nil { return .openDocument }
        return archive.member(named: "[Content_Types].xml") == nil ? .archive : nil
    }

    private func checkType(of name: String) throws(WordError) {
        guard let type = try contentType(of: name) else { return }
        if type.contains("wordprocessingml") || type.contains("ms-word") { return }
        if type.contains("spreadsheetml") || type.contains("ms-excel") { throw .otherDocument(.spreadsheet) }
        if type.contains("presentationml") || type.contains("ms-powerpoint") { throw .otherDocument(.presentation) }
        throw .contentType(type, part: name)
    }

    /// The type that the package gives a part, by its name or else by its extension.
    private func contentType(of name: String) throws(WordError) -> String? {
        guard let part = try part("[Content_Types].xml") else { return nil }
        var reader = PartReader(part)
        try reader.enter(.types)
        let key = "/" + name.lowercased()
        var byExtension: String?
        while let child = try reader.child() {
            if child.name == .overrideType, reader.attribute(.partName)?.lowercased() == key {
                return reader.attribute(.contentType)
            }
            if child.name == .defaultType, let end = reader.attribute(.fileExtension), key.hasSuffix("." + end.lowercased()) {
                byExtension = reader.attribute(.contentType)
            }
            try reader.skip()
        }
        return byExtension == "application/xml" ? nil : byExtension
    }
}
