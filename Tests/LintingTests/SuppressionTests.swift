import Checks
import Diagnostics
import DocumentModel
import Linting
import Localization
import RuleModel
import SourceText
import TestSupport
import Testing

struct SuppressionTests {
    private static let rules = """
        rules:
          - {id: a/x, level: warning, message: '甲', find: 甲甲}
          - {id: a/y, level: warning, message: '乙', find: 乙乙, report: once}
          - {id: a/mild, level: info, message: '丙', find: 丙丙}
          - {id: hegao/unused, level: warning, suppressions: unused}
          - {id: hegao/unknown, level: warning, suppressions: unknown}
          - {id: hegao/reason, level: info, suppressions: without-reason}

        """

    private static func ruleSet() -> RuleSet {
        let file = RuleFile(source: SourceFile(path: "rules.yaml", text: rules)) { name in
            .failure(InputError(path: name, message: .init(verbatim: "none"), hint: .init(verbatim: "none")))
        }
        let loaded = RuleLoader(catalogue: Catalogue.all).load([file])
        #expect(loaded.problems.isEmpty, "\(loaded.problems)")
        return loaded.rules
    }

    private static func lint(
        _ text: String, _ path: String = "draft.txt", threshold: Severity = .warning, select: (Rule) -> Bool = { _ in true }
    ) -> FileReport {
        Linter(rules: ruleSet().filter(select), threshold: threshold).lint(SourceFile(path: path, text: text), scratch: LintScratch())
    }

    /// What is reported, each as `rule@line`.
    private static func found(_ report: FileReport) -> [String] { report.diagnostics.map { "\($0.rule)@\($0.place.start.line)" } }

    @Test(arguments: [
        ("draft.txt", "// hegao-disable-next-line a/x -- 照录\n甲甲。\n甲甲。\n", ["a/x@3"]),
        ("draft.txt", "甲甲。\n<!-- hegao-disable-next-line a/x -->\n甲甲。\n", ["a/x@1"]),
        ("draft.txt", "甲甲。 <!-- hegao-disable-line a/x -->\n甲甲。\n", ["a/x@2"]),
        ("draft.txt", "// hegao-disable-next-line a/x\n\n// hegao-disable-next-line a/y\n\n甲甲乙乙。\n", []),
        ("draft.txt", "// hegao-disable-file a/*\n甲甲。乙乙。\n", []),
        ("draft.txt", "甲甲。\n// hegao-disable a/x\n甲甲。\n// hegao-enable a/x\n甲甲。\n", ["a/x@1", "a/x@5"]),
        ("draft.txt", "// hegao-disable\n甲甲乙乙。\n// hegao-enable a/x\n甲甲。\n", ["a/x@4"]),
        ("draft.txt", "// hegao-disable a/x\n甲甲。\n\n甲甲。\n", []),
        ("draft.md", "# 一\n\n<!-- hegao-disable-next-line a/x, a/y -->\n甲甲乙乙\n", []),
        ("draft.md", "<!-- hegao-disable a/x\n  -- 两行 -->\n甲甲\n\n<!-- hegao-enable a/x -->\n\n甲甲\n", ["a/x@7"]),
        ("draft.md", "|甲甲|一|\n|---|---|\n|甲甲|一| <!-- hegao-disable-line a/x -->\n|甲甲|一|\n", ["a/x@1", "a/x@4"]),
        ("draft.md", "|一|二|\n|---|---|\n<!-- hegao-disable-next-line a/x -->\n|甲甲|一|\n|甲甲|一|\n", ["a/x@5"]),
        ("draft.md", "```\n<!-- hegao-disable-file -->\n```\n\n甲甲\n", ["a/x@5"]),
        ("draft.md", "用 `<!-- hegao-disable-file -->` 放过。\n\n甲甲\n", ["a/x@3"]),
        ("draft.md", "前`一`后<!-- hegao-disable-line a/x -->甲甲`二`\n", []),
        ("draft.txt", "写作 hegao-disable-file 的指令。\n甲甲。\n", ["a/x@2"]),
        ("draft.txt", "// hegao-disable-next-line a/x，a/y —— 照录\n甲甲乙乙。\n", []),
        ("draft.txt", "\u{FEFF}// hegao-disable-next-line a/x\r\n甲甲。\r\n甲甲。\r\n", ["a/x@3"]),
        ("draft.txt", "甲甲。\n// hegao-disable-file a/x", []),
    ])
    func directivesPassOver(path: String, text: String, expected: [String]) {
        let report = Self.lint(text, path)
        #expect(Self.found(report) == expected)
        #expect(report.excused.allSatisfy { $0.ground == .directive })
    }

