import Diagnostics
import Linting
import Localization
import RuleModel
import SourceText

/// A rule with a few of its examples and what it says of them.
struct RulesDocsEntry {
    /// An example that the rule reports.
    struct Reported {
        let example: RuleExample
        /// What the rule says, each thing once.
        let messages: [LocalizedText]
    }

    /// Enough to see what is meant; `hegao rules explain` shows all of them.
    private static let shownExamples = 2

    let rule: Rule
    let bad: [Reported]
    let good: [RuleExample]
    /// Whether it proposes what to write instead.
    let hasFix: Bool

    init(_ rule: Rule, rules: RuleSet, scratch: LintScratch) {
        self.rule = rule
        let alone = Linter(rules: rules.filter { $0.id == rule.id }, kind: rule.applies.first)
        let path = "example." + (rule.formats.first ?? .plainText).rawValue
        let reports = rule.examples.filter { $0.expectation != .good }.prefix(Self.shownExamples).map { example in
            let source = SourceFile(path: path, text: example.text)
            return (example, alone.lint(source, variables: example.variables, scratch: scratch).diagnostics)
        }
        bad = reports.map { example, diagnostics in
            var messages: [LocalizedText] = []
            for diagnostic in diagnostics where !messages.contains(diagnostic.message) { messages.append(diagnostic.message) }
            return Reported(example: example, messages: messages)
        }
        hasFix = reports.contains { $0.1.contains { $0.fix != nil } }
        good = Array(rule.examples.filter { $0.expectation == .good }.prefix(Self.shownExamples))
    }

    /// What the rule says in one line: its message with the names of what it fills in, or else what it says of an example.
    func headline(in language: Language) -> String? {
        if let message = rule.message { return message.filled(values: [:], variables: [:])(in: language) }
        let instance = LocalizedText(zh: "如：", en: "such as: ")
        return bad.first?.messages.first.map { instance(in: language) + $0(in: language) }
    }
}
