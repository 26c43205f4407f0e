import Diagnostics
import JSON

/// The Reviewdog Diagnostic Format as JSON Lines, a `Diagnostic` a line.
package struct RDJSONLReporter: Reporter {
    private let options: ReportOptions

    package init(_ options: ReportOptions) { self.options = options }

    package mutating func begin(into output: inout [UInt8]) {}

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        for diagnostic in report.diagnostics {
            line(into: &output) { $0.reviewdog(diagnostic, in: report, options: options, namesSource: true) }
        }
        for problem in report.problems { line(into: &output) { $0.reviewdog(problem, options: options, namesSource: true) } }
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        for problem in problems { line(into: &output) { $0.reviewdog(problem, options: options, namesSource: true) } }
    }

    private func line(into output: inout [UInt8], _ write: (inout JSONWriter) -> Void) {
        var writer = JSONWriter()
        write(&writer)
        writer.drain(into: &output)
        output.append(UInt8(ascii: "\n"))
    }
}
