import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText

/// Applies a rule set to drafts; immutable, so that workers can share it.
package struct Linter: Sendable {
    package let rules: RuleSet
    /// Kind that every document is taken for; `nil` to recognise it.
    private let kind: String?
    /// Findings below it are not reported.
    private let threshold: Severity
    /// Whether reports list the relations between figures that were looked at; they are counted in any case.
    private let listsRelations: Bool
    /// Whether reports keep the text of their drafts.
    private let keepsText: Bool

    package init(
        rules: RuleSet, kind: String? = nil, threshold: Severity = .info, listsRelations: Bool = false, keepsText: Bool = false
    ) {
        self.rules = rules
        self.kind = kind
        self.threshold = threshold
        self.listsRelations = listsRelations
        self.keepsText = keepsText
    }

    /// Lints one draft.
    ///
    /// - Parameter variables: Values that go before what the draft says of itself.
    /// - Complexity: O(text + candidates of the patterns), for checks that keep to it.
    package func lint(_ source: SourceFile, variables: [String: String] = [:], scratch: LintScratch) -> FileReport {
        let format = DocumentFormat(of: source)
        let run = DocumentRun(source, format: format, rules: rules, kind: kind, variables: variables, scratch: scratch)
        var yield = Yield()
        for (index, rule) in rules.rules.enumerated() where rule.severity >= threshold && run.isActive(rule) {
            timed(index, scratch) { apply(rule, run, &yield) }
        }
        return report(run, yield)
    }

    /// What the rules have given so far.
    private struct Yield {
        var diagnostics: [Diagnostic] = []
        var activeRules = 0
        var coverage = Coverage()
        var relations: [PlacedVerification] = []
    }

    private func apply(_ rule: Rule, _ run: DocumentRun, _ yield: inout Yield) {
        yield.activeRules += 1
        let outcome = run.apply(rule)
        yield.diagnostics += diagnostics(outcome.findings, of: rule, run)
        for relation in outcome.relations {
            yield.coverage.add(relation.outcome, of: rule.id)
            if listsRelations { yield.relations.append(PlacedVerification(relation, of: rule.id, in: run.document.source)) }
        }
    }

    private func report(_ run: DocumentRun, _ yield: Yield) -> FileReport {
        var diagnostics = yield.diagnostics
        // An empty draft lacks everything; that is said once, as severely as any rule says it.
        if run.document.isEmpty { diagnostics = diagnostics.max { $0.severity < $1.severity }.map { [$0] } ?? [] }
        return FileReport(
            path: run.document.source.path, kind: recognition(of: run), diagnostics: Self.sorted(diagnostics),
            problems: problems(run, activeRules: yield.activeRules), activeRules: yield.activeRules, coverage: yield.coverage,
            relations: listsRelations ? Self.sorted(yield.relations) : nil,
            omissions: run.document.source.paragraphs?.omissions ?? [], text: keepsText ? DraftText(run.document) : nil)
    }

    private func recognition(of run: DocumentRun) -> Recognition {
        if let id = run.kind {
            let title = rules.kinds.first { $0.id == id }?.title
            return .kind(id: id, title: title ?? LocalizedText(verbatim: id))
        }
        return rules.rules.contains { !$0.applies.isEmpty } ? .unknown : .notSought
    }

    private func diagnostics(_ findings: [Finding], of rule: Rule, _ run: DocumentRun) -> [Diagnostic] {
        let shown = threshold == .info ? findings : findings.filter { rule.severity.demoted(by: $0.demotion) >= threshold }
        let reported = rule.report.gathers(shown.count) ? Self.collapsed(shown) : shown
        return reported.map { finding in
            Diagnostic(
                rule: rule.id, severity: rule.severity, finding: worded(finding, by: rule, run), why: rule.why,
                source: rule.source, fixSafety: rule.fixSafety, section: section(of: finding, run.document),
                in: run.document.source)
        }
    }

    private func timed<Value>(_ rule: Int, _ scratch: LintScratch, _ work: () -> Value) -> Value {
        guard scratch.isProfiling else { return work() }
        let start = ContinuousClock.now
        defer { scratch.timings[rule] += ContinuousClock.now - start }
        return work()
    }

    // MARK: Words

    /// The finding with the rule's own message, where it has one.
    private func worded(_ finding: Finding, by rule: Rule, _ run: DocumentRun) -> Finding {
        guard let template = rule.message else { return finding }
        var values = finding.values
        let match = LocalizedText(verbatim: run.document.source.text(in: finding.range))
        for name in Finding.commonValueNames { values[name] = values[name] ?? match }
        return Finding(
            at: finding.range, template.filled(values: values, variables: run.matcher.variables), values: values,
            notes: finding.notes, edits: finding.edits, demotion: finding.demotion, reckoning: finding.reckoning)
    }

    private func section(of finding: Finding, _ document: Document) -> [String] {
        document.paragraphIndex(atSource: finding.range.lowerBound).map(document.sectionPath(ofParagraph:)) ?? []
    }

    // MARK: Many as one

    /// Places named beside the first when a rule reports once a document.
    private static let namedPlaces = 20

    private static func collapsed(_ findings: [Finding]) -> [Finding] {
        guard findings.count > 1 else { return findings }
        // The gravest speaks for all, so that a milder one in front of it does not hide it.
        let findings = findings.sorted { ($0.demotion, $0.range.lowerBound) < ($1.demotion, $1.range.lowerBound) }
        let first = findings[0]
        let total = Note(LocalizedText(zh: "全文共有 \(findings.count) 处", en: "\(findings.count) places in the document"))
        let others = findings.dropFirst().prefix(namedPlaces).map { finding in
            Note(LocalizedText(zh: "这里也是", en: "here too"), at: finding.range)
        }
        return [
            Finding(
                at: first.range, first.message, values: first.values, notes: first.notes + [total] + others,
                edits: findings.flatMap(\.edits), demotion: first.demotion, reckoning: first.reckoning)
        ]
    }

    // MARK: Problems

    private func problems(_ run: DocumentRun, activeRules: Int) -> [Problem] {
        var problems: [Problem] = []
        let source = run.document.source
        if run.document.isEmpty {
            problems.append(.emptyDocument(source))
        } else if activeRules == 0 {
            problems.append(.noRuleApplies(source))
        }
        if let problem = Problem.unreadableNumbers(run.matcher.unreadableNumbers, in: source) { problems.append(problem) }
        for failure in run.matcher.givenUp {
            problems.append(.gaveUp(failure, run.document))
        }
        return problems
    }
}
