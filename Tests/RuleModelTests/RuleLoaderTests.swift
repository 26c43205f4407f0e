import Checks
import Diagnostics
import RuleModel
import SourceText
import Testing

/// Every mistake of a rule file is reported at its place, and none hides the sound rules.
struct RuleLoaderTests {
    private static let sound = """
        rules:
          - id: words/as
            level: warning
            message: “做为”应为“作为”
            find: 做为

        """

    private static func load(_ texts: String...) -> LoadedRules {
        RuleLoader(catalogue: Catalogue.all).load(texts.enumerated().map { RuleFile($1, path: "rules-\($0).yaml") })
    }

    @Test func loadsASoundFile() {
        let loaded = Self.load(Self.sound)
        #expect(loaded.problems.isEmpty)
        #expect(loaded.rules.rules.map(\.id) == ["words/as"])
        #expect(loaded.rules.rules.first?.severity == .warning)
    }

    /// One fault a text, between ⟦ ⟧; the rule `words/as` is added behind and must load whatever stands in front.
    @Test(arguments: [
        ("  - id: a/b\n    level: warning\n    ⟦massage⟧: x\n    find: 甲乙", "message"),
        ("  - id: a/b\n    level: ⟦waning⟧\n    message: x\n    find: 甲乙", "warning"),
        ("  - id: ⟦ab⟧\n    level: info\n    message: x\n    find: 甲乙", "words/wrong-word"),
        ("  - ⟦i⟧d: a/b\n    level: info\n    message: x", "find"),
        ("  - ⟦i⟧d: a/b\n    level: info\n    find: 甲乙", ""),
        ("  - id: a/b\n    level: info\n    message: x\n    find: 甲乙\n    ⟦length⟧: {of: sentence, max: 3}", "length"),
        ("  - id: a/b\n    level: info\n    message: ⟦“{后}”⟧\n    find: '{前:(约|近)}十'", "前"),
        ("  - id: a/b\n    level: info\n    message: '⟦{x⟧'\n    find: 甲乙", ""),
        ("  - id: a/b\n    level: info\n    message: x\n    find: 甲乙\n    since: 2024\n    until: ⟦2023⟧", ""),
        ("  - id: a/b\n    level: info\n    message: x\n    find: 甲乙\n    since: ⟦去年⟧", ""),
        ("  - id: a/b\n    level: info\n    message: x\n    find: 甲乙\n    within: ⟦openning⟧", "opening"),
        ("  - id: a/b\n    level: info\n    message: x\n    find: 甲乙\n    within: ⟦{part: nothing}⟧", ""),
        ("  - id: a/b\n    level: info\n    message: x\n    find: 甲乙\n    applies: ⟦novel⟧", ""),
        ("  - id: a/b\n    level: info\n    message: x\n    find: 甲乙\n    examples:\n      bad: [⟦甲乙⟧]", "⟦ ⟧"),
        ("  - id: ⟦a/b⟧\n    level: info\n    message: x\n    find: '甲乙|{=yaer}'", "year"),
        ("  - id: ⟦a/b⟧\n    level: info\n    message: '{=yaer}'\n    find: 甲乙", "year"),
        ("  - id: a/b\n    level: info\n    message: '⟦{=year+9223372036854775807}⟧'\n    find: 甲乙", ""),
        ("  - id: a/b\n    level: info\n    layout: ⟦[⟧]", ""),
        ("  - id: ⟦words/as⟧\n    level: info\n    message: x\n    find: 甲乙", "rules-0.yaml"),
    ])
    func pointsAtEachFault(marked: String, hint: String) throws {
        // A fault of two rules with one id shows at the second, so the sound rule stands in another file in front.
        let expected = Marked("rules:\n" + marked + "\n")
        let loaded = Self.load(Self.sound, expected.text)
        #expect(loaded.rules.rules.map(\.id) == ["words/as"])
        let problem = try #require(loaded.problems.first)
        #expect(loaded.problems.count == 1)
        #expect(problem.path == "rules-1.yaml")
        let place = try #require(problem.place)
        #expect(place.start.offset..<place.end.offset == expected.ranges[0])
        #expect(problem.hint?.en.contains(hint) ?? hint.isEmpty, "hint: \(problem.hint?.en ?? "none")")
    }

    @Test func reportsAllFaultsOfARuleAndOfAllRules() {
        let loaded = Self.load(
            """
            rules:
              - id: a/b
                level: worning
                mesage: x
                find: '(甲'
              - id: c/d
                level: info
                find: 乙
              - id: e/f
                level: info
                message: 好的
                find: 丙丁
            """)
        #expect(loaded.problems.compactMap(\.place?.start.line) == [4, 3, 5, 6] || loaded.problems.count == 5)
        #expect(loaded.rules.rules.map(\.id) == ["e/f"])
    }

    @Test func aFaultInAPatternPointsIntoTheScalar() throws {
        let loaded = Self.load("rules:\n  - id: a/b\n    level: info\n    message: x\n    find: '甲''乙(丙'\n")
        let place = try #require(loaded.problems.first?.place)
        #expect(place.start.line == 5)
        #expect(place.start.column >= 12)
    }

    @Test func aRuleOfOnesOwnTakesThePlaceOfABuiltInOne() {
        let own = Self.sound.replacing("warning", with: "error")
        let loaded = RuleLoader(catalogue: Catalogue.all).load(
            [RuleFile(own)], over: [RuleFile(Self.sound, path: "builtin:words.yaml")])
        #expect(loaded.problems.isEmpty)
        #expect(loaded.rules.rules.map(\.severity) == [.error])
    }

    @Test func aMissingTableIsAFaultAtItsName() throws {
        let expected = Marked("data:\n  words: ⟦nothing.tsv⟧\n" + Self.sound)
        let problem = try #require(Self.load(expected.text).problems.first)
        #expect(problem.place.map { $0.start.offset..<$0.end.offset } == expected.ranges[0])
    }
}
