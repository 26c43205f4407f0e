import Localization
import Patterns
import RuleModel
import SourceText
import YAML

/// One pattern or several of which any will do.
struct PatternList: Sendable {
    /// A match with the slots of the pattern it belongs to.
    struct Match {
        let place: ScopedMatch
        /// As the pattern read it, without breaks and blanks of the layout.
        let text: String
        /// Text of each slot by name; empty for a slot on a branch not taken.
        let slots: [String: String]
    }

    let patterns: [TextPattern]

    /// Reads a pattern or a list of patterns; an empty list is a fault.
    init?(_ node: YAMLNode, reader: RuleReader) {
        let items = reader.items(node)
        let patterns = items.compactMap { reader.pattern($0) }
        if items.isEmpty {
            reader.fault(zh: "这里至少要写一个模式", en: "at least one pattern is expected here", at: node.range)
        }
        guard !items.isEmpty, patterns.count == items.count else { return nil }
        self.patterns = patterns
    }

    /// Slots that every one of the patterns has, so that a message may count on them.
    var slotNames: Set<String> {
        let sets = patterns.map { Set($0.pattern.slots) }
        return sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    }

    /// Without one of the patterns there is no match.
    var triggers: [Trigger] { patterns.map { .pattern($0) } }

    /// The text that each pattern stands for, if they are plain words all of them.
    var literals: [String]? {
        let texts = patterns.compactMap(\.literal)
        return texts.count == patterns.count ? texts : nil
    }

    /// Whether every document variable they name is known, so that the absence of a match means something.
    func isDecidable(in context: CheckContext) -> Bool {
        patterns.allSatisfy { $0.isDecidable(in: context) }
    }

    /// Matches in the order of the text; of those that overlap, the first, and of two that begin together, the longer.
    ///
    /// - Complexity: O(n log n) in the number of matches, beside the matching itself.
    func matches(in context: CheckContext) -> [Match] {
        var found: [Match] = []
        for index in patterns.indices where context.hasChance(patterns[index]) {
            let pattern = patterns[index]
            let view = context.document.view(pattern.view)
            found += context.matches(of: pattern).map { match in
                Match(place: match, text: view.text(in: match.viewRange), slots: Self.slots(of: match, pattern))
            }
        }
        return patterns.count > 1 ? Self.withoutOverlaps(found) : found
    }

    private static func slots(of match: ScopedMatch, _ pattern: TextPattern) -> [String: String] {
        Dictionary(zip(pattern.pattern.slots, match.slots.map { $0 ?? "" }), uniquingKeysWith: { first, _ in first })
    }

    private static func withoutOverlaps(_ matches: [Match]) -> [Match] {
        let sorted = matches.sorted { left, right in
            let (left, right) = (left.place.range, right.place.range)
            return (left.lowerBound, -left.upperBound) < (right.lowerBound, -right.upperBound)
        }
        var kept: [Match] = []
        for match in sorted where kept.last.map({ !Self.collide($0.place.range, match.place.range) }) ?? true {
            kept.append(match)
        }
        return kept
    }

    /// Overlap, or the same place twice: two empty matches at one position are one finding.
    private static func collide(_ left: ByteRange, _ right: ByteRange) -> Bool {
        left == right || left.overlaps(right)
    }
}

extension TextPattern {
    /// The words that the pattern stands for, if it means nothing but themselves.
    var literal: String? {
        Pattern.escaped(pattern.text) == pattern.text && pattern.variables.isEmpty ? pattern.text : nil
    }

    /// Whether the pattern matches somewhere in a text taken by itself; what depends on a document counts as a match.
    ///
    /// Meant for reading rule files: a pattern that gives up there counts as one that does not match.
    func matches(_ text: String, overlapping place: Range<Int>? = nil, using scratch: MatchScratch) -> Bool {
        guard pattern.variables.isEmpty else { return true }
        let bytes = Array(text.utf8)
        let place = place ?? bytes.indices
        var isFound = false
        do {
            let figures = FigureMarks.scanning(bytes, for: pattern)
            try pattern.forEachMatch(in: bytes, range: bytes.indices, figures: figures, using: scratch) { match in
                isFound = match.range.overlaps(place)
                return !isFound
            }
        } catch {
            return false
        }
        return isFound
    }
}
