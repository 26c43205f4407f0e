import Diagnostics
import JSON
import Localization
import SourceText

/// The report for programs, as docs/json-format.md describes it: one file, finding or problem a line, keys in a fixed order.
///
/// Memory grows with the number of problems only: their list comes after the files and is kept until then.
package struct JSONReporter: Reporter {
    /// Version of the format, raised when a reader of the old one would misread the new one.
    package static let formatVersion = 1

    private let language: Language
    private var writer = JSONWriter()
    private var problemsOfFiles: [Problem] = []
    private var hasFiles = false

    package init(_ options: ReportOptions) { language = options.language }

    package mutating func begin(into output: inout [UInt8]) {
        writer.beginObject()
        writer.key("version")
        writer.value(Self.formatVersion)
        writer.breakLine()
        writer.key("files")
        writer.beginArray()
        writer.drain(into: &output)
    }

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        problemsOfFiles += report.problems
        guard report.isChecked else { return }
        hasFiles = true
        writer.breakLine()
        writer.beginObject()
        writer.member("path", report.path)
        writer.member("kind", report.kind.id)
        writer.lines("findings", report.diagnostics) { $0.finding($1, language) }
        writer.coverage(report.coverage, relations: report.relations, language)
        writer.endObject()
        writer.drain(into: &output)
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        if hasFiles { writer.breakLine() }
        writer.endArray()
        writer.breakLine()
        writer.lines("problems", problems + problemsOfFiles) { $0.problem($1, language) }
        writer.breakLine()
        writer.summary(summary, language)
        writer.endObject()
        writer.drain(into: &output)
        output.append(UInt8(ascii: "\n"))
    }
}

extension JSONWriter {
    fileprivate mutating func finding(_ diagnostic: Diagnostic, _ language: Language) {
        beginObject()
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
        endObject()
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

    fileprivate mutating func problem(_ problem: Problem, _ language: Language) {
        beginObject()
        member("path", problem.path)
        member("message", problem.message(in: language))
        member("hint", problem.hint?(in: language))
        member("start", problem.place?.start)
        member("end", problem.place?.end)
        member("quote", problem.place?.quote)
        endObject()
    }

    private mutating func tally(_ tally: FindingTally) {
        beginObject()
        member("rule", tally.rule)
        member("level", tally.severity.keyword)
        member("findings", tally.findings)
        member("files", tally.files)
        endObject()
    }

    fileprivate mutating func summary(_ summary: Summary, _ language: Language) {
        key("summary")
        beginObject()
        member("files", summary.files)
        member("unchecked", summary.unchecked)
        member("withFindings", summary.filesWithFindings)
        member("rules", summary.rules)
        member("error", summary.count(.error))
        member("warning", summary.count(.warning))
        member("info", summary.count(.info))
        member("fixable", summary.fixable)
        member("problems", summary.problems)
        list("byRule", summary.findingsByRule) { $0.tally($1) }
        list("unread", summary.unread.sorted { $0.key < $1.key }) { writer, format in
            writer.beginObject()
            writer.member("extension", format.key)
            writer.member("count", format.value)
            writer.endObject()
        }
        coverage(of: summary, language)
        endObject()
    }
}
