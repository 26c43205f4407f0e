import Diagnostics
import JSON
import Localization

/// Findings and problems, as the reports in JSON have them.
extension JSONWriter {
    /// A finding as docs/json-format.md describes it.
    package mutating func finding(_ diagnostic: Diagnostic, _ language: Language) {
        beginObject()
        members(of: diagnostic, language)
        endObject()
    }

    /// The members of a finding, in an object that is open.
    mutating func members(of diagnostic: Diagnostic, _ language: Language) {
        member("rule", diagnostic.rule)
        member("level", diagnostic.severity.keyword)
        member("message", diagnostic.message(in: language))
        member("why", diagnostic.why?(in: language))
        member("source", diagnostic.source)
        member("start", diagnostic.place.start)
        member("end", diagnostic.place.end)
        member("quote", diagnostic.place.quote)
        list("section", diagnostic.section) { $0.value($1) }
        list("notes", diagnostic.notes) { $0.note($1, language) }
        fix(diagnostic.fix)
        reckoning(diagnostic.reckoning, language)
    }

    private mutating func note(_ note: Diagnostic.PlacedNote, _ language: Language) {
        beginObject()
        member("message", note.message(in: language))
        member("path", note.path)
        member("start", note.place?.start)
        member("end", note.place?.end)
        endObject()
    }

    private mutating func fix(_ fix: PlacedFix?) {
        key("fix")
        guard let fix else { return value(nil) }
        beginObject()
        member("safety", fix.safety.rawValue)
        list("edits", fix.edits) { $0.edit($1) }
        endObject()
    }

    private mutating func edit(_ edit: PlacedEdit) {
        beginObject()
        member("start", edit.start)
        member("end", edit.end)
        member("text", edit.replacement)
        endObject()
    }

    /// A problem as docs/json-format.md describes it.
    package mutating func problem(_ problem: Problem, _ language: Language) {
        beginObject()
        members(of: problem, language)
        endObject()
    }

    /// The members of a problem, in an object that is open.
    mutating func members(of problem: Problem, _ language: Language) {
        member("path", problem.path)
        member("message", problem.message(in: language))
        member("hint", problem.hint?(in: language))
        member("start", problem.place?.start)
        member("end", problem.place?.end)
        member("quote", problem.place?.quote)
    }
}
