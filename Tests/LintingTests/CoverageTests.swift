import Diagnostics
import Linting
import RuleModel
import SourceText
import TestSupport
import Testing

struct CoverageTests {
    /// A total that fits, one that fits only for a charitable reader, one that cannot fit, and one whose parts are not all there.
    private static let paragraphs = [
        "投资30亿元，其中甲10亿元、乙20亿元。", "投资30.5亿元，其中甲10.1亿元、乙20.2亿元。", "投资30亿元，其中甲15亿元、乙25亿元。", "投资30亿元，其中甲10亿元。",
    ]
    private static let text = paragraphs.joined(separator: "\n\n") + "\n"

    @Test func countsWhatHeldFailedAndStayedOpen() {
        let tally = SumRules.lint(Self.text).coverage.total
        #expect((tally.held, tally.failed, tally.open) == (1, 2, 1))
        #expect(tally.decided == 3 && tally.total == 4)
    }

    @Test func countsByRule() {
        let within = "within: {not: headings}"
        let report = SumRules.lint(Self.text, SumRules.rule("b/x") + SumRules.rule("a/x", level: "error", within))
        #expect(report.coverage.rules.map(\.rule) == ["a/x", "b/x"])
        #expect(report.coverage.rules.allSatisfy { $0.tally.total == 4 })
        #expect(report.coverage.reasons.map(\.count) == [2])
        #expect(report.coverage.reasons.map(\.reason.zh) == ["只有一个分项"])
    }

    @Test func listsRelationsByPlaceWhenAsked() throws {
        let relations = try #require(SumRules.lint(Self.text, listsRelations: true).relations)
        #expect(relations.map(\.place.start.line) == [1, 3, 5, 7])
        #expect(relations.map(\.outcome.reason?.zh) == [nil, nil, nil, "只有一个分项"])
        #expect(relations[0].operands.map(\.quote) == ["30亿元", "10亿元", "20亿元"])
        #expect(relations.map(\.place.quote) == Self.paragraphs)
        #expect(relations.allSatisfy { $0.rule == "number/sum" })
        #expect(SumRules.lint(Self.text).relations == nil)
    }

    @Test func whatAnExceptionLetsPassIsOpen() throws {
        let report = SumRules.lint(
            "投资30亿元，其中甲15亿元、乙25亿元（有重复计算）。\n", SumRules.rule("a/x", level: "error", "unless: {in: sentence, find: 有重复计算}"),
            listsRelations: true)
        #expect(report.diagnostics.isEmpty)
        #expect(report.coverage.total.open == 1 && report.coverage.total.failed == 0)
        #expect(report.relations?.first?.outcome.reason?.zh.contains("例外") == true)
    }

    @Test func rulesThatDoNotRunLookAtNothing() {
        #expect(SumRules.lint(Self.text, SumRules.rule(level: "info"), threshold: .warning).coverage.total.total == 0)
        #expect(SumRules.lint("", SumRules.rule()).coverage.total.total == 0)
    }

    @Test func theSummaryAddsUpAllFiles() {
        var summary = Summary()
        for _ in 0..<3 { summary.add(SumRules.lint(Self.text)) }
        let tally = summary.coverage.total
        #expect((tally.held, tally.failed, tally.open) == (3, 6, 3))
        #expect(summary.coverage.reasons.map(\.count) == [3])
    }

    /// The same reports and sums, whoever did the work.
    @Test(arguments: [2, 3, 7])
    func workersDoNotChangeTheCoverage(workers: Int) {
        var random = SeededGenerator(seed: UInt64(workers))
        let texts = (0..<200).map { _ in
            (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in Self.paragraphs.randomElement(using: &random) }
                .joined(separator: "\n\n") + "\n"
        }
        let linter = Linter(rules: SumRules.sound(SumRules.rule()), listsRelations: true)
        func reports(_ workers: Int) -> [FileReport] {
            var reports: [FileReport] = []
            WorkerPool(workers: workers).run(
                count: texts.count, scratches: (0..<workers).map { _ in LintScratch() },
                work: { linter.lint(SourceFile(path: "\($0).txt", text: texts[$0]), scratch: $1) }, emit: { reports.append($0) })
            return reports
        }
        let alone = reports(1)
        #expect(reports(workers) == alone)
        #expect(alone.reduce(0) { $0 + $1.coverage.total.total } > 100)
    }
}
