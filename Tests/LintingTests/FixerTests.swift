import Checks
import Diagnostics
import Linting
import RuleModel
import SourceText
import Testing

struct FixerTests {
    private static let rules = """
        rules:
          - {id: a/brackets, level: warning, message: 全角, fix-safety: safe, find: '\\((?=[一二三])', fix: （}
          - {id: a/close, level: warning, message: 全角, fix-safety: safe, find: '(?<=[一二三])\\)', fix: ）}
          - {id: a/double, level: warning, message: 重复, fix-safety: safe, find: 。。, fix: 。}
          - {id: a/word, level: warning, message: 用词, find: 做为, fix: 作为}
        """

    private static func fixer(_ rules: String = rules, includesUnsafe: Bool = false) -> Fixer {
        let file = RuleFile(source: SourceFile(path: "rules.yaml", text: rules)) { name in
            .failure(InputError(path: name, message: .init(verbatim: "none"), hint: .init(verbatim: "none")))
        }
        let loaded = RuleLoader(catalogue: Catalogue.all).load([file])
        #expect(loaded.problems.isEmpty, "\(loaded.problems)")
        return Fixer(linter: Linter(rules: loaded.rules), includesUnsafe: includesUnsafe)
    }

    private static func fixed(_ text: String, _ fixer: Fixer) -> (text: String, outcome: Fixer.Outcome) {
        let outcome = fixer.fix(SourceFile(path: "draft.txt", text: text), scratch: LintScratch())
        return (String(decoding: outcome.source.bytes, as: UTF8.self), outcome)
    }

    @Test(arguments: [
        ("(一)抓产业。\r\n(二)做为重点。。", "（一）抓产业。\r\n（二）做为重点。", 5),
        ("一切都好。", "一切都好。", 0),
        // The end of one fix is the beginning of the next.
        ("好。。。。", "好。", 3),
        ("做为", "做为", 0),
    ])
    func appliesWhatIsSafe(text: String, mended: String, count: Int) {
        let result = Self.fixed(text, Self.fixer())
        #expect(result.text == mended)
        #expect(result.outcome.count == count)
    }

    @Test func leavesTheRestToAPerson() {
        let safe = Self.fixed("做为(一)平台。", Self.fixer())
        #expect(safe.text == "做为（一）平台。" && safe.outcome.report.diagnostics.map(\.rule) == ["a/word"])
        let all = Self.fixed("做为(一)平台。", Self.fixer(includesUnsafe: true))
        #expect(all.text == "作为（一）平台。" && all.outcome.report.diagnostics.isEmpty)
        #expect(all.outcome.applied == ["a/word": 1, "a/brackets": 1, "a/close": 1])
    }

    @Test(arguments: ["(一)抓产业。。(二)抓项目。。。\n\n(三)做为。", "((一))。。"])
    func aSecondRunHasNothingToDo(text: String) {
        let once = Self.fixed(text, Self.fixer())
        #expect(once.outcome.count > 0)
        #expect(Self.fixed(once.text, Self.fixer()).outcome.count == 0)
    }

    @Test func rulesThatUndoEachOtherComeToAnEnd() {
        let rules = """
            rules:
              - {id: a/x, level: warning, message: 甲, fix-safety: safe, find: 甲, fix: 乙}
              - {id: a/y, level: warning, message: 乙, fix-safety: safe, find: 乙, fix: 甲}
            """
        let outcome = Self.fixed("甲。", Self.fixer(rules)).outcome
        #expect(outcome.report.diagnostics.count == 1)
    }
}
