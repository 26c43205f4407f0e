import WordDocuments

/// What a package says of its parts, with what must be said of a new one.
struct PackageLists {
    private static let typesPart = "[Content_Types].xml"
    private static let commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

    /// The main part's relationships; `nil` if there are none.
    private let relationships: ListPart?
    private let relationshipsPart: String
    private let types: ListPart?
    private let folder: String

    init(of main: String, in package: borrowing PackageWriter) throws(WordError) {
        var steps = main.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let file = steps.popLast() ?? main
        folder = steps.map { $0 + "/" }.joined()
        relationshipsPart = folder + "_rels/" + file + ".rels"
        var relationships: ListPart?
        if let part = try package.part(relationshipsPart) {
            relationships = try ListPart(part, of: .relationship, attributes: [.packageID, .packageType, .target])
        }
        self.relationships = relationships
        var types: ListPart?
        if let part = try package.part(Self.typesPart) { types = try ListPart(part, of: .typeOverride, attributes: [.partName]) }
        self.types = types
    }

    /// The part that a relationship of the main part leads to.
    ///
    /// - Parameter kind: how its type ends: `/comments`.
    func part(ofKind kind: String) -> String? {
        let entry = relationships?.entries.first { $0.attributes[.packageType]?.hasSuffix(kind) == true }
        return entry?.attributes[.target].map(resolved)
    }

    private func resolved(_ target: String) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
        }
        return steps.joined(separator: "/")
    }

    /// Makes a part for comments known to the package.
    ///
    /// - Returns: its name, which no other part has.
    func addComments(to package: inout PackageWriter, isStrict: Bool) -> String {
        let known = Set((types?.entries ?? []).compactMap { $0.attributes[.partName]?.lowercased() })
        let files = ["comments.xml"] + (1...1000).map { "comments\($0).xml" }
        let file = files.first { !package.has(folder + $0) && !known.contains("/" + (folder + $0).lowercased()) } ?? files[0]
        if let types {
            let element =
                "<\(types.prefix)Override PartName=\"/\((folder + file).markup)\" ContentType=\"\(Self.commentsType)\"/>"
            package.write(types.part, with: types.appending(element))
        }
        relate(file, in: &package, type: Namespace.relationship[isStrict ? 1 : 0] + "comments")
        return folder + file
    }

    private func relate(_ file: String, in package: inout PackageWriter, type: String) {
        let taken = Set((relationships?.entries ?? []).compactMap { $0.attributes[.packageID] })
        let id = (1...taken.count + 1).lazy.map { "rId\($0)" }.first { !taken.contains($0) } ?? "rIdComments"
        let attributes = "Id=\"\(id)\" Type=\"\(type)\" Target=\"\(file)\"/>"
        if let relationships {
            package.write(relationships.part, with: relationships.appending("<\(relationships.prefix)Relationship \(attributes)"))
        } else {
            let address = "http://schemas.openxmlformats.org/package/2006/relationships"
            let text = "<Relationships xmlns=\"\(address)\"><Relationship \(attributes)</Relationships>"
            package.add(relationshipsPart, Array((XML.declaration + text).utf8))
        }
    }
}

/// What every part begins with.
enum XML {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
}