    @Test(arguments: [
        ("// hegao-disable-next-line a/x\n⟦⟧没有。\n", "hegao/unused", "// hegao-disable-next-line a/x"),
        ("// hegao-disable-next-line a/x, a/y\n甲甲。\n", "hegao/unused", "a/y"),
        ("甲甲 // 不是\n// hegao-enable\n", "hegao/unused", "// hegao-enable"),
        ("没有。\n// hegao-disable-next-line a/x\n", "hegao/unused", "// hegao-disable-next-line a/x"),
        ("没有。\n// hegao-disable\n没有。\n", "hegao/unused", "// hegao-disable"),
        ("// hegao-disable-file a/x\n// hegao-disable-next-line a/x\n甲甲。\n", "hegao/unused", "// hegao-disable-file a/x"),
        ("// hegao-disble-next-line a/x\n没有。\n", "hegao/unknown", "hegao-disble-next-line"),
        ("// hegao disable a/x\n没有。\n", "hegao/unknown", "hegao disable"),
        ("<!-- hegao:disable-line a/x -->\n没有。\n", "hegao/unknown", "hegao:disable-line"),
        ("// hegao-disable-next-line a/z\n甲甲。\n", "hegao/unknown", "a/z"),
        ("// hegao-disable-next-line b/*\n甲甲。\n", "hegao/unknown", "b/*"),
        ("<!-- hegao-disable-next-line a/x\n甲甲。\n", "hegao/unknown", "<!-- hegao-disable-next-line a/x"),
    ])
    func directivesThatDoNothingAreFindings(text: String, rule: String, quote: String) {
        let own = Self.lint(text.replacing("⟦⟧", with: "")).diagnostics.filter { $0.rule.hasPrefix("hegao/") }
        #expect(own.map(\.rule) == [rule])
        #expect(own.map(\.place.quote) == [quote])
    }

    @Test(arguments: [
        // Of use to a rule below the level of the run, or left out of it.
        "// hegao-disable-next-line a/mild\n丙丙。\n", "// hegao-disable-next-line a/*\n丙丙。\n", "// hegao-disable-next-line\n丙丙。\n",
        // Nothing can be said about a rule that has not looked.
        "// hegao-disable-next-line a/mild\n没有。\n",
        "// hegao-disable-next-line hegao/unused\n没有。\n",
    ])
    func aDirectiveIsUnusedOnlyForRulesThatLooked(text: String) {
        #expect(Self.found(Self.lint(text)) == [])
    }

    @Test func selectedRulesAloneJudgeNothing() {
        let text = "// hegao-disable-next-line a/y\n没有。\n"
        #expect(Self.found(Self.lint(text) { $0.id == "a/x" }) == [])
        #expect(Self.found(Self.lint(text) { $0.id == "a/x" || $0.id == "hegao/unused" }) == [])
        #expect(Self.found(Self.lint(text) { $0.id == "a/y" || $0.id == "hegao/unused" }) == ["hegao/unused@1"])
    }

    @Test(arguments: [("-- 照录", 0), ("—— 照录", 0), ("", 1), ("--", 1), ("-- ", 1)])
    func reasonsCanBeAskedFor(reason: String, count: Int) {
        let report = Self.lint("// hegao-disable-next-line a/x \(reason)\n甲甲。\n", threshold: .info)
        #expect(report.diagnostics.count { $0.rule == "hegao/reason" } == count)
        #expect(report.excused.map(\.reason) == [count == 0 ? "照录" : ""])
    }

    @Test func aReportOnceADocumentCountsOnlyWhatIsLeft() {
        let report = Self.lint("// hegao-disable-next-line a/y\n乙乙。\n乙乙。\n\n乙乙。\n")
        #expect(Self.found(report) == ["a/y@3"])
        #expect(report.diagnostics[0].notes.first?.message.zh == "全文共有 2 处")
        #expect(report.excused.map(\.diagnostic.place.start.line) == [2])
    }

