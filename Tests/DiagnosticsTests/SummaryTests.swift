import Localization
import SourceText
import Testing

@testable import Diagnostics

struct SummaryTests {
    private let source = SourceFile(path: "稿.txt", text: "甲乙")
    private let problem = Problem(path: "规则.yaml", message: LocalizedText(verbatim: "读不懂"))

    private func diagnostic(_ severity: Severity, fix: Fix.Safety? = nil) -> Diagnostic {
        let edits = fix == nil ? [] : [Edit(range: 0..<3, replacement: "丙")]
        let finding = Finding(at: 0..<3, LocalizedText(verbatim: "话"), edits: edits)
        return Diagnostic(rule: "a/b", severity: severity, finding: finding, fixSafety: fix ?? .unsafe, in: source)
    }

    private func file(_ diagnostics: [Diagnostic], problems: [Problem] = [], rules: Int = 7) -> FileReport {
        FileReport(path: "稿.txt", kind: .notSought, diagnostics: diagnostics, problems: problems, activeRules: rules)
    }

    @Test func countsFindingsByLevelAndWhatCanBeMended() {
        let summary = Summary(
            Report(
                files: [
                    file([diagnostic(.error, fix: .safe), diagnostic(.error), diagnostic(.info, fix: .unsafe)]),
                    file([], rules: 9), file([diagnostic(.warning)]),
                ], problems: []))
        #expect([Severity.error, .warning, .info].map(summary.count) == [2, 1, 1])
        #expect(summary.findings == 4 && summary.fixable == 1)
        #expect(summary.files == 3 && summary.filesWithFindings == 2 && summary.unchecked == 0)
        #expect(summary.rules == 9 && summary.problems == 0)
    }

    @Test func countsByRuleAndLevelTheGravestFirst() {
        let summary = Summary(
            Report(
                files: [file([diagnostic(.warning), diagnostic(.warning), diagnostic(.error)]), file([diagnostic(.warning)])], problems: []
            ))
        #expect(summary.findingsByRule.map(\.severity) == [.error, .warning])
        #expect(summary.findingsByRule.map(\.findings) == [1, 3] && summary.findingsByRule.map(\.files) == [1, 2])
    }

    @Test func countsProblemsOfFilesAndOfTheRun() {
        let summary = Summary(Report(files: [file([], problems: [problem]), file([])], problems: [problem, problem]))
        #expect(summary.problems == 3 && summary.files == 2)
    }

    @Test func aFileThatNoRuleLookedAtIsAProblem() {
        let report = file([], rules: 0)
        #expect(!report.isChecked && report.problems.count == 1)
        #expect(report.problems.first?.path == "稿.txt" && report.problems.first?.hint != nil)
        #expect(file([], problems: [problem], rules: 0).problems == [problem])
    }

    @Test(arguments: [
        ("nothing at all", [], [], false), ("a file without findings", [(0, 7)], [], true),
        ("a file with findings", [(1, 7)], [], false), ("one of two files not looked at", [(0, 7), (0, 0)], [], false),
        ("a faulty rule", [(0, 7)], ["规则.yaml"], false),
    ])
    func isCleanOnlyWhenAllWasCheckedAndNothingFound(
        what: String, files: [(findings: Int, rules: Int)], problems: [String], isClean: Bool
    ) {
        let reports = files.map { file(Array(repeating: diagnostic(.info), count: $0.findings), rules: $0.rules) }
        let summary = Summary(
            Report(files: reports, problems: problems.map { Problem(path: $0, message: LocalizedText(verbatim: "坏")) }))
        #expect(summary.isClean == isClean, "\(what)")
    }
}
