import Localization
import SourceText
import Testing

@testable import LanguageServer

/// The cursor is the mark ▮.
struct RuleFileContextTests {
    private func context(_ marked: String) throws -> RuleFileContext {
        let cursor = try #require(marked.range(of: "▮"))
        let offset = marked[..<cursor.lowerBound].utf8.count
        return RuleFileContext(source: SourceFile(path: "a.yaml", text: marked.replacing("▮", with: "")), offset: offset)
    }

    @Test(arguments: [
        ("▮", [], "", []), ("ti▮", [], "ti", []), ("title: a\n▮\nrules:\n  - id: a/b\n", [], "", ["title", "rules"]),
        ("rules:\n  - ▮", ["rules"], "", []), ("rules:\n- ▮", ["rules"], "", []),
        ("rules:\n  - id: a/b\n    le▮\n    message: x\n  - id: c/d\n    why: y\n", ["rules"], "le", ["id", "message"]),
        ("rules:\n- id: a/b\n  ▮", ["rules"], "", ["id"]),
        ("rules:\n  - id: a/b\n    examples:\n      bad:\n        - te▮", ["rules", "examples", "bad"], "te", []),
        ("rules:\n  - id: a/b\n    examples:\n      ▮\n    why: x", ["rules", "examples"], "", []),
        ("rules:\n  - id: a/b\n    together: {if: a, th▮", ["rules", "together"], "th", ["if"]),
        ("rules:\n  - id: a/b\n    within: [document, {he▮", ["rules", "within"], "he", []),
        ("rules:\n  - id: a/b\n\n    # 说明\n    ▮", ["rules"], "", ["id"]),
    ] as [(String, [String], String, Set<String>)])
    func knowsWhichKeysMayStand(text: String, path: [String], typed: String, siblings: Set<String>) throws {
        let context = try context(text)
        #expect(context.slot == .key)
        #expect(context.path == path)
        #expect(context.typed == typed)
        #expect(context.siblings == siblings)
    }

    @Test(arguments: [
        ("rules:\n  - id: a/b\n    level: ▮", ["rules", "level"], ""), ("rules:\n  - level: wa▮", ["rules", "level"], "wa"),
        ("rules:\n  - find: '{数:per▮", ["rules", "find"], "{数:per"), ("rules:\n  - within: [body, ti▮", ["rules", "within"], "ti"),
        ("rules:\n  - together: {if: '{数:m▮", ["rules", "together", "if"], "{数:m"),
        ("rules:\n  - together: {if: a, in: se▮", ["rules", "together", "in"], "se"),
        ("rules:\n  - within: {not: {unit: ▮", ["rules", "within", "not", "unit"], ""),
    ] as [(String, [String], String)])
    func knowsWhichValueIsBeingTyped(text: String, path: [String], typed: String) throws {
        let context = try context(text)
        #expect(context.slot == .value)
        #expect(context.path == path)
        #expect(context.typed == typed)
        #expect(context.shape != nil)
    }

    @Test(arguments: [
        ("rules:\n  - lev▮el: error", "level"), ("rules:\n  - level: err▮or", "error"), ("rules:\n  - id: numerals/dou▮ble-app", "numerals/double-app"),
        ("▮title: x", "title"), ("title▮: x", "title"), ("rules:\n  - within: [标▮题]", "标题"),
    ])
    func findsTheWord(text: String, word: String) throws {
        let cursor = try #require(text.range(of: "▮"))
        let offset = text[..<cursor.lowerBound].utf8.count
        let source = SourceFile(path: "a.yaml", text: text.replacing("▮", with: ""))
        #expect(RuleFileWord(at: offset, in: source)?.text == word)
    }

    @Test(arguments: [("a: ▮ b", ""), ("▮", ""), ("a: '▮（'", "")])
    func findsNoWordWhereNoneIs(text: String, word: String) throws {
        let cursor = try #require(text.range(of: "▮"))
        let source = SourceFile(path: "a.yaml", text: text.replacing("▮", with: ""))
        #expect(RuleFileWord(at: text[..<cursor.lowerBound].utf8.count, in: source) == nil)
    }

    @Test(arguments: [
        ("rules:\n  - id: a/b\n    level: error\n", true), ("rules:\n", true), ("kind: a\nrecognise: []\n", true), ("title: a\n", false),
        ("rules:\n  - id: x\n    severity: ERROR\n    languages: [go]\n    pattern: a\n", false), ("rules:\n  no-console: off\n", false),
        ("- a\n", false), ("a: [", nil),
    ] as [(String, Bool?)])
    func tellsRuleFilesFromOthers(text: String, verdict: Bool?) {
        #expect(RuleFileText.isRuleFile(SourceFile(path: "a.yaml", text: text)) == verdict)
    }
}
