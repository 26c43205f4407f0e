import DocumentModel
import RuleModel
import SourceText

/// The units of a scope, for asking which of them a match belongs to.
struct TogetherUnits {
    /// A stretch of the source with the number of its unit.
    private struct Stretch {
        let range: ByteRange
        let unit: Int
    }

    /// In the order of the text.
    private let stretches: [Stretch]

    /// - Complexity: O(spans + sentences in them).
    init(_ context: CheckContext, _ unit: TextUnit) {
        stretches = context.scope.units(unit, of: context.document).enumerated().flatMap { number, scope in
            scope.spans.map { Stretch(range: context.document.reading.sourceRange(of: $0.range), unit: number) }
        }
    }

    /// The unit in which a match begins.
    ///
    /// - Complexity: O(log stretches).
    func index(of match: ScopedMatch) -> Int? {
        let next = stretches.partitionPoint { $0.range.lowerBound > match.range.lowerBound }
        return next > 0 ? stretches[next - 1].unit : nil
    }
}
