import Diagnostics
import Linting
import Testing

struct DemotionTests {
    private static let suspicious = "投资30.5亿元，其中甲10.1亿元、乙20.2亿元。\n"
    private static let wrong = "投资30亿元，其中甲15亿元、乙25亿元。\n"

    @Test(arguments: [
        ("error", Severity.error, Severity.warning), ("warning", .warning, .info), ("info", .info, .info),
    ])
    func aCharitableReadingIsOneStepMilder(level: String, firm: Severity, mild: Severity) {
        let report = SumRules.lint(Self.wrong + "\n" + Self.suspicious, SumRules.rule(level: level))
        #expect(report.diagnostics.map(\.severity) == [firm, mild])
    }

    @Test(arguments: [(Severity.info, 2), (.warning, 2), (.error, 1)])
    func theThresholdHeedsTheMilderLevel(threshold: Severity, count: Int) {
        let report = SumRules.lint(Self.wrong + "\n" + Self.suspicious, threshold: threshold)
        #expect(report.diagnostics.count == count)
        #expect(report.coverage.total.failed == 2)
    }

    @Test func onceADocumentTheGravestSpeaks() throws {
        let report = SumRules.lint(Self.suspicious + "\n" + Self.wrong, SumRules.rule("a/x", level: "error", "report: once"))
        let diagnostic = try #require(report.diagnostics.first)
        #expect(report.diagnostics.count == 1)
        #expect(diagnostic.severity == .error && diagnostic.place.start.line == 3)
        #expect(diagnostic.reckoning?.verdict == .contradiction)
        #expect(diagnostic.notes.compactMap(\.place?.start.line) == [1])
    }

    @Test func theReckoningKnowsItsPlaces() throws {
        let reckoning = try #require(SumRules.lint("前言。\n\n" + Self.wrong).diagnostics.first?.reckoning)
        #expect(reckoning.operands.map(\.text) == ["30亿元", "15亿元", "25亿元"])
        #expect(reckoning.operands.map(\.start.column) == [3, 11, 17])
        #expect(reckoning.operands.allSatisfy { $0.start.line == 3 && $0.path == nil })
        #expect(reckoning.computed.expression == "②+③")
        #expect(reckoning.excerpts.map(\.text) == ["投资30亿元，其中甲15亿元、乙25亿元。"])
    }
}
