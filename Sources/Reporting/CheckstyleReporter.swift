import Diagnostics
import Localization

/// The XML of Checkstyle, which Jenkins and many other programs read.
package struct CheckstyleReporter: Reporter {
    private let language: Language
    private var xml = XMLText()

    package init(_ options: ReportOptions) { language = options.language }

    package mutating func begin(into output: inout [UInt8]) {
        xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
        xml.drain(into: &output)
    }

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        open(report.path)
        for diagnostic in report.diagnostics {
            error(
                diagnostic.place, diagnostic.severity.keyword,
                ([diagnostic.lineMessage(in: language)] + diagnostic.remarks(in: language)).joined(separator: "\n"), diagnostic.rule)
        }
        for problem in report.problems { error(problem) }
        xml.markup("</file>\n")
        xml.drain(into: &output)
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        for problem in problems {
            open(problem.path ?? "hegao")
            error(problem)
            xml.markup("</file>\n")
        }
        xml.markup("</checkstyle>\n")
        xml.drain(into: &output)
    }

    private mutating func open(_ path: String) {
        xml.markup("<file")
        xml.attribute("name", path)
        xml.markup(">\n")
    }

    private mutating func error(_ problem: Problem) {
        let prefix = problem.place?.start.unitPrefix(in: language) ?? ""
        error(problem.place, "error", prefix + problem.sentence(in: language), Problem.rule)
    }

    private mutating func error(_ place: Place?, _ level: String, _ message: String, _ rule: String) {
        xml.markup("<error")
        // Line 0 is how Checkstyle says that something concerns the file as a whole.
        xml.attribute("line", place?.start.line ?? 0)
        if let place, place.start.unit != .page { xml.attribute("column", place.start.column) }
        xml.attribute("severity", level)
        xml.attribute("message", message)
        xml.attribute("source", rule)
        xml.markup("/>\n")
    }
}
