import Diagnostics
import Localization

/// Workflow commands of GitHub Actions, which show findings beside the lines of a pull request.
package struct GitHubReporter: Reporter {
    private let options: ReportOptions

    package init(_ options: ReportOptions) { self.options = options }

    package mutating func begin(into output: inout [UInt8]) {}

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        for diagnostic in report.diagnostics {
            command(
                diagnostic.severity.gitHubLevel, path: report.path, place: diagnostic.place, title: diagnostic.rule,
                message: message(of: diagnostic), into: &output)
        }
        for problem in report.problems { command(problem, into: &output) }
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        for problem in problems { command(problem, into: &output) }
    }

    private func command(_ problem: Problem, into output: inout [UInt8]) {
        command(
            "error", path: problem.path, place: problem.place, title: Problem.rule,
            message: (problem.place?.start.unitPrefix(in: options.language) ?? "") + problem.sentence(in: options.language),
            into: &output)
    }

    private func message(of diagnostic: Diagnostic) -> String {
        let why = diagnostic.why.map { [Wording.why(in: options.language) + Wording.colon(in: options.language) + $0(in: options.language)] }
        let lines = [diagnostic.lineMessage(in: options.language)] + diagnostic.remarks(in: options.language) + (why ?? [])
        return lines.joined(separator: "\n")
    }

    private func command(
        _ level: String, path: String?, place: Place?, title: String, message: String, into output: inout [UInt8]
    ) {
        var properties: [String] = []
        if let path { properties.append("file=" + Self.property(RepositoryPath.relative(path, to: options.folder))) }
        if let place { properties += Self.region(of: place) }
        properties.append("title=" + Self.property(title))
        output += "::\(level) \(properties.joined(separator: ","))::\(Self.data(message))\n".utf8
    }

    /// GitHub takes columns only for a place within one line; pages have none.
    private static func region(of place: Place) -> [String] {
        guard place.start.unit != .page else { return ["line=\(place.start.line)"] }
        let lines = ["line=\(place.start.line)", "endLine=\(place.end.line)"]
        guard place.start.line == place.end.line else { return lines }
        return lines + ["col=\(place.start.column)", "endColumn=\(place.end.column)"]
    }

    /// The value of a property, with what would end it escaped as `@actions/core` does.
    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }

    /// A message; nothing of a draft may end the command or begin another.
    private static func data(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result += VisibleForm.text(String(scalar))
            }
        }
        return result
    }
}

extension Severity {
    fileprivate var gitHubLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }
}
