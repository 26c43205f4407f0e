import Diagnostics

/// The forms in which a report can be had; a new one is a ``Reporter`` in a file of its own and a case here.
package enum OutputFormat: String, Sendable, CaseIterable {
    /// For people, at a terminal.
    case text
    /// For programs; docs/json-format.md describes it.
    case json
    /// For people, as a page that shows the draft with the findings in place; docs/html-report.md describes it.
    case html
    /// For people, to paste into an issue or a mail.
    case markdown

    package func reporter(_ options: ReportOptions) -> any Reporter {
        switch self {
        case .text: TextReporter(options)
        case .json: JSONReporter(options)
        case .html: HTMLReporter(options)
        case .markdown: MarkdownReporter(options)
        }
    }

    /// Whether it shows the drafts themselves, so that a run has to keep their text.
    package var showsDrafts: Bool { self == .html }

    /// The format that the name of a file asks for; `nil` if its ending says nothing.
    package init?(path: String) {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        switch path[path.index(after: dot)...].lowercased() {
        case "txt": self = .text
        case "json": self = .json
        case "html", "htm": self = .html
        case "md", "markdown": self = .markdown
        default: return nil
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
