import Diagnostics
import JSON
import Localization

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
