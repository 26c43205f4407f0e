import Diagnostics
import JSON
import Localization

/// A Code Quality report of GitLab: a JSON array with an object a finding.
package struct GitLabReporter: Reporter {
    private let options: ReportOptions
    private var writer = JSONWriter()
    private var isEmpty = true

    package init(_ options: ReportOptions) { self.options = options }

    package mutating func begin(into output: inout [UInt8]) {
        writer.beginArray()
        writer.drain(into: &output)
    }

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        let path = RepositoryPath.relative(report.path, to: options.folder)
        var fingerprints = Fingerprints(path: path)
        for diagnostic in report.diagnostics {
            let lines = [diagnostic.lineMessage(in: options.language)] + diagnostic.remarks(in: options.language)
            issue(
                lines.joined(separator: Wording.semicolon(in: options.language)), diagnostic.rule, fingerprints.next(diagnostic),
                diagnostic.severity.gitLabSeverity, path, diagnostic.place)
        }
        for problem in report.problems { issue(problem) }
        writer.drain(into: &output)
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        for problem in problems { issue(problem) }
        if !isEmpty { writer.breakLine() }
        writer.endArray()
        writer.drain(into: &output)
        output.append(UInt8(ascii: "\n"))
    }

    /// A problem is graver than any finding: what was not checked cannot be judged.
    private mutating func issue(_ problem: Problem) {
        let path = problem.path.map { RepositoryPath.relative($0, to: options.folder) } ?? "."
        let message = (problem.place?.start.unitPrefix(in: options.language) ?? "") + problem.sentence(in: options.language)
        let fingerprint = Fingerprints.digest([path, Problem.rule, problem.message.zh, problem.place?.quote ?? ""])
        issue(message, Problem.rule, fingerprint, "critical", path, problem.place)
    }

    private mutating func issue(
        _ description: String, _ rule: String, _ fingerprint: String, _ severity: String, _ path: String, _ place: Place?
    ) {
        isEmpty = false
        writer.breakLine()
        writer.beginObject()
        writer.member("type", "issue")
        writer.member("description", description)
        writer.member("check_name", rule)
        writer.member("fingerprint", fingerprint)
        writer.member("severity", severity)
        writer.key("location")
        writer.beginObject()
        writer.member("path", path)
        writer.key("lines")
        writer.beginObject()
        // GitLab wants a line of everything, of a whole file the first.
        writer.member("begin", place?.start.line ?? 1)
        writer.member("end", place?.end.line ?? 1)
        writer.endObject()
        writer.endObject()
        writer.endObject()
    }
}

extension Severity {
    fileprivate var gitLabSeverity: String {
        switch self {
        case .error: "major"
        case .warning: "minor"
        case .info: "info"
        }
    }
}
