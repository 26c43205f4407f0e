import Diagnostics
import JSON
import Localization
import SourceText

/// Messages of the Reviewdog Diagnostic Format, whose columns count UTF-8 bytes from 1 and whose ends are exclusive.
extension JSONWriter {
    /// A finding as a `Diagnostic`.
    mutating func reviewdog(_ diagnostic: Diagnostic, in report: FileReport, options: ReportOptions, namesSource: Bool) {
        let message = ([diagnostic.lineMessage(in: options.language)] + diagnostic.remarks(in: options.language)).joined(separator: "\n")
        beginObject()
        member("message", message)
        location(RepositoryPath.relative(report.path, to: options.folder), diagnostic.place)
        member("severity", diagnostic.severity.keyword.uppercased())
        if namesSource { reviewdogSource() }
        code(diagnostic.rule)
        // Edits that belong together cannot be told from edits to choose from, and of a file that is no text none can be applied.
        if let fix = diagnostic.fix, fix.edits.count == 1, report.encoding != nil {
            list("suggestions", fix.edits) { $0.suggestion($1) }
        }
        endObject()
    }

    /// A problem as a `Diagnostic`.
    mutating func reviewdog(_ problem: Problem, options: ReportOptions, namesSource: Bool) {
        let prefix = problem.place?.start.unitPrefix(in: options.language) ?? ""
        beginObject()
        member("message", prefix + problem.sentence(in: options.language))
        location(problem.path.map { RepositoryPath.relative($0, to: options.folder) } ?? ".", problem.place)
        member("severity", "ERROR")
        if namesSource { reviewdogSource() }
        code(Problem.rule)
        endObject()
    }

    /// The program, as the `Source` of diagnostics.
    mutating func reviewdogSource() {
        key("source")
        beginObject()
        member("name", "hegao")
        endObject()
    }

    private mutating func code(_ rule: String) {
        key("code")
        beginObject()
        member("value", rule)
        endObject()
    }

    private mutating func location(_ path: String, _ place: Place?) {
        key("location")
        beginObject()
        member("path", path)
        if let place { range(place.start, place.end) }
        endObject()
    }

    private mutating func suggestion(_ edit: PlacedEdit) {
        beginObject()
        range(edit.start, edit.end)
        member("text", edit.replacement)
        endObject()
    }

    private mutating func range(_ start: SourcePosition, _ end: SourcePosition) {
        key("range")
        beginObject()
        reviewdogPosition("start", start)
        reviewdogPosition("end", end)
        endObject()
    }

    /// Only the columns of a text are bytes of the file.
    private mutating func reviewdogPosition(_ name: StaticString, _ position: SourcePosition) {
        key(name)
        beginObject()
        member("line", position.line)
        if position.unit == .line { member("column", position.byteColumn) }
        endObject()
    }
}