    @Test(arguments: ["draft.txt", "draft.md"])
    func directivesAreNoPartOfTheText(path: String) {
        let lines = ["一、工作回顾", "", "过去一年，全区上下坚持稳中求进", "工作总基调，经济运行稳中向好。", "", "（一）稳增长", "落实各项政策。", "", "1. 抓项目。"]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            var text: [String] = []
            for line in lines {
                while Int.random(in: 0..<3, using: &random) == 0 {
                    let words = ["disable-next-line a/x -- 理由", "disable", "enable", "disable-file a/*", "disble"].randomElement(using: &random) ?? ""
                    text.append(path.hasSuffix("txt") && Bool.random(using: &random) ? "  // hegao-\(words)" : "<!-- hegao-\(words) -->")
                }
                text.append(line)
            }
            let format = DocumentFormat(path: path) ?? .plainText
            let plain = Document(reading: SourceFile(path: path, text: lines.joined(separator: "\n")), format: format)
            let document = Document(reading: SourceFile(path: path, text: text.joined(separator: "\n")), format: format)
            #expect(String(decoding: document.reading.bytes, as: UTF8.self) == String(decoding: plain.reading.bytes, as: UTF8.self), "\(text)")
            #expect(document.paragraphs.map(\.role) == plain.paragraphs.map(\.role))
        }
    }

    @Test(arguments: [
        String(repeating: "<!-- hegao-disable ", count: 20_000), String(repeating: "// hegao-disable-next-line a/x\n", count: 20_000) + "甲甲。",
        String(repeating: "甲甲<!-- hegao-disable-line a/x -->", count: 10_000), String(repeating: "`<!-- hegao-disable -->` ", count: 10_000),
        String(repeating: "hegao-", count: 50_000), String(repeating: "// hegao-disable a/*\n甲甲。\n// hegao-enable a/x\n", count: 5_000),
    ])
    func manyDirectivesAreReadInOnePass(text: String) {
        let clock = ContinuousClock()
        for path in ["draft.txt", "draft.md"] {
            let time = clock.measure { #expect(Self.lint(text, path).isChecked || Self.lint("", path).problems.count == 1) }
            #expect(time < .seconds(20), "\(path)")
        }
    }

    @Test func fixesSpareDirectives() {
        let source = SourceFile(path: "draft.txt", text: "// hegao-disable-next-line a/x\n没有。\n")
        let linter = Linter(rules: Self.ruleSet())
        #expect(Fixer(linter: linter, includesUnsafe: false).fix(source, scratch: LintScratch()).count == 0)
        let mended = Fixer(linter: linter, includesUnsafe: true).fix(source, scratch: LintScratch())
        #expect(String(decoding: mended.source.bytes, as: UTF8.self) == "没有。\n")
    }

    // MARK: Accepted findings

    @Test func acceptedFindingsArePassedOverAsOftenAsTheyWere() {
        var accepted = AcceptedFindings()
        accepted.add(FindingIdentity(rule: "a/x", text: "甲甲", section: []), count: 2, reason: "旧")
        accepted.add(FindingIdentity(rule: "a/y", text: "乙乙", section: []), count: 3, reason: "")
        accepted.add(FindingIdentity(rule: "a/mild", text: "丙丙", section: []), count: 1, reason: "")
        let linter = Linter(rules: Self.ruleSet(), threshold: .warning, acceptedFindings: ["draft.txt": accepted])
        let report = linter.lint(SourceFile(path: "draft.txt", text: "甲甲。\n\n甲 甲。\n\n甲甲。\n\n乙乙。\n"), scratch: LintScratch())
        #expect(report.diagnostics.map(\.rule) == ["a/x"])
        #expect(report.excused.map(\.reason) == ["旧", "旧", ""])
        // Rules that did not look leave their entries alone.
        #expect(report.unmet == [FindingIdentity(rule: "a/y", text: "乙乙", section: []): 2])
    }

    @Test func oneMoreOfThoseToldAsOneIsTheOnlyOneReported() {
        var accepted = AcceptedFindings()
        accepted.add(FindingIdentity(rule: "a/y", text: "乙乙", section: []), count: 2, reason: "")
        let linter = Linter(rules: Self.ruleSet(), threshold: .warning, acceptedFindings: ["draft.txt": accepted])
        let report = linter.lint(SourceFile(path: "draft.txt", text: "乙乙。\n\n乙乙。\n\n乙乙。\n"), scratch: LintScratch())
        #expect(report.diagnostics.map(\.place.start.line) == [5])
        #expect(report.diagnostics[0].notes.isEmpty)
    }
}
