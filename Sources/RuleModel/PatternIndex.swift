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

    /// - Parameter patterns: with ids dense from 0, in their order.
    package init(_ patterns: [TextPattern]) {
        count = patterns.count
        var filtered = [Bool](repeating: false, count: patterns.count)
        var literals: [ViewKind: [(literal: [UInt8], id: Int)]] = [:]
        for pattern in patterns {
            guard case .anyOf(let alternatives) = pattern.pattern.prefilter else { continue }
            filtered[pattern.id] = true
            literals[pattern.view, default: []] += alternatives.map { (literal: $0, id: pattern.id) }
        }
        isFiltered = filtered
        reading = literals[.reading].map { LiteralIndex($0) }
        source = literals[.source].map { LiteralIndex($0) }
    }

    /// Paragraphs in which each pattern has a chance; `nil` for a pattern that must always be run.
    ///
    /// - Complexity: O(bytes + candidates).
    package func candidates(in document: Document) -> [[Int]?] {
        var found = isFiltered.map { $0 ? [Int]() : nil }
        for paragraph in document.paragraphs where paragraph.role != .frame {
            let note = { (id: Int, _: Int) in
                if found[id]?.last != paragraph.index { found[id]?.append(paragraph.index) }
            }
            reading?.scan(document.reading.bytes, range: paragraph.readingRange, hit: note)
            source?.scan(document.raw.bytes, range: paragraph.range, hit: note)
        }
        return found
    }
}
