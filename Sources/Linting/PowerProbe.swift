import Diagnostics
import RuleModel
import SourceText

/// Measures rules on their own examples: of those whose figures fit, every digit is replaced by every other, one at a time.
package struct PowerProbe {
    /// What is known about a rule.
    package enum Outcome: Sendable, Hashable {
        /// It looked at no figures in any of its examples.
        case unrelated
        /// No example of it has figures that were found to fit.
        case untested
        case measured(Power)
    }

    private let rules: RuleSet
    private let scratch = LintScratch()

    /// - Parameter rules: those that say what parts a document has, beside the ones to measure.
    package init(rules: RuleSet) {
        self.rules = rules
    }

    /// - Complexity: O(digits of the examples' figures), each of them ten times the cost of linting its example.
    package func measure(_ rule: Rule) -> Outcome {
        guard type(of: rule.check).comparesDigits else { return .unrelated }
        var power = Power()
        var isRelated = !rule.check.expansion.isEmpty
        for example in rule.examples {
            let trial = trial(of: rule, Array(example.text.utf8), example)
            isRelated = isRelated || !trial.relations.isEmpty
            guard example.expectation == .good else { continue }
            for slip in Self.slips(of: trial) {
                let outcome = self.trial(of: rule, trial.source.bytes.with(slip), example)
                power.add(
                    isNoticed: !outcome.findings.isEmpty,
                    isFirm: outcome.findings.contains { outcome.level(of: $0) == rule.severity })
            }
        }
        if power.trials > 0 { return .measured(power) }
        return isRelated ? .untested : .unrelated
    }

    /// Those of every figure that takes part in a relation that holds, each once.
    private static func slips(of trial: ExampleTrial) -> Set<DigitSlip> {
        let figures = trial.relations.filter { $0.outcome == .holds }.flatMap(\.operands)
        return Set(figures.flatMap { DigitSlip.all(in: $0, of: trial.source.bytes) })
    }

    private func trial(of rule: Rule, _ text: [UInt8], _ example: RuleExample) -> ExampleTrial {
        ExampleTrial(
            of: rule, in: SourceFile(path: "example.txt", text: String(decoding: text, as: UTF8.self)),
            variables: example.variables, rules: rules, scratch: scratch)
    }
}
