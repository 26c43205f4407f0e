import Diagnostics
import JSON
import Localization

/// What a run adds up to.
extension JSONWriter {
    private mutating func tally(_ tally: FindingTally) {
        beginObject()
        member("rule", tally.rule)
        member("level", tally.severity.keyword)
        member("findings", tally.findings)
        member("files", tally.files)
        endObject()
    }

    /// The member `summary`.
    mutating func summary(_ summary: Summary, _ language: Language) {
        key("summary")
        beginObject()
        members(of: summary, language)
        endObject()
    }

    /// The members of a summary, in an object that is open.
    mutating func members(of summary: Summary, _ language: Language) {
        member("files", summary.files)
        member("unchecked", summary.unchecked)
        member("withFindings", summary.filesWithFindings)
        member("rules", summary.rules)
        member("error", summary.count(.error))
        member("warning", summary.count(.warning))
        member("info", summary.count(.info))
        member("fixable", summary.fixable)
        member("problems", summary.problems)
        member("accepted", summary.accepted)
        member("suppressed", summary.suppressed)
        list("byRule", summary.findingsByRule) { $0.tally($1) }
        list("unread", summary.unread.sorted { $0.key < $1.key }) { writer, format in
            writer.beginObject()
            writer.member("extension", format.key)
            writer.member("count", format.value)
            writer.endObject()
        }
        coverage(of: summary, language)
    }
}
