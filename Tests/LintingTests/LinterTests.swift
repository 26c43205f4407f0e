import Checks
import Diagnostics
import Linting
import Localization
import RuleModel
import SourceText
import Testing

struct LinterTests {
    /// A rule set from the lines of one rule's body, or several.
    private static func linter(_ rules: String, threshold: Severity = .info) -> Linter {
        let loaded = RuleLoader(catalogue: Catalogue.all).load([file("rules.yaml", rules)])
        #expect(loaded.problems.isEmpty, "\(loaded.problems)")
        return Linter(rules: loaded.rules, threshold: threshold)
    }

    private static func file(_ path: String, _ text: String) -> RuleFile {
        RuleFile(source: SourceFile(path: path, text: text)) { name in
            .failure(InputError(path: name, message: .init(verbatim: "none"), hint: .init(verbatim: "none")))
        }
    }

    private static func rule(_ id: String, _ body: String, level: String = "warning") -> String {
        "  - id: \(id)\n    level: \(level)\n    message: “{match}”\n    \(body.replacing("\n", with: "\n    "))\n"
    }

    private func lint(_ text: String, _ linter: Linter) -> FileReport {
        linter.lint(SourceFile(path: "draft.txt", text: text), scratch: LintScratch())
    }

    @Test func sortsByPlaceAndQuotesWhatStandsThere() {
        let linter = Self.linter("rules:\n" + Self.rule("b/x", "find: 乙乙") + Self.rule("a/x", "find: 甲甲"))
        let report = lint("这里有乙乙也有甲甲。\n", linter)
        #expect(report.diagnostics.map(\.rule) == ["b/x", "a/x"])
        #expect(report.diagnostics.map(\.place.quote) == ["乙乙", "甲甲"])
        #expect(report.diagnostics.map(\.message.zh) == ["“乙乙”", "“甲甲”"])
    }

    @Test(arguments: [
        ("这里有甲甲。", 1), ("这里有甲甲（原文如此）。", 0), ("这里有甲甲。原文如此。", 1),
    ])
    func unlessInASentenceExcusesThatSentence(text: String, count: Int) {
        let linter = Self.linter("rules:\n" + Self.rule("a/x", "find: 甲甲\nunless: {in: sentence, find: 原文如此}"))
        #expect(lint(text, linter).diagnostics.count == count)
    }

    @Test(arguments: [("用大甲甲。", 0), ("用甲甲。", 1), ("大甲甲和甲甲。", 1)])
    func unlessExcusesWhatItOverlaps(text: String, count: Int) {
        let linter = Self.linter("rules:\n" + Self.rule("a/x", "find: 甲甲\nunless: 大甲甲"))
        #expect(lint(text, linter).diagnostics.count == count)
    }

    @Test func onceADocumentCountsTheOthers() {
        let linter = Self.linter("rules:\n" + Self.rule("a/x", "find: 甲甲\nreport: once"))
        let report = lint("甲甲。\n\n甲甲。\n\n甲甲。\n", linter)
        #expect(report.diagnostics.count == 1)
        #expect(report.diagnostics[0].notes.first?.message.zh.contains("3") == true)
        #expect(report.diagnostics[0].notes.compactMap(\.place?.start.line) == [3, 5])
    }

    @Test(arguments: [(2, 2), (3, 3), (4, 1)])
    func aFewPlacesAreNamedAndManyAreTold(places: Int, findings: Int) {
        let linter = Self.linter("rules:\n" + Self.rule("a/x", "find: 甲甲\nreport: {each-up-to: 3}"))
        let report = lint(String(repeating: "甲甲。\n\n", count: places), linter)
        #expect(report.diagnostics.count == findings)
        #expect(report.diagnostics[0].notes.compactMap(\.place).count == places - findings)
    }

    @Test(arguments: [("info", Severity.warning), ("warning", .error), ("error", .error)])
    func aStrictRunTakesRulesOneLevelGraver(level: String, raised: Severity) {
        let rules = Self.linter("rules:\n" + Self.rule("a/x", "find: 甲甲", level: level)).rules
        #expect(lint("甲甲。", Linter(rules: rules.raised(), threshold: .warning)).diagnostics.map(\.severity) == [raised])
    }

    @Test(arguments: [
        ("rules:\n", Recognition.notSought), ("kind: letter\ntitle: 信\nrecognise: [{find: 此致}]\napplies: letter\nrules:\n", .unknown),
        (
            "kind: letter\ntitle: 信\nrecognise: [{find: 甲甲}]\napplies: letter\nrules:\n",
            .kind(id: "letter", title: LocalizedText(verbatim: "信"))
        ),
    ])
    func aReportSaysWhatTheDraftWasTakenFor(head: String, kind: Recognition) {
        let rules = head + Self.rule("a/x", "find: 甲甲")
        #expect(lint("甲甲。", Self.linter(rules)).kind == kind)
    }

