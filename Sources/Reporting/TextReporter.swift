import Diagnostics
import Localization

/// The report for people: findings by file and section, each with its line, its mark, its reason and a suggestion.
///
/// What a rule says about its reason and its clause is said at its first finding in a file and again only when it changes.
package struct TextReporter: Reporter {
    private var terminal: TerminalText

    package init(_ options: ReportOptions) { terminal = TerminalText(options) }

    package mutating func begin(into output: inout [UInt8]) {}

    /// A file about which there is nothing to say is left to the summary.
    package mutating func file(_ report: FileReport, into output: inout [UInt8]) {
        let relations = report.relations ?? []
        let hasOpen = relations.contains { $0.outcome.reason != nil }
        guard !report.diagnostics.isEmpty || !report.problems.isEmpty || hasOpen else { return }
        terminal.beginBlock()
        terminal.styled(.path) { $0.sentence(report.path) }
        terminal.endLine()
        findings(report.diagnostics)
        for problem in report.problems {
            terminal.beginBlock()
            terminal.problem(problem, under: report.path)
        }
        terminal.openRelations(relations)
        terminal.drain(into: &output)
    }

    package mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8]) {
        terminal.problems(problems)
        // Silence means that all is well; a run that checked nothing has not earned it.
        if !terminal.options.quiet || summary.files == 0 {
            terminal.beginBlock()
            terminal.summary(summary)
        }
        if terminal.options.statistics {
            terminal.findings(summary.findingsByRule)
            terminal.statistics(summary.coverage)
        }
        terminal.drain(into: &output)
    }

    /// Problems alone, where there is no report to stand in.
    package static func render(_ problems: [Problem], options: ReportOptions) -> [UInt8] {
        var terminal = TerminalText(options)
        terminal.problems(problems)
        var output: [UInt8] = []
        terminal.drain(into: &output)
        return output
    }

    private mutating func findings(_ diagnostics: [Diagnostic]) {
        var section: [String] = []
        var told: [String: Reason] = [:]
        for diagnostic in diagnostics {
            terminal.beginBlock()
            if diagnostic.section != section { heading(diagnostic.section) }
            section = diagnostic.section
            let reason = Reason(why: diagnostic.why, source: diagnostic.source)
            terminal.finding(diagnostic, reason: told.updateValue(reason, forKey: diagnostic.rule) != reason)
        }
    }

    /// Headings above the findings that follow, outermost first.
    private mutating func heading(_ section: [String]) {
        terminal.blanks(2)
        terminal.styled(.aside) { terminal in
            if section.isEmpty { terminal.sentence(Wording.outsideSections) }
            for (index, title) in section.enumerated() {
                if index > 0 { terminal.words(" › ") }
                terminal.sentence(title)
            }
        }
        terminal.endLine()
    }

    /// What a rule gives as its ground.
    private struct Reason: Equatable {
        let why: LocalizedText?
        let source: String?
    }
}
