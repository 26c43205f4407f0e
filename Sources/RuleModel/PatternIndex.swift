import DocumentModel
import Patterns

/// The literals of all patterns of a rule set, so that one pass over a document says where each pattern has a chance.
package struct PatternIndex: Sendable {
    /// Number of patterns.
    package let count: Int
    /// By pattern id: whether only the literals can rule it out.
    private let isFiltered: [Bool]
    private let reading: LiteralIndex?
    private let source: LiteralIndex?
    /// What the ids of the literals stand for.
    private let literals: [Literal]
    /// By pattern id: the pattern, where its literals tell the places at which a match may begin.
    private let placed: [Pattern?]

    /// A literal of a pattern, and how far behind the beginning of a match it may begin.
    private struct Literal {
        let pattern: Int
        let place: ClosedRange<Int>?
    }

    /// - Parameter patterns: with ids dense from 0, in their order.
    package init(_ patterns: [TextPattern]) {
        count = patterns.count
        var filtered = [Bool](repeating: false, count: patterns.count)
        var texts: [ViewKind: [(literal: [UInt8], id: Int)]] = [:]
        var literals: [Literal] = []
        var placed = [Pattern?](repeating: nil, count: patterns.count)
        for pattern in patterns {
            guard case .anyOf(let alternatives) = pattern.pattern.prefilter else { continue }
            filtered[pattern.id] = true
            let places = pattern.pattern.literalPlaces
            if places != nil { placed[pattern.id] = pattern.pattern }
            for (number, text) in alternatives.enumerated() {
                texts[pattern.view, default: []].append((literal: text, id: literals.count))
                literals.append(Literal(pattern: pattern.id, place: places?[number]))
            }
        }
        isFiltered = filtered
        reading = texts[.reading].map { LiteralIndex($0) }
        source = texts[.source].map { LiteralIndex($0) }
        self.literals = literals
        self.placed = placed
    }

    /// Whether the candidates of an id tell where matches of this pattern may begin.
    func places(_ pattern: TextPattern) -> Bool { placed[pattern.id] === pattern.pattern }

    /// Where each pattern has a chance; `nil` for a pattern that must always be run.
    ///
    /// - Complexity: O(bytes + candidates).
    func candidates(in document: Document) -> [PatternCandidates?] {
        var found = isFiltered.map { $0 ? PatternCandidates() : nil }
        for paragraph in document.paragraphs where paragraph.role != .frame {
            let note = { (id: Int, start: Int) in
                let literal = literals[id]
                found[literal.pattern]?.add(paragraph.index, literal.place.map { start - $0.upperBound...start - $0.lowerBound })
            }
            reading?.scan(document.reading.bytes, range: paragraph.readingRange, hit: note)
            source?.scan(document.raw.bytes, range: paragraph.range, hit: note)
        }
        return found
    }
}
