import Diagnostics
import Localization

/// The forms in which a report can be had; a new one is a ``Reporter`` in a file of its own and a case here.
package enum OutputFormat: String, Sendable, CaseIterable {
    /// For people, at a terminal.
    case text
    /// For people and `grep`: a finding a line, as compilers write it.
    case compact
    /// For people, as a page that shows the draft with the findings in place; docs/html-report.md describes it.
    case html
    /// For people, to paste into an issue or a mail.
    case markdown
    /// For people, as a table for a spreadsheet.
    case csv
    /// For programs; docs/json-format.md describes it.
    case json
    /// For programs that read a line at a time.
    case jsonl
    /// For code scanning: the Static Analysis Results Interchange Format 2.1.0.
    case sarif
    /// For the log of GitHub Actions: annotations of a pull request.
    case github
    /// For GitLab: a Code Quality report.
    case gitlab
    /// For Jenkins and others: the XML of Checkstyle.
    case checkstyle
    /// For whatever shows test results: the XML of JUnit.
    case junit
    /// For reviewdog: one JSON object.
    case rdjson
    /// For reviewdog: a JSON object a line.
    case rdjsonl

    package func reporter(_ options: ReportOptions) -> any Reporter {
        switch self {
        case .text: TextReporter(options)
        case .compact: CompactReporter(options)
        case .html: HTMLReporter(options)
        case .markdown: MarkdownReporter(options)
        case .csv: CSVReporter(options)
        case .json: JSONReporter(options)
        case .jsonl: JSONLReporter(options)
        case .sarif: SARIFReporter(options)
        case .github: GitHubReporter(options)
        case .gitlab: GitLabReporter(options)
        case .checkstyle: CheckstyleReporter(options)
        case .junit: JUnitReporter(options)
        case .rdjson: RDJSONReporter(options)
        case .rdjsonl: RDJSONLReporter(options)
        }
    }

    /// Whether it shows the drafts themselves, so that a run has to keep their text.
    package var showsDrafts: Bool { self == .html }

    /// Whether it tells what the rules are, so that a run has to load their examples.
    package var describesRules: Bool { self == .sarif }

    /// The format that the name of a file asks for; `nil` if its ending says nothing, or more than one thing as `.xml` does.
    package init?(path: String) {
        guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        switch path[path.index(after: dot)...].lowercased() {
        case "txt": self = .text
        case "json": self = path.lowercased().hasSuffix(".sarif.json") ? .sarif : .json
        case "jsonl", "ndjson": self = .jsonl
        case "csv": self = .csv
        case "sarif": self = .sarif
        case "rdjson": self = .rdjson
        case "rdjsonl": self = .rdjsonl
        case "html", "htm": self = .html
        case "md", "markdown": self = .markdown
        default: return nil
        }
    }

    /// The format that a word was perhaps meant to name.
    package static func suggestion(for word: String) -> LocalizedText? {
        LocalizedText.didYouMean(word, among: allCases.map(\.rawValue))
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
