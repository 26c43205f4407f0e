import Diagnostics

/// The forms in which a report can be had; a new one is a ``Reporter`` in a file of its own and a case here.
package enum OutputFormat: String, Sendable, CaseIterable {
    /// For people, at a terminal.
    case text
    /// For programs; docs/json-format.md describes it.
    case json

    package func reporter(_ options: ReportOptions) -> any Reporter {
        switch self {
        case .text: TextReporter(options)
        case .json: JSONReporter(options)
        }
    }

    /// A whole report at once, as UTF-8.
    ///
    /// - Complexity: O(size of the result).
    package func render(_ report: Report, options: ReportOptions) -> [UInt8] {
        var output: [UInt8] = []
        var reporter = reporter(options)
        reporter.begin(into: &output)
        for file in report.files { reporter.file(file, into: &output) }
        reporter.end(Summary(report), problems: report.problems, into: &output)
        return output
    }
}
