import Diagnostics
import Localization

/// One finding a line, `path:line:column: level: message (rule)`, as compilers write it: for `grep`, `sort` and editors.
package struct CompactReporter: Reporter {
    private let language: Language

    package init(_ options: ReportOptions) { language = options.language }

    package mutating func begin(into output: inout [UInt8]) {}

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        for diagnostic in report.diagnostics {
            line(
                report.path, diagnostic.place, diagnostic.severity.keyword, diagnostic.lineMessage(in: language), diagnostic.rule,
                into: &output)
        }
        for problem in report.problems { line(problem, into: &output) }
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        for problem in problems { line(problem, into: &output) }
    }

    private func line(_ problem: Problem, into output: inout [UInt8]) {
        let message = (problem.place?.start.unitPrefix(in: language) ?? "") + problem.sentence(in: language)
        line(problem.path ?? "hegao", problem.place, "error", message, Problem.rule, into: &output)
    }

    private func line(
        _ path: String, _ place: Place?, _ level: String, _ message: String, _ rule: String, into output: inout [UInt8]
    ) {
        let position = place.map { place in
            // The columns of a page would count from its top.
            place.start.unit == .page ? ":\(place.start.line)" : ":\(place.start.line):\(place.start.column)"
        } ?? ""
        output += Self.oneLine("\(path)\(position): \(level): \(message) (\(rule))").utf8
        output.append(UInt8(ascii: "\n"))
    }

    /// Nothing of a draft may end the line or move the cursor; line breaks become blanks.
    private static func oneLine(_ text: String) -> String {
        VisibleForm.text(text.replacing("\r\n", with: " ").replacing("\n", with: " "))
    }
}
