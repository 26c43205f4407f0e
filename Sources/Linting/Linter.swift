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

    package init(rules: RuleSet, kind: String? = nil, threshold: Severity = .info) {
        self.rules = rules
        self.kind = kind
        self.threshold = threshold
    }

    /// Lints one draft.
    ///
    /// - Complexity: O(text + candidates of the patterns), for checks that keep to it.
    package func lint(_ source: SourceFile, scratch: LintScratch) -> FileReport {
        let format = DocumentFormat(path: source.path) ?? .plainText
        let run = DocumentRun(source, format: format, rules: rules, kind: kind, variables: [:], scratch: scratch)
        var diagnostics: [Diagnostic] = []
        var active = 0
        for (index, rule) in rules.rules.enumerated() where rule.severity >= threshold && run.isActive(rule) {
            active += 1
            diagnostics += timed(index, scratch) { self.diagnostics(of: rule, run) }
        }
        // An empty draft lacks everything; that is said once, as severely as any rule says it.
        if run.document.isEmpty { diagnostics = diagnostics.max { $0.severity < $1.severity }.map { [$0] } ?? [] }
        return FileReport(
            path: source.path, kind: run.kind, diagnostics: Self.sorted(diagnostics),
            problems: problems(run, activeRules: active), activeRules: active)
    }

    private func diagnostics(of rule: Rule, _ run: DocumentRun) -> [Diagnostic] {
        let findings = run.findings(of: rule)
        let reported = rule.report == .once ? Self.collapsed(findings) : findings
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
        let findings = findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard findings.count > 1, let first = findings.first else { return findings }
        let total = Note(LocalizedText(zh: "全文共有 \(findings.count) 处", en: "\(findings.count) places in the document"))
        let others = findings.dropFirst().prefix(namedPlaces).map { finding in
            Note(LocalizedText(zh: "这里也是", en: "here too"), at: finding.range)
        }
        return [
            Finding(
                at: first.range, first.message, values: first.values, notes: first.notes + [total] + others,
                edits: findings.flatMap(\.edits))
        ]
    }

    // MARK: Order and problems

    /// What a diagnostic is ordered by; small, since moving whole diagnostics about while sorting costs more than finding them.
    private struct Key: Comparable {
        let start: Int
        let end: Int
        let rule: String
        let index: Int

        static func < (left: Key, right: Key) -> Bool {
            if left.start != right.start { return left.start < right.start }
            if left.end != right.end { return left.end < right.end }
            return left.rule != right.rule ? left.rule < right.rule : left.index < right.index
        }
    }

    /// By place, then rule, then the order in which the check gave them.
    private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let keys = diagnostics.enumerated().map { index, diagnostic in
            Key(start: diagnostic.place.start.offset, end: diagnostic.place.end.offset, rule: diagnostic.rule, index: index)
        }
        return keys.sorted().map { diagnostics[$0.index] }
    }

    private func problems(_ run: DocumentRun, activeRules: Int) -> [Problem] {
        var problems: [Problem] = []
        let source = run.document.source
        if run.document.isEmpty {
            problems.append(.emptyDocument(source))
        } else if activeRules == 0 {
            problems.append(.noRuleApplies(source))
        }
        for failure in run.matcher.givenUp {
            problems.append(.gaveUp(failure, run.document))
        }
        return problems
    }
}
