import Diagnostics
import JSON
import Localization

extension JSONWriter {
    /// How far a file's figures were checked, and the relations themselves where they were asked for.
    ///
    /// - Parameter breakingLines: whether each relation stands on a line of its own.
    package mutating func coverage(
        _ coverage: Coverage, relations: [PlacedVerification]?, _ language: Language, breakingLines: Bool = true
    ) {
        key("coverage")
        beginObject()
        tally(coverage.total)
        if let relations {
            if breakingLines {
                lines("relations", relations) { $0.relation($1, language) }
            } else {
                list("relations", relations) { $0.relation($1, language) }
            }
        } else {
            key("relations")
            value(nil)
        }
        endObject()
    }

    /// How far the figures of all files were checked, by rule and by what stood in the way.
    mutating func coverage(of summary: Summary, _ language: Language) {
        key("coverage")
        beginObject()
        tally(summary.coverage.total)
        list("rules", summary.coverage.rules) { writer, entry in
            writer.beginObject()
            writer.member("rule", entry.rule)
            writer.tally(entry.tally)
            writer.endObject()
        }
        list("reasons", summary.coverage.reasons) { writer, entry in
            writer.beginObject()
            writer.member("reason", entry.reason(in: language))
            writer.member("count", entry.count)
            writer.endObject()
        }
        endObject()
    }

    private mutating func tally(_ tally: RelationTally) {
        member("holds", tally.held)
        member("fails", tally.failed)
        member("open", tally.open)
    }

    private mutating func relation(_ relation: PlacedVerification, _ language: Language) {
        beginObject()
        member("rule", relation.rule)
        member("outcome", relation.outcome.keyword)
        member("reason", relation.outcome.reason?(in: language))
        member("start", relation.place.start)
        member("end", relation.place.end)
        member("quote", relation.place.quote)
        list("operands", relation.operands) { writer, place in
            writer.beginObject()
            writer.member("start", place.start)
            writer.member("end", place.end)
            writer.member("quote", place.quote)
            writer.endObject()
        }
        endObject()
    }
}

extension Verification.Outcome {
    fileprivate var keyword: String {
        switch self {
        case .holds: "holds"
        case .fails: "fails"
        case .open: "open"
        }
    }
}
