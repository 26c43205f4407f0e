import Diagnostics
import Localization

/// The report for pasting into an issue or a mail: a heading, what the run adds up to, and a list of findings to tick off.
///
/// The lines of the files are kept until the end, since what they add up to stands above them.
package struct MarkdownReporter: Reporter {
    private let options: ReportOptions
    private var body: MarkdownText
    private var problems: [Problem] = []
    private var findings = 0

    package init(_ options: ReportOptions) {
        self.options = options
        body = MarkdownText(options.language)
    }

    package mutating func begin(into output: inout [UInt8]) {}

    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        problems += report.problems
        guard !report.diagnostics.isEmpty || !report.omissions.isEmpty else { return }
        body.heading(2, report.path)
        body.paragraphs(report.omissions)
        var section: [String]?
        for diagnostic in report.diagnostics {
            if diagnostic.section != section { body.heading(3, title(of: diagnostic.section)) }
            section = diagnostic.section
            findings += 1
            body.finding(diagnostic, number: findings)
        }
    }

    package mutating func end(_ summary: Summary, problems others: [Problem], into output: inout [UInt8]) {
        var page = MarkdownText(options.language)
        page.heading(1, Wording.pageTitle(in: options.language))
        if !options.quiet || summary.files == 0 { page.summary(summary, infoIsOff: options.infoIsOff) }
        page.problems(others + problems)
        page.append(body)
        output += page.bytes
    }

    private func title(of section: [String]) -> String {
        section.isEmpty ? Wording.outsideSections(in: options.language) : section.joined(separator: " › ")
    }
}
