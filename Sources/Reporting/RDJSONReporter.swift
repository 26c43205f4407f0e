import Diagnostics
import JSON

/// The Reviewdog Diagnostic Format as one `DiagnosticResult`.
package struct RDJSONReporter: Reporter {
    private let options: ReportOptions
    private var writer = JSONWriter()
    private var isEmpty = true

    package init(_ options: ReportOptions) { self.options = options }

    package mutating func begin(into output: inout [UInt8]) {
        writer.beginObject()
        writer.reviewdogSource()
        writer.breakLine()
        writer.key("diagnostics")
        writer.beginArray()
        writer.drain(into: &output)
    }

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        let options = options
        for diagnostic in report.diagnostics {
            item { $0.reviewdog(diagnostic, in: report, options: options, namesSource: false) }
        }
        for problem in report.problems { item { $0.reviewdog(problem, options: options, namesSource: false) } }
        writer.drain(into: &output)
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        let options = options
        for problem in problems { item { $0.reviewdog(problem, options: options, namesSource: false) } }
        if !isEmpty { writer.breakLine() }
        writer.endArray()
        writer.endObject()
        writer.drain(into: &output)
        output.append(UInt8(ascii: "\n"))
    }

    private mutating func item(_ write: (inout JSONWriter) -> Void) {
        isEmpty = false
        writer.breakLine()
        write(&writer)
    }
}
