import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText

/// Runs the examples that stand in rule files, each in every layout.
package struct ExampleRunner {
    /// What came of a run.
    package struct Outcome: Sendable {
        /// Rules that were looked at.
        package var rules = 0
        package var examples = 0
        /// Examples times layouts.
        package var runs = 0
        package var failures: [ExampleFailure] = []
        /// Rules that lack a bad or a good example.
        package var withoutExamples: [Rule] = []
    }

    private let rules: RuleSet
    private let scratch = LintScratch()

    package init(rules: RuleSet) {
        self.rules = rules
    }

    /// Runs the examples of the rules that pass a test; the others still say what parts a document has.
    package func run(where isWanted: (Rule) -> Bool = { _ in true }) -> Outcome {
        var outcome = Outcome()
        for rule in rules.rules where isWanted(rule) {
            outcome.rules += 1
            if !Self.isCovered(rule) { outcome.withoutExamples.append(rule) }
            for example in rule.examples {
                outcome.examples += 1
                run(example, of: rule, into: &outcome)
            }
        }
        return outcome
    }

    private static func isCovered(_ rule: Rule) -> Bool {
        rule.examples.contains { $0.expectation == .good } && rule.examples.contains { $0.expectation != .good }
    }

    private func run(_ example: RuleExample, of rule: Rule, into outcome: inout Outcome) {
        for variant in ExampleVariant.allCases {
            guard let (text, marks) = variant.laidOut(example, isLayoutRule: rule.looksAtLayout) else { continue }
            outcome.runs += 1
            let source = SourceFile(path: "example.txt", text: text)
            let trial = ExampleTrial(of: rule, in: source, variables: example.variables, rules: rules, scratch: scratch)
            guard let message = fault(in: trial, example, marks, isPlain: variant == .plain) else { continue }
            outcome.failures.append(failure(rule, example, variant, message))
            // What fails as written would only fail the same way in the other layouts.
            if variant == .plain { return }
        }
    }

    private static let gaveUp = LocalizedText(
        zh: "模式在这个例子上算不完，放弃了", en: "a pattern gave up on this example")

    /// What is not as the author says; `nil` if all is.
    private func fault(in trial: ExampleTrial, _ example: RuleExample, _ marks: [Range<Int>], isPlain: Bool) -> LocalizedText? {
        if trial.isUndecided { return Self.gaveUp }
        return trial.mismatch(with: example, marks) ?? trial.levelMismatch(with: example) ?? trial.coverageMismatch(with: example)
            ?? (isPlain ? trial.fixMismatch(with: example) : nil)
    }

    private func failure(
        _ rule: Rule, _ example: RuleExample, _ variant: ExampleVariant, _ message: LocalizedText
    ) -> ExampleFailure {
        let file = rule.location.file
        let problem = Problem(
            path: file.path, place: Place(range: example.range, in: file),
            message: LocalizedText(
                zh: "\(rule.id)（\(variant.name.zh)）：\(message.zh)", en: "\(rule.id) (\(variant.name.en)): \(message.en)"))
        return ExampleFailure(rule: rule.id, variant: variant, problem: problem)
    }
}

extension ExampleVariant {
    var name: LocalizedText {
        switch self {
        case .plain: LocalizedText(zh: "原样", en: "as written")
        case .shifted: LocalizedText(zh: "前面加一行", en: "behind a line")
        case .crlf: LocalizedText(zh: "CRLF 换行", en: "with CRLF")
        case .wrapped: LocalizedText(zh: "行中断开", en: "hard-wrapped")
        }
    }
}
