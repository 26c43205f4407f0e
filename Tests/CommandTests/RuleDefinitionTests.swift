import Checks
import Localization
import RuleModel
import SourceText
import Testing

@testable import Command

/// A rule's own lines, its examples cut at their marks, and its scope in words.
struct RuleDefinitionTests {
    private static func rule(_ text: String) throws -> Rule {
        let file = RuleFile(source: SourceFile(path: "规则.yaml", text: text)) { name in
            .failure(InputError(path: name, message: .init(verbatim: "none"), hint: .init(verbatim: "none")))
        }
        let loaded = RuleLoader(catalogue: Catalogue.all).load([file])
        #expect(loaded.problems.isEmpty, "\(loaded.problems.map(\.message.zh))")
        return try #require(loaded.rules.rules.first)
    }

    private static let text = """
        rules:
          - id: a/b
            level: info
            # 为什么这样写
            find:
              - '甲'     # 一

              - '乙'
            examples:
              bad: [⟦甲⟧]
            message: 甲
            # 下一组

          # 下一条
          - id: a/c
            level: info
            message: 丙
            find: '丙'
        """

    @Test func keysAreLeftOutWithTheirRemarks() throws {
        let definition = RuleDefinition(of: try Self.rule(Self.text))
        let found = ["# 为什么这样写", "find:", "  - '甲'     # 一", "", "  - '乙'"]
        #expect(definition.unindentedLines(without: ["id", "level", "examples", "message"]) == found)
        #expect(definition.unindentedLines(without: ["id", "find", "examples", "message"]) == ["level: info"])
        #expect(definition.unindentedLines(without: ["id", "level", "find", "examples", "message"]) == [])
    }

    @Test func theRuleIsShownAsItStands() throws {
        let lines = RuleDefinition(of: try Self.rule(Self.text)).lines(without: ["examples"])
        #expect(lines.first == "  - id: a/b")
        #expect(lines.last == "    message: 甲")
        #expect(lines.count == 8)
    }

    @Test func aRuleOnOneLineIsShownWhole() throws {
        let line = "{id: a/b, level: info, message: 甲, find: 甲}"
        let definition = RuleDefinition(of: try Self.rule("rules:\n  - \(line)\n"))
        #expect(definition.unindentedLines(without: ["id"]) == [line])
    }

    @Test(arguments: [
        ("⟦甲⟧乙⟦丙⟧", ["⟦甲⟧", "乙", "⟦丙⟧"]), ("甲⟦⟧乙", ["甲", "⟦⟧", "乙"]), ("⟦甲\n乙⟧", ["⟦甲\n乙⟧"]),
    ])
    func anExampleIsCutAtItsMarks(marked: String, pieces: [String]) throws {
        let examples = "{bad: [\"\(marked.replacing("\n", with: "\\n"))\"]}"
        let text = "rules:\n  - {id: a/b, level: info, message: m, find: z, examples: \(examples)}\n"
        let example = try #require(try Self.rule(text).examples.first)
        #expect(example.pieces.map { $0.isMarked ? "⟦" + $0.text + "⟧" : $0.text } == pieces)
        #expect(example.marked == marked)
    }

    @Test(arguments: [
        ("headings", "标题", "headings"),
        ("{heading: 1}", "第 1 级标题", "headings of level 1"),
        ("[document, {not: headings}]", "全文（附件除外），不看标题", "the document without its appendix, but not headings"),
        ("[opening, closing]", "开头、结尾", "the opening, the closing"),
        (
            "[{section: '安排'}, {unit: paragraph}]", "标题含 ‹安排› 的部分，以段为单位",
            "sections whose heading holds ‹安排›, counted by the paragraph"
        ),
    ])
    func aScopeIsSaidInWords(within: String, zh: String, en: String) throws {
        let rule = try Self.rule("rules:\n  - {id: a/b, level: info, message: m, find: z, within: \(within)}\n")
        let words = rule.scope.words { "‹" + $0 + "›" }
        #expect(words == LocalizedText(zh: zh, en: en))
    }

    @Test(arguments: [
        ("since: 2018", "2018年起"), ("until: 2020", "2020年及以前"), ("since: 2018, until: 2020", "2018—2020年"),
        ("since: 2018, until: 2018", "2018年"),
    ])
    func yearsAreSaidInWords(years: String, expected: String) throws {
        let rule = try Self.rule("rules:\n  - {id: a/b, level: info, message: m, find: z, \(years)}\n")
        #expect(rule.yearsInWords?.zh == expected)
    }

    @Test(arguments: [("甲， 乙", "甲，乙"), ("写“（ ）” 乙", "写“（ ）” 乙"), ("甲 a 乙", "甲 a 乙"), (" 甲", " 甲")])
    func blanksOfJoinedLinesAreDropped(text: String, expected: String) {
        #expect(LocalizedText(verbatim: text).prose(in: .chinese) == expected)
    }
}
