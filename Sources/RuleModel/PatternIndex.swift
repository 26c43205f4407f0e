import DocumentModel
import Patterns

/// The literals of all patterns of a rule set, so that one pass over a document says where each pattern has a chance.
package struct PatternIndex: Sendable {
    /// Patterns and word lists of the first come first.
    private let parts: [IndexPart]

    /// - Parameter patterns: with ids dense from 0, in their order.
    package init(_ patterns: [TextPattern]) {
        self.init([IndexPart(patterns, [])])
    }

    /// - Parameter parts: in the order of the ids that they give.
    init(_ parts: [IndexPart]) {
        self.parts = parts.filter { $0.patternCount + $0.listCount > 0 }
    }

    /// Whether the candidates of an id tell where matches of this pattern may begin.
    func places(_ pattern: TextPattern) -> Bool {
        guard pattern.hasOwnLiterals else { return false }
        var first = 0
        for part in parts {
            if pattern.id < first + part.patternCount { return part.places(pattern.id - first) }
            first += part.patternCount
        }
        return false
    }

    /// Where each pattern has a chance, and where the words of lists stand.
    ///
    /// - Complexity: O(bytes + candidates).
    func candidates(in document: Document) -> DocumentCandidates {
        var found = DocumentCandidates()
        for part in parts { part.addCandidates(in: document, to: &found) }
        return found
    }
}
