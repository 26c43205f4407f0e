import RuleModel
import SourceText

/// Where a document uses which variant.
struct ConsistentUses {
    /// One place.
    struct Use {
        /// Position in the list of variants.
        let variant: Int
        let range: ByteRange
        /// The words as the pattern read them.
        let text: String
    }

    /// In the order of the text.
    let all: [Use]
    /// Number of places of each variant.
    let counts: [Int]

    /// Of matches that overlap, the longest counts: “人均地区生产总值” is no “地区生产总值”.
    ///
    /// - Complexity: O(n log n) in the number of matches, beside the matching itself.
    init(of variants: [ConsistentVariant], in context: CheckContext) {
        let found = variants.enumerated().flatMap { number, variant in
            let view = context.document.view(variant.pattern.view)
            return context.matches(of: variant.pattern).filter { !$0.range.isEmpty }.map { match in
                Use(variant: number, range: match.range, text: view.text(in: match.viewRange))
            }
        }
        all = Self.longest(found)
        counts = all.reduce(into: Array(repeating: 0, count: variants.count)) { $0[$1.variant] += 1 }
    }

    /// The variants in use, the most frequent first.
    var variants: [Int] {
        counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    }

    /// Of equally frequent ones the first to be used.
    var mostFrequent: Int? {
        let top = counts.max() ?? 0
        return all.first { counts[$0.variant] == top }?.variant
    }

    /// Where a variant is used first.
    func first(_ variant: Int) -> ByteRange? {
        all.first { $0.variant == variant }?.range
    }

    private static func longest(_ uses: [Use]) -> [Use] {
        let sorted = uses.sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
        var kept: [Use] = []
        for use in sorted {
            guard let last = kept.last, last.range.overlaps(use.range) else {
                kept.append(use)
                continue
            }
            if use.range.count > last.range.count { kept[kept.count - 1] = use }
        }
        return kept
    }
}
