import DocumentModel
import Patterns

/// The literals of all patterns of a rule set, so that one pass over a document says where each pattern has a chance.
package struct PatternIndex: Sendable {
    /// Patterns and word lists of the first come first.
    private let parts: [IndexPart]
    /// By pattern: how the log of a document begins.
    private let slots: [Int32]
    /// By pattern: whether its literals tell where its matches may begin.
    private let isPlaced: [Bool]

    /// - Parameter patterns: with ids dense from 0, in their order.
    package init(_ patterns: [TextPattern]) {
        self.init([IndexPart(patterns, [])])
    }

    /// - Parameter parts: in the order of the ids that they give.
    init(_ parts: [IndexPart]) {
        self.parts = parts.filter { $0.patternCount + $0.listCount > 0 }
        slots = self.parts.flatMap(\.slots)
        isPlaced = self.parts.flatMap { part in (0..<part.patternCount).map(part.places) }
    }

    var patternCount: Int { slots.count }

    /// Whether a pattern must be run whatever the literals say.
    func mustRun(_ pattern: Int) -> Bool { slots[pattern] == CandidateLog.always }

    var listCount: Int { parts.reduce(0) { $0 + $1.listCount } }

    /// Whether the candidates of an id tell where matches of this pattern may begin.
    func places(_ pattern: TextPattern) -> Bool { pattern.hasOwnLiterals && isPlaced[pattern.id] }

    /// Where each pattern has a chance, and where the words of lists stand.
    ///
    /// - Complexity: O(bytes + candidates).
    func candidates(in document: Document) -> DocumentCandidates {
        var log = CandidateLog(slots: slots, lists: listCount)
        var (pattern, list) = (0, 0)
        for part in parts {
            part.addCandidates(in: document, to: &log, firstPattern: pattern, firstList: list)
            pattern += part.patternCount
            list += part.listCount
        }
        return DocumentCandidates(consume log)
    }
}
