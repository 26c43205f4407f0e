import Diagnostics
import Localization
import Reporting
import SourceText
import TestSupport
import Testing

struct TextReporterTests {
    private func text(_ report: Report, _ options: ReportOptions = ReportOptions()) -> String {
        String(decoding: OutputFormat.text.render(report, options: options), as: UTF8.self)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func sendsNothingToTheTerminalThatIsNotInk(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let report = hostileReport(&random)
        let plain = text(report, ReportOptions(statistics: true)).unicodeScalars.filter { $0 != "\n" }
        #expect(!plain.contains { $0.properties.generalCategory == .control || $0.properties.isBidiControl })
        // With colour, escapes are ours: take them out, and none is left.
        let colored = text(report, ReportOptions(color: true, statistics: true))
        let ours = colored.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst()
        #expect(ours.allSatisfy { $0.prefixMatch(of: /\[[0-9;]+m/) != nil })
        #expect(colored.replacing(/\x{1B}\[[0-9;]+m/, with: "") == text(report, ReportOptions(statistics: true)))
    }

    /// Junk in every string that a report can hold.
    private func hostileReport(_ random: inout SeededGenerator) -> Report {
        let bad: [String] = [
            "\u{1B}[2J", "\n", "\r", "\r\n", "\t", "\u{9B}1m", "\u{202E}", "\0", "\u{7F}", "\u{2028}", "文", "a", " ", "\u{200B}",
            "😀",
        ]
        func junk() -> String {
            (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in bad.randomElement(using: &random) }.joined()
        }
        let draft = Draft(junk(), junk() + "⟦" + junk() + "⟧" + junk() + "⟦" + junk() + "⟧" + junk())
        func words() -> LocalizedText { LocalizedText(verbatim: junk()) }
        let notes = [(junk(), junk(), 1 as Int?), (junk(), junk(), nil)]
        let diagnostic = draft.diagnostic(
            junk(), .warning, words(), why: words(), source: junk(), notes: notes, edits: [(0, junk()), (1, junk())],
            section: [junk()])
        func side() -> Reckoning.Side { .init(expression: junk(), value: words(), core: words(), outer: words()) }
        let operands = [0, 1].map { index in
            Reckoning.Operand(
                name: junk(), text: junk(), range: draft.ranges[index], in: index == 0 ? draft.source : nil, interval: words(),
                tolerance: words())
        }
        let reckoning = Reckoning(
            verdict: .suspicious, relation: junk(), sign: junk(), operands: operands, stated: side(), computed: side(),
            gap: words(), guards: [words()], slip: words())
        let reckoned = Diagnostic(
            rule: junk(), severity: .warning, finding: Finding(at: draft.ranges[1], words(), reckoning: reckoning),
            in: draft.source)
        let open = Verification(.open(words()), at: draft.ranges[0])
        let relation = PlacedVerification(open, of: junk(), in: draft.source)
        var coverage = Coverage()
        coverage.add(open.outcome, of: relation.rule)
        let far = PlacedFix(safety: .safe, edits: diagnostic.fix?.edits ?? [], rewording: nil)
        let listed = Diagnostic(
            rule: junk(), severity: .error, message: words(), place: diagnostic.place, notes: diagnostic.notes, fix: far)
        let problem = draft.problem(at: 1, words(), hint: words())
        let file = draft.report([diagnostic, listed, reckoned], problems: [problem], coverage: coverage, relations: [relation])
        return Report(files: [file], problems: [problem])
    }

    @Test func tellsAReasonOnceForEachRuleOfAFile() {
        let draft = Draft("a.txt", "⟦甲⟧⟦乙⟧⟦丙⟧")
        func finding(_ rule: String, _ at: Int, why: String) -> Diagnostic {
            draft.diagnostic(rule, .info, at: at, LocalizedText(verbatim: "话"), why: LocalizedText(verbatim: why))
        }
        let file = draft.report([finding("a/a", 0, why: "因一"), finding("b/b", 1, why: "因二"), finding("a/a", 2, why: "因一")])
        let once = text(Report(files: [file], problems: []))
        #expect(once.matches(of: /因一/).count == 1 && once.matches(of: /因二/).count == 1)
        #expect(once.matches(of: /话/).count == 3)
        #expect(text(Report(files: [file, file], problems: [])).matches(of: /因一/).count == 2)
    }

    @Test func saysAReasonAgainWhenItHasChanged() {
        let draft = Draft("a.txt", "⟦甲⟧⟦乙⟧")
        let findings = ["因一", "因二"].enumerated().map { index, why in
            draft.diagnostic("a/a", .info, at: index, LocalizedText(verbatim: "话"), why: LocalizedText(verbatim: why))
        }
        #expect(text(Report(files: [draft.report(findings)], problems: [])).matches(of: /理由：因[一二]/).count == 2)
    }

    @Test(arguments: [
        (Samples.mixed, false), (Samples.troubled, false), (Samples.futile, true), (Samples.empty, true),
        (Samples.spotless, false),
    ])
    func quietLeavesOutTheSummaryUnlessNothingWasChecked(report: Report, speaks: Bool) {
        let quiet = text(report, ReportOptions(quiet: true))
        let full = text(report)
        #expect(quiet.contains("什么也没有核对") == speaks)
        #expect(!quiet.contains("核对了"))
        #expect(full.hasPrefix(quiet))
    }

    @Test func saysInWordsWhatACleanRunChecked() {
        #expect(text(Samples.spotless) == "核对了 2 个文件（政府工作报告），用规则 128 条，没有发现问题。\n")
        #expect(text(Samples.spotless, ReportOptions(language: .english)) == "Checked 2 files (government work report) with 128 rules: nothing found.\n")
    }

    @Test func aProblemKeepsARunFromLookingClean() {
        let problem = Problem(path: nil, message: LocalizedText(zh: "缺一个规则文件", en: "a rule file is missing"))
        let output = text(Report(files: Samples.spotless.files, problems: [problem]))
        #expect(!output.contains("，没有发现问题。") || output.contains("核对到的部分没有发现问题"))
        #expect(output.contains("故障  缺一个规则文件") && output.contains("这次的结果不完整"))
    }

    /// A sum over very many figures fills no screens.
    @Test func listsOnlySoManyFigures() {
        let draft = Draft("a.txt", String(repeating: "⟦1⟧、", count: 1000))
        let (none, one) = (LocalizedText(verbatim: ""), LocalizedText(verbatim: "1 亿元"))
        let operands = draft.ranges.map { Reckoning.Operand(name: "", text: "1", range: $0, interval: one, tolerance: one) }
        let side = Reckoning.Side(expression: "①", value: one, core: one, outer: one)
        let reckoning = Reckoning(
            verdict: .contradiction, relation: "", sign: "=", operands: operands, stated: side, computed: side, gap: nil)
        let finding = Finding(at: draft.ranges[0], none, reckoning: reckoning)
        let file = draft.report([Diagnostic(rule: "a/b", severity: .error, finding: finding, in: draft.source)])
        let lines = text(Report(files: [file], problems: [])).split(separator: "\n")
        #expect(lines.filter { $0.contains("写明") }.count == 30)
        #expect(lines.contains { $0.contains("……另有 970 个数") } && lines.count < 45)
    }

    @Test(arguments: OutputFormat.allCases)
    func streamsWhatItWouldRenderAtOnce(format: OutputFormat) {
        let report = Samples.troubled
        var (output, whole) = ([UInt8](), [UInt8]())
        func flush() {
            whole += output
            output.removeAll()
        }
        var reporter = format.reporter(ReportOptions())
        reporter.begin(into: &output)
        flush()
        for file in report.files {
            reporter.file(file, into: &output)
            flush()
        }
        reporter.end(Summary(report), problems: report.problems, into: &output)
        flush()
        #expect(whole == format.render(report, options: ReportOptions()))
        #expect(whole.last == UInt8(ascii: "\n"))
    }
}
