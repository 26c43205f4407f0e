import Diagnostics
import Linting
import RuleModel
import SourceText

/// What a rule did, paragraph by paragraph.
struct RuleTraceSteps {
    /// Something that came of a place of the draft.
    enum Event {
        case match(RuleTrace.Match)
        case drop(MatchTrace.Drop)
        case relation(Verification)
        case finding(Diagnostic)

        var range: ByteRange {
            switch self {
            case .match(let match): match.range
            case .drop(let drop): drop.range
            case .relation(let relation): relation.range
            case .finding(let diagnostic): diagnostic.place.range
            }
        }

        /// In what order the events of one place are told.
        fileprivate var rank: Int {
            switch self {
            case .match: 0
            case .relation: 1
            case .drop: 2
            case .finding: 3
            }
        }
    }

    /// A paragraph in which something happened, or in which only a literal stands.
    struct Step {
        let paragraph: Int
        /// In the order of the text.
        let events: [Event]
        /// Literals of the rule's patterns that stand in it, where nothing matched.
        let literals: [String]
    }

    /// In the order of the text.
    let steps: [Step]

    /// - Parameter paragraph: the only one that is wanted.
    init(of trace: RuleTrace, paragraph only: Int?) {
        let events =
            trace.matches.map(Event.match) + trace.drops.map(Event.drop) + trace.relations.map(Event.relation)
            + trace.diagnostics.map(Event.finding)
        let placed = Dictionary(grouping: events) { trace.document.paragraphIndex(atSource: $0.range.lowerBound) ?? 0 }
        let hopeful = Dictionary(
            trace.candidates.filter { !$0.isException }.flatMap { candidate in
                (candidate.paragraphs ?? []).map { ($0, candidate.literals) }
            }, uniquingKeysWith: +)
        let paragraphs = Set(placed.keys).union(hopeful.keys).filter { only == nil || $0 == only }.sorted()
        steps = paragraphs.map { paragraph in
            let events = (placed[paragraph] ?? []).sorted {
                ($0.range.lowerBound, $0.rank, $0.range.upperBound) < ($1.range.lowerBound, $1.rank, $1.range.upperBound)
            }
            let text = trace.document.reading.bytes[trace.document.paragraphs[paragraph].readingRange]
            let literals = Set(hopeful[paragraph] ?? []).sorted().filter { text.holds($0) }
            return Step(paragraph: paragraph, events: events, literals: events.isEmpty ? literals : [])
        }
    }

    /// Paragraphs in which something happened.
    var eventful: [Step] { steps.filter { !$0.events.isEmpty } }
    /// Paragraphs in which the literals left a chance that came to nothing.
    var hopeful: [Step] { steps.filter(\.events.isEmpty) }
}

extension ArraySlice<UInt8> {
    /// - Complexity: O(bytes).
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, count >= wanted.count else { return false }
        return (startIndex...(endIndex - wanted.count)).contains { self[$0] == first && self[$0...].starts(with: wanted) }
    }
}
