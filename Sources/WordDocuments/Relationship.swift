/// What a part says about another one that belongs to it.
struct Relationship {
    /// The last step of its type: `styles`, `officeDocument`.
    let kind: String
    /// Name of the other part.
    let part: String

    private static let types = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    ]

    /// - Parameters:
    ///   - target: relative to the folder of the part, or from the root with `/`.
    ///   - owner: the part that the relationship is of; empty for the package.
    init?(type: String, target: String, owner: String) {
        guard let prefix = Self.types.first(where: type.hasPrefix) else { return nil }
        kind = String(type.dropFirst(prefix.count))
        var steps = target.hasPrefix("/") ? [] : owner.split(separator: "/").dropLast().map(String.init)
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
        }
        part = steps.joined(separator: "/")
    }

    /// The part that holds the relationships of a part: `word/_rels/document.xml.rels`.
    static func part(of owner: String) -> String {
        var steps = owner.split(separator: "/").map(String.init)
        let file = steps.popLast() ?? ""
        return (steps + ["_rels", file + ".rels"]).joined(separator: "/")
    }
}
