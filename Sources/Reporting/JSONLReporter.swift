import Diagnostics
import JSON
import Localization

/// JSON Lines: a finding, a file or a problem a line, each an object with its `type`; the last line is the summary.
///
/// A reader needs no more than one line at a time, and knows a report that was cut off by its missing last line.
package struct JSONLReporter: Reporter {
    private let language: Language

    package init(_ options: ReportOptions) { language = options.language }

    package mutating func begin(into output: inout [UInt8]) {}

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        for diagnostic in report.diagnostics {
            line("finding", into: &output) { writer in
                writer.member("path", report.path)
                writer.members(of: diagnostic, language)
            }
        }
        for problem in report.problems { line("problem", into: &output) { $0.members(of: problem, language) } }
        guard report.isChecked else { return }
        line("file", into: &output) { writer in
            writer.member("path", report.path)
            writer.member("kind", report.kind.id)
            writer.member("findings", report.diagnostics.count)
            writer.member("problems", report.problems.count)
            writer.coverage(report.coverage, relations: report.relations, language, breakingLines: false)
        }
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        for problem in problems { line("problem", into: &output) { $0.members(of: problem, language) } }
        line("summary", into: &output) { writer in
            writer.member("version", JSONReporter.formatVersion)
            writer.members(of: summary, language)
        }
    }

    private func line(_ type: String, into output: inout [UInt8], _ members: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("type", type)
        members(&writer)
        writer.endObject()
        writer.drain(into: &output)
        output.append(UInt8(ascii: "\n"))
    }
}
