import Diagnostics
import RuleModel

extension RuleDescription {
    /// Examples of either sort that a report tells; `hegao rules explain` shows all.
    private static let mostExamples = 3

    /// What a report tells about a rule.
    init(_ rule: Rule) {
        let bad = rule.examples.filter { $0.expectation != .good }.prefix(Self.mostExamples)
        let good = rule.examples.filter { $0.expectation == .good }.prefix(Self.mostExamples)
        self.init(
            id: rule.id, severity: rule.severity, headline: rule.message?.filled(values: [:], variables: [:]), why: rule.why,
            source: rule.source, tags: rule.tags,
            examples: (Array(bad) + Array(good)).map { example in
                Example(text: example.marked, isGood: example.expectation == .good, mended: example.fixed)
            })
    }
}
