import Diagnostics
import DocumentModel
import RulePacks
import SourceText
import TestSupport
import Testing

@testable import Linting
@testable import RuleModel

/// Rules that a document does not call for are left out; that must never cost a finding.
struct RuleScheduleTests {
    private static let root = String(#filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined())
    private static let rules = RuleSources(paths: [root + "/Rules"], includesBuiltin: false, needsExamples: true)
        .load().loaded.rules

    /// Bad examples of the rules, whole and cut in two, and lines of real drafts.
    private static let pieces: [String] = {
        let examples = rules.rules.flatMap { $0.examples.map(\.text) }
        let halves = examples.flatMap { [String($0.prefix($0.count / 2)), String($0.suffix($0.count / 2))] }
        let drafts = ["flawed-report.txt", "clean-report.txt", "numbers/draft.txt"].flatMap { name in
            let text = (try? readFile(root + "/Examples/" + name)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            return text.split(separator: "\n").map(String.init)
        }
        return examples + halves + drafts + ["\n", "\n\n", "。", "，"]
    }()

    private func run(_ text: String) -> DocumentRun {
        DocumentRun(
            SourceFile(path: "draft.txt", text: text), format: .plainText, rules: Self.rules, kind: nil,
            variables: ["year": "2023"], scratch: LintScratch())
    }

    @Test(arguments: 0..<24)
    func aRuleThatIsNotCalledFindsNothing(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        #expect(Self.pieces.count > 1000)
        let run = run(random.text(of: Self.pieces, upTo: 12))
        let called = run.matcher.rules(of: Self.rules.schedule)
        #expect(called == Set(called).sorted())
        let kept = Set(called)
        for (index, rule) in Self.rules.rules.enumerated() where !kept.contains(index) && !rule.judgesRun {
            #expect(rule.check.findings(in: run.context(of: rule)).isEmpty, "\(rule.id)")
            #expect(run.matcher.takeVerifications().isEmpty, "\(rule.id)")
        }
    }

    @Test(arguments: 0..<24)
    func aPatternWithoutAChanceMatchesNowhere(seed: Int) {
        var random = SeededGenerator(seed: UInt64(1000 + seed))
        let run = run(random.text(of: Self.pieces, upTo: 12))
        let whole = ScopeResolver(matcher: run.matcher, parts: [:]).resolve(.document)
        for pattern in Self.rules.patterns where !run.matcher.hasChance(pattern) {
            guard let resolved = pattern.pattern.resolved(with: run.matcher.variables) else { continue }
            // Without the index, over every paragraph.
            for span in whole.spans {
                #expect(run.matcher.firstMatch(of: resolved, over: pattern.view, in: span) == nil, "\(pattern.pattern)")
            }
        }
    }

    @Test func theScheduleCallsWhateverHasAChance() {
        let run = run("全长约30公里左右。")
        let called = Self.rules.rules.indices.filter { run.matcher.hasChance(Self.rules.rules[$0].triggers) }
        #expect(run.matcher.rules(of: Self.rules.schedule) == called)
        #expect(called.count < Self.rules.rules.count)
    }

    @Test func groupsHoldEveryRuleOnce() {
        let schedule = Self.rules.schedule
        #expect(schedule.groups.reduce(0) { $0 + $1.count } == Self.rules.rules.count)
        for (index, rule) in Self.rules.rules.enumerated() {
            let example = Self.rules.rules[schedule.groups[schedule.group(ofRule: index)].example]
            #expect((rule.severity, rule.years) == (example.severity, example.years))
            #expect(rule.applies == example.applies && rule.formats == example.formats)
        }
    }
}