    @Test(arguments: [("甲甲。", "letter"), ("甲甲。乙乙。", "letter"), ("甲甲。乙乙。丙丙。", "note"), ("丙丙。", "note")])
    func theKindWithMostOfItsSignsIsTaken(text: String, kind: String) {
        let kinds = [("letter", "[{find: 甲甲}, {find: 丁丁}]"), ("note", "[{find: 乙乙}, {find: 丙丙}]")].map { id, signs in
            Self.file(id + ".yaml", "kind: \(id)\ntitle: \(id)\nrecognise: \(signs)\n")
        }
        let rules = Self.file("rules.yaml", "applies: [letter, note]\nrules:\n" + Self.rule("a/x", "find: 甲甲"))
        let loaded = RuleLoader(catalogue: Catalogue.all).load(kinds + [rules])
        #expect(loaded.problems.isEmpty, "\(loaded.problems)")
        #expect(lint(text, Linter(rules: loaded.rules)).kind.id == kind)
    }

    @Test func rulesWithYearsAreSilentWithoutAYear() {
        let linter = Self.linter("rules:\n" + Self.rule("a/x", "find: 甲甲\nsince: 2021") + Self.rule("b/x", "find: 甲甲"))
        #expect(lint("甲甲。", linter).diagnostics.map(\.rule) == ["b/x"])
    }

    @Test func aThresholdLeavesMilderRulesOut() {
        let rules = "rules:\n" + Self.rule("a/x", "find: 甲甲", level: "info") + Self.rule("b/x", "find: 甲甲", level: "error")
        #expect(lint("甲甲。", Self.linter(rules, threshold: .warning)).diagnostics.map(\.rule) == ["b/x"])
    }

    @Test func aPatternThatGivesUpIsAProblemWithTheRulesName() throws {
        let linter = Self.linter("rules:\n" + Self.rule("a/slow", "find: '(?:(?:甲|乙)+[甲乙]+)+丙'"))
        let report = lint("丙" + String(repeating: "甲乙", count: 30) + "。", linter)
        let problem = try #require(report.problems.first)
        #expect(problem.message.zh.contains("a/slow"))
        #expect(report.diagnostics.isEmpty)
    }

    @Test func exceptionsDoNotHideACompanion() {
        let body = "together: {if: 甲方, then: 乙方, in: document}\nunless: {in: sentence, find: 以下简称}"
        let report = lint("甲方要负责。\n\n某公司（以下简称）乙方要配合。\n", Self.linter("rules:\n" + Self.rule("a/x", body)))
        #expect(report.diagnostics.isEmpty)
    }

    @Test func aMatchThatBeginsOutsideTheScopeSwallowsNothingInside() {
        let body = "find: '建设。做为|做为'\nwithin: [document, {not: headings}]"
        let text = "一、2023年工作回顾\n\n（一）抓好平台建设。做为基础工作常抓不懈。\n\n（二）抓好民生改善。让群众满意。\n"
        let report = lint(text, Self.linter("rules:\n" + Self.rule("a/x", body)))
        #expect(report.diagnostics.map(\.place.quote) == ["做为"])
    }

    @Test func aPatternThatGivesUpProvesNothingMissing() {
        let linter = Self.linter("rules:\n" + Self.rule("a/slow", "require: {find: '(?:(?:甲|乙)+[甲乙]+)+丙'}"))
        let report = lint("丙" + String(repeating: "甲乙", count: 30) + "。", linter)
        #expect(report.problems.count == 1)
        #expect(report.diagnostics.isEmpty)
    }

    @Test(arguments: ["", "  \n\n　\n", "\u{FEFF}"])
    func anEmptyDraftIsAProblem(text: String) {
        let report = lint(text, Self.linter("rules:\n" + Self.rule("a/x", "find: 甲甲")))
        #expect(report.problems.count == 1)
    }

    @Test func workersGiveReportsInTheOrderOfTheInput() {
        let linter = Self.linter("rules:\n" + Self.rule("a/x", "find: 甲甲"))
        let scratches = [LintScratch(), LintScratch()]
        var order: [String] = []
        WorkerPool(workers: 2).run(
            count: 300, scratches: scratches,
            work: { index, scratch in
                linter.lint(SourceFile(path: "\(index).txt", text: String(repeating: "甲甲。\n\n", count: index % 7)), scratch: scratch)
            },
            emit: { order.append($0.path) })
        #expect(order == (0..<300).map { "\($0).txt" })
    }
}
