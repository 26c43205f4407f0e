import Diagnostics
import Localization

/// The XML of JUnit (Jenkins' junit-10.xsd): a file is a suite, a finding a test case of it.
///
/// A finding fails when its level fails the run, so that the tests are as green as the exit status; a milder one passes and has
/// its words as output.
package struct JUnitReporter: Reporter {
    private let options: ReportOptions
    private var xml = XMLText()
    private var language: Language { options.language }

    package init(_ options: ReportOptions) { self.options = options }

    package mutating func begin(into output: inout [UInt8]) {
        xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"hegao\">\n")
        xml.drain(into: &output)
    }

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        let failures = report.diagnostics.count { isFailing($0.severity) }
        let cases = report.diagnostics.count + report.problems.count
        open(report.path, tests: max(cases, 1), failures: failures, errors: report.problems.count)
        for diagnostic in report.diagnostics { testCase(diagnostic, of: report.path) }
        for problem in report.problems { testCase(problem, of: report.path) }
        // A suite without a case would look as if nothing had been checked.
        if cases == 0 { passed(report.path) }
        xml.markup("</testsuite>\n")
        xml.drain(into: &output)
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        for problem in problems {
            let name = problem.path ?? "hegao"
            open(name, tests: 1, failures: 0, errors: 1)
            testCase(problem, of: name)
            xml.markup("</testsuite>\n")
        }
        xml.markup("</testsuites>\n")
        xml.drain(into: &output)
    }

    private func isFailing(_ severity: Severity) -> Bool { options.failing.map { severity >= $0 } ?? false }

    private mutating func open(_ path: String, tests: Int, failures: Int, errors: Int) {
        xml.markup("<testsuite")
        xml.attribute("name", path)
        xml.attribute("tests", tests)
        xml.attribute("failures", failures)
        xml.attribute("errors", errors)
        xml.attribute("skipped", 0)
        xml.attribute("file", path)
        xml.markup(">\n")
    }

    private mutating func openCase(_ name: String, of path: String) {
        xml.markup("<testcase")
        xml.attribute("name", name)
        xml.attribute("classname", path)
        xml.markup(">")
    }

    private mutating func testCase(_ diagnostic: Diagnostic, of path: String) {
        let place = diagnostic.place.start.shown(in: language)
        openCase("\(diagnostic.rule) \(place)", of: path)
        if isFailing(diagnostic.severity) {
            element("failure", type: diagnostic.severity.keyword, message: diagnostic.message(in: language), details(diagnostic, path))
        } else {
            xml.markup("<system-out>")
            xml.text(details(diagnostic, path))
            xml.markup("</system-out>")
        }
        xml.markup("</testcase>\n")
    }

    private mutating func testCase(_ problem: Problem, of path: String) {
        let place = problem.place.map { " " + $0.start.shown(in: language) } ?? ""
        openCase(Problem.rule + place, of: path)
        element("error", type: "problem", message: problem.message(in: language), problem.sentence(in: language))
        xml.markup("</testcase>\n")
    }

    private mutating func passed(_ path: String) {
        xml.markup("<testcase name=\"hegao\"")
        xml.attribute("classname", path)
        xml.markup("/>\n")
    }

    private mutating func element(_ name: StaticString, type: String, message: String, _ body: String) {
        xml.markup("<")
        xml.markup(name)
        xml.attribute("type", type)
        xml.attribute("message", message)
        xml.markup(">")
        xml.text(body)
        xml.markup("</")
        xml.markup(name)
        xml.markup(">")
    }

    /// The finding as a compiler would write it, and below it what else there is to know.
    private func details(_ diagnostic: Diagnostic, _ path: String) -> String {
        let place = diagnostic.place.start
        let separator = place.unit == .line ? ":" : " "
        let head = "\(path)\(separator)\(place.shown(in: language)): \(diagnostic.severity.word(in: language)): \(diagnostic.message(in: language))"
        let colon = Wording.colon(in: language)
        let why = diagnostic.why.map { Wording.why(in: language) + colon + $0(in: language) }
        let source = diagnostic.source.map { Wording.source(in: language) + colon + $0 }
        let excerpt = diagnostic.place.excerpt.isEmpty ? nil : "  " + diagnostic.place.excerpt
        return ([head, excerpt, why, source].compactMap(\.self) + diagnostic.remarks(in: language)).joined(separator: "\n")
    }
}
