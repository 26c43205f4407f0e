import Checks
import Linting
import RuleModel
@testable import RulePacks
import SourceText
import Testing

@testable import Command

/// The built-in rules as a lint run loads them are those that the tests prove.
struct BuiltinRulesTests {
    private static func load(isProven: Bool) -> LoadedRules {
        RuleLoader(catalogue: Catalogue.all).load(BuiltinRules.files(isProven: isProven))
    }

    @Test func theyLoadWithoutAFault() {
        #expect(Self.load(isProven: false).problems == [])
    }

    @Test func theyAreTheSameWithoutTheirExamples() {
        let proven = Self.load(isProven: true)
        let whole = Self.load(isProven: false)
        #expect(proven.problems == [])
        #expect(proven.rules.rules.map(\.id) == whole.rules.rules.map(\.id))
        #expect(proven.rules.rules.map(\.severity) == whole.rules.rules.map(\.severity))
        #expect(proven.rules.rules.map(\.location.position.line) == whole.rules.rules.map(\.location.position.line))
        #expect(proven.rules.rules.allSatisfy { $0.examples.isEmpty })
        #expect(whole.rules.rules.allSatisfy { !$0.examples.isEmpty })
    }

    /// A drafter hears of every rule in both languages why it is there and on what it rests, and sees it wrong and right.
    @Test func everyRuleSaysWhyAndOnWhatGround() {
        for rule in Self.load(isProven: false).rules.rules {
            let lines = rule.location.file.text(in: rule.location.range).split(separator: "\n").map { $0.drop { $0 == " " } }
            func has(_ key: String) -> Bool { lines.contains { $0.hasPrefix(key + ":") } }
            #expect(["why", "why-en", "source", "bad", "good"].allSatisfy(has), "\(rule.id)")
            #expect(has("message") == has("message-en"), "\(rule.id)")
        }
    }

    /// Recipes are taken apart when a draft first holds their words; that must not hide anything from them.
    @Test func theyFindTheSameInTheirExamples() {
        let (proven, whole) = (Self.load(isProven: true).rules, Self.load(isProven: false).rules)
        let linters = [Linter(rules: proven, listsRelations: true), Linter(rules: whole, listsRelations: true)]
        let scratch = LintScratch()
        for rule in whole.rules where rule.id.hasPrefix("number/") {
            for example in rule.examples {
                let reports = linters.map { $0.lint(SourceFile(path: "example.txt", text: example.text), scratch: scratch) }
                #expect(reports[0] == reports[1], "\(example.text)")
            }
        }
    }

    @Test(arguments: [
        ("rules:\n  - id: a/b\n    examples:\n      bad: [x]\n    find: y\n", "rules:\n  - id: a/b\n\n\n    find: y\n"),
        ("  - id: a/b\n    examples:\n\n      good:\n        - z\n\n  - id: c/d", "  - id: a/b\n\n\n\n\n\n  - id: c/d"),
        ("    examples: {bad: [x]}", "\n"),
        ("", ""),
    ])
    func onlyExamplesAreCutOut(text: String, expected: String) {
        let cut = Array(text.utf8).withUnsafeBufferPointer { RuleText.withoutExamples($0) }
        #expect(String(decoding: cut, as: UTF8.self) == expected)
    }
}
