import Foundation
import Testing

/// What `hegao rules trace` tells a rule author.
struct RulesTraceTests {
    private static let draft = """
        政府工作报告
        ——2023年2月8日在某县第一届人民代表大会第一次会议上

        全长约30公里左右。据称约40公里左右。大约5个上下。
        全长30公里，高20米。

        """

    private static let rules = """
        rules:
          - id: my/around
            level: warning
            message: 概数叠用
            find: '{前:(约|近|大约)}{数:quantity}{后:(左右|上下)}'
            unless: {in: sentence, find: '据称'}
            since: 2020
          - id: my/never
            level: info
            message: x
            find: '全长{数:length}，宽{宽:length}'
          - id: my/late
            level: info
            message: x
            find: 公里
            since: 2030

        """

    private static func trace(_ arguments: String...) throws -> Program.Outcome {
        let folder = try Folder()
        let draft = try folder.write("draft.txt", Data(Self.draft.utf8))
        let rules = try folder.write("rules.yaml", Data(Self.rules.utf8))
        return try Program.run(["rules", "trace", draft] + arguments + ["--rules", rules])
    }

    @Test func showsCapturesFiguresAndWhatAnExceptionLetPass() throws {
        let outcome = try Self.trace("my/around")
        #expect(outcome.status == 0)
        for words in ["✓ 年份", "2023", "= 匹配", "公里", "[25000, 35000]", "- 放过", "据称", "✗ 警告", "概数叠用", "匹配 "] {
            #expect(outcome.output.contains(words), "\(words)\n\(outcome.output)")
        }
    }

    @Test func saysHowFarAPatternCameThatMatchesNowhere() throws {
        let outcome = try Self.trace("my/never")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("“全长30公里，”"))
        #expect(outcome.output.contains("宽{宽:length}"))
    }

    @Test func saysWhyARuleDoesNotHoldForTheDraft() throws {
        let outcome = try Self.trace("my/late")
        #expect(outcome.output.contains("✗ 年份"))
        #expect(outcome.output.contains("没有启用"))
        #expect(!outcome.output.contains("✗ 提示"))
    }

    @Test func isJSONForPrograms() throws {
        let outcome = try Self.trace("my/around", "--format", "json")
        let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let paragraphs = try #require(object?["paragraphs"] as? [[String: Any]])
        let events = paragraphs.flatMap { ($0["events"] as? [[String: Any]]) ?? [] }.compactMap { $0["event"] as? String }
        #expect(Set(events).isSuperset(of: ["match", "drop", "finding"]))
    }

    @Test(arguments: [["my/nothing"], ["my/around", "--paragraph", "99"], ["my/around", "--kind", "novel"]])
    func endsWithStatus2OnWhatIsNotThere(arguments: [String]) throws {
        let folder = try Folder()
        let draft = try folder.write("draft.txt", Data(Self.draft.utf8))
        let rules = try folder.write("rules.yaml", Data(Self.rules.utf8))
        let outcome = try Program.run(["rules", "trace", draft] + arguments + ["--rules", rules])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("办法"))
    }

    /// Whatever the check, a trace of a real draft comes to an end and says what is reported.
    @Test(arguments: [
        "number/threshold", "number/share-over-100", "number/impossible-date", "layout/mixed-number-spacing", "number/announced-parts",
        "budget/examination-word", "number/growth", "layout/page-cuts", "layout/long-heading", "numbering/heading-sequence",
        "budget/outline", "punctuation/wrong-direction", "number/sector-shares", "number/implied-reference",
        "number/three-industries", "grammar/doubled-character", "term/renamed-body", "budget/four-ledgers", "number/respectively",
        "number/share", "number/subset", "number/sum", "hegao/unknown-suppression", "formulation/four-matters-together",
        "formulation/four-matters",
    ])
    func everyKindOfCheckHasATrace(id: String) throws {
        let outcome = try Program.run(["rules", "trace", "Examples/台儿庄区-2023.txt", id])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("范围") && outcome.output.contains("报告 "))
    }
}
