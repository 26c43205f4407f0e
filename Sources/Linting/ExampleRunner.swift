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
            let (findings, isUndecided) = self.findings(of: rule, in: source, variables: example.variables)
            let fault = isUndecided ? Self.gaveUp : mismatch(example, findings, marks, source)
            let message = fault ?? (variant == .plain ? fixMismatch(example, findings, source) : nil)
            guard let message else { continue }
            outcome.failures.append(failure(rule, example, variant, message))
            // What fails as written would only fail the same way in the other layouts.
            if variant == .plain { return }
        }
    }

    /// What the rule finds, and whether one of its patterns gave up on the way.
    private func findings(
        of rule: Rule, in source: SourceFile, variables: [String: String]
    ) -> (findings: [Finding], isUndecided: Bool) {
        // A rule for some kinds or formats is tried on the first of them; for any document, on plain text of no kind.
        let run = DocumentRun(
            source, format: rule.formats.first ?? .plainText, rules: rules, kind: rule.applies.first, variables: variables,
            scratch: scratch)
        guard run.isActive(rule) else { return ([], false) }
        let findings = run.findings(of: rule).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        return (findings, run.matcher.givenUp.contains { $0.owner == rule.id })
    }

    private static let gaveUp = LocalizedText(
        zh: "模式在这个例子上算不完，放弃了", en: "a pattern gave up on this example")

    // MARK: Judgement

    /// What is wrong with the findings; `nil` if they are as expected.
    private func mismatch(
        _ example: RuleExample, _ findings: [Finding], _ marks: [Range<Int>], _ source: SourceFile
    ) -> LocalizedText? {
        let found = findings.map(\.range)
        switch example.expectation {
        case .good where found.isEmpty, .badAnywhere where !found.isEmpty: return nil
        case .bad where found == marks: return nil
        case .good: return difference(zh: "不应报告", en: "nothing should be reported", found, source)
        case .badAnywhere: return LocalizedText(zh: "应当报告问题，却没有报告", en: "something should be reported, but nothing is")
        case .bad:
            let expected = marks.map { Self.shown($0, in: source) }.joined(separator: " ")
            return difference(zh: "应报告 \(expected)", en: "expected \(expected)", found, source)
        }
    }

    private func difference(zh: String, en: String, _ found: [Range<Int>], _ source: SourceFile) -> LocalizedText {
        let list = found.map { Self.shown($0, in: source) }.joined(separator: " ")
        return LocalizedText(
            zh: "\(zh)，却报告了 \(list.isEmpty ? "（无）" : list)", en: "\(en), but found \(list.isEmpty ? "nothing" : list)")
    }

    private static func shown(_ range: Range<Int>, in source: SourceFile) -> String {
        let start = source.position(at: range.lowerBound)
        return "⟦\(source.text(in: range))⟧@\(start.line):\(start.column)"
    }

    private func fixMismatch(_ example: RuleExample, _ findings: [Finding], _ source: SourceFile) -> LocalizedText? {
        guard let expected = example.fixed else { return nil }
        let fixed = EditApplication.apply(findings.flatMap(\.edits), to: source.bytes)
        let text = String(decoding: fixed.bytes, as: UTF8.self)
        guard text != expected else { return nil }
        return LocalizedText(
            zh: "改后应为“\(expected)”，却是“\(text)”", en: "the fix should give “\(expected)”, but gives “\(text)”")
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
