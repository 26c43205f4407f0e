/// A pattern taken apart.
struct PatternSyntax: Sendable {
    /// A slot and the groups of the regular expression that fill it: several where it stands on several alternatives.
    struct Slot: Sendable, Hashable {
        let name: String
        /// In the count of the regex engine, from 1.
        var groups: [Int]
        /// The type at each of these places; `nil` for an expression.
        var types: [SlotType?]

        var takesFigures: Bool { types.contains { $0?.kind.isFigure == true } }
    }

    let root: PatternNode
    /// In the order in which the names first stand in the pattern.
    let slots: [Slot]
    /// For each group of the author, from 1, its number in the count of the regex engine; `nil` inside a look-behind.
    let authorGroups: [Int?]

    /// Names of the document variables in the order in which they first stand in the pattern.
    let variables: [String]

    /// The one text, in UTF-8, that every match of the pattern is; `nil` where there are several or none.
    var plainText: [UInt8]? {
        guard case .sequence(let nodes) = root.content else { return root.plainCharacter.map { Array($0) } }
        var text: [UInt8] = []
        for node in nodes {
            guard let character = node.plainCharacter else { return nil }
            text.append(contentsOf: character)
        }
        return text.isEmpty ? nil : text
    }
}

extension PatternNode {
    fileprivate var plainCharacter: UTF8.EncodedScalar? {
        if case .literal(let scalar, ignoringCase: false) = content { UTF8.encode(scalar) } else { nil }
    }

    /// Calls `body` with this piece and all pieces in it, in the order of the text.
    func forEachPiece(_ body: (PatternNode) -> Void) {
        body(self)
        for child in children { child.forEachPiece(body) }
    }
}
