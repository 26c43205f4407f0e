import Checks
import Linting
import RuleModel
import SourceText
import Testing

/// A draft may be wrapped, spaced and typed as it likes: slots see the figures of the reading view.
struct FigureSlotLayoutTests {
    @Test(
        "breaks, blanks and full-width digits inside a figure change nothing",
        arguments: [
            "全长⟦约30公里左右⟧，比原来多。", "全长⟦约30公\n里左右⟧，比原来多。", "全长⟦约3\n0公里左右⟧，比原来多。", "全长⟦约30公里左\r\n右⟧，比原来多。",
            "此行不算。\r\n全长⟦约\r\n30公里左右⟧，比原来多。", "全长⟦约 30 公里 左右⟧，比原来多。", "全长⟦约３０公里左右⟧，比原来多。",
            "全长⟦约　３０　公里左右⟧，比原来多。",
        ])
    func ignoresLayout(marked: String) throws {
        let expected = Marked(marked)
        let run = try PatternRun("{前:(约|近|大约)}{数:length}{后:(左右|上下|以上)}", in: expected.text)
        #expect(run.matches.map(\.range) == expected.ranges)
        #expect(run.matches.first.flatMap { run.slots(of: $0)["数"] } == "30公里")
    }

    @Test(
        "a percentage may be torn apart",
        arguments: ["增长⟦12 .2％⟧。", "增长⟦12.2 %⟧。", "增长⟦１２．２％⟧。", "增长⟦12.\n2%⟧。", "增长⟦12.2\n%⟧，比"])
    func readsTornFigures(marked: String) throws {
        let expected = Marked(marked)
        let run = try PatternRun("{x:percent}", in: expected.text)
        #expect(run.matches.map(\.range) == expected.ranges, "\(run.matches)")
        let match = try #require(run.matches.first)
        let figure = try #require(run.context.figure(ofSlotAt: match.viewRange))
        #expect(figure.value.description == "12.2")
    }

    @Test("rules with figure slots hold in every layout of their examples")
    func runsInEveryLayout() {
        let loaded = RuleLoader(catalogue: Catalogue.all).load([RuleFile(Self.rules)])
        #expect(loaded.problems.isEmpty, "\(loaded.problems.map(\.message.en))")
        let outcome = ExampleRunner(rules: loaded.rules).run()
        #expect(outcome.failures.isEmpty, "\(outcome.failures.map(\.problem.message.zh))")
        #expect(outcome.rules == 6 && outcome.examples == 19)
        #expect(outcome.runs >= 3 * outcome.examples)
    }

    private static let rules = """
        variables:
          ceiling: [{within: document, find: '共印发{v:count[份]}材料'}]
        rules:
          - id: number/double-approximation
            level: warning
            message: “{前}”与“{后}”都表示概数，只留一个
            find: '{前:(约|近|大约)}{数:quantity}{后:(左右|上下|以上)}'
            fix: '{前}{数}'
            fix-safety: unsafe
            examples:
              bad:
                - text: 全长⟦约30公里左右⟧。
                  fixed: 全长约30公里。
                - text: 项目建成通车以后全线的长度⟦约30公里左右⟧，比原来的设计多出许多里程。
                - text: 第三产业占生产总值的比重达到了⟦大约百分之六点五以上⟧，比原来的设计多出许多。
              good: [全长约30公里。, 全长30公里左右。, 大约会议左右两边各有30公里。]
          - id: number/growth
            level: info
            message: “{甲}”
            find: '{甲:money}…增长{乙:percent}'
            unless: '增长{丙:percent}（{丁:percents}）'
            examples:
              bad: [工业总产值完成⟦1234.5亿元，比上一年同期增长12.5%⟧，进出口总额完成了全年的任务。]
              good: [工业总产值完成1234.5亿元，比上一年同期增长12.5%（12.5%、12.6%），进出口总额完成。]
          - id: number/growth-unit
            level: info
            message: x
            find: 增长{乙:percent}
            unless: {in: sentence, find: '{甲:times}'}
            examples:
              bad: [工业总产值去年⟦增长12.5%⟧。进出口总额翻了几番，同比增长了两倍多。]
              good: [工业总产值去年增长12.5%，进出口总额翻了几番，同比增长了两倍多。]
          - id: number/section
            level: info
            message: x
            within: {section: '{n:count[项]}工作'}
            find: 亩产
            examples:
              bad: ["一、六项工作\\n\\n农村的⟦亩产⟧得到了极大的提高，农民的收入也有了增加。"]
              good: ["一、这项工作\\n\\n农村的亩产得到了极大的提高，农民的收入也有了增加。"]
          - id: number/variable
            level: info
            message: x
            find: '{=ceiling}{x:count[家]}?以内'
            examples:
              bad: [会议期间共印发12份材料，各代表团都要把材料控制在⟦12份以内⟧，各代表团都要认真学习。]
              good: [会议期间共印发11份材料，各代表团都要把材料控制在12份以内。]
          - id: number/list
            level: info
            message: “{各}”
            find: 分别{各:percents}
            examples:
              bad:
                - 规模以上工业增加值和固定资产投资⟦分别3.5%左右、6%左右和5%以上⟧，好于预期的目标。
                - 规模以上工业增加值和固定资产投资⟦分别百分之三点五、百分之六和百分之五⟧，好于预期的目标。
              good: [规模以上工业增加值和固定资产投资分别由于种种原因增长3.5%、6%，好于预期的目标。, 分别3家, 分别30个百分点]
        """

    @Test("a fix that a rule with figure slots would find again is a fault")
    func findsItsOwnFix() throws {
        let loaded = RuleLoader(catalogue: Catalogue.all).load([
            RuleFile(
                """
                rules:
                  - id: number/a
                    level: info
                    message: x
                    find: '约{数:quantity}左右'
                    fix: '约30公里左右'
                  - id: number/b
                    level: info
                    message: x
                    find: '约{数:quantity}左右'
                    fix: '约左右'
                """)
        ])
        #expect(loaded.problems.map(\.place?.start.line) == [6])
    }

    @Test("a measure word that no figure has is a fault of the rule file, at its place")
    func knowsMeasureWords() throws {
        let expected = Marked("rules:\n  - id: a/b\n    level: info\n    message: x\n    find: '{n:count[⟦企业⟧]}和{m:count[家]}'\n")
        let problem = try #require(RuleLoader(catalogue: Catalogue.all).load([RuleFile(expected.text)]).problems.first)
        #expect(problem.place.map { $0.start.offset..<$0.end.offset } == expected.ranges[0])
        #expect(problem.message.en.contains("no measure word"))
    }
}
