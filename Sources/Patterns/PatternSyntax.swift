/// A pattern taken apart.
struct PatternSyntax: Sendable {
    /// A slot and the groups of the regular expression that fill it: several where it stands on several alternatives.
    struct Slot: Sendable, Hashable {
        let name: String
        /// In the count of the regex engine, from 1.
        var groups: [Int]
    }

    let root: PatternNode
    /// In the order in which the names first stand in the pattern.
    let slots: [Slot]
    /// For each group of the author, from 1, its number in the count of the regex engine; `nil` inside a look-behind.
    let authorGroups: [Int?]

    /// Names of the document variables in the order in which they first stand in the pattern.
    ///
    /// - Complexity: O(pieces).
    var variables: [String] {
        var names: [String] = []
        root.forEachPiece { piece in
            if case .variable(let name, _, _) = piece.content, !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The same pattern with other pieces of the same shape in it.
    func replacing(root: PatternNode) -> PatternSyntax {
        PatternSyntax(root: root, slots: slots, authorGroups: authorGroups)
    }
}

extension PatternNode {
    /// Calls `body` with this piece and all pieces in it, in the order of the text.
    func forEachPiece(_ body: (PatternNode) -> Void) {
        body(self)
        for child in children { child.forEachPiece(body) }
    }
}
