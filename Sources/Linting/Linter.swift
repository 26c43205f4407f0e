import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText

/// Applies a rule set to drafts; immutable, so that workers can share it.
package struct Linter: Sendable {
    package let rules: RuleSet
    /// Kind that every document is taken for; `nil` to recognise it.
    let kind: String?
    /// Findings below it are not reported.
    let threshold: Severity
    /// Values of document variables, whatever the document says of itself.
    let variables: [String: String]
    /// Words in which nothing is found.
    let acceptedWords: AcceptedWords
    /// Whether reports list the relations between figures that were looked at; they are counted in any case.
    let listsRelations: Bool
    /// Whether reports keep the text of their drafts.
    let keepsText: Bool
    /// Findings that were accepted earlier, by the path of their draft.
    let acceptedFindings: [String: AcceptedFindings]
    /// Whether many findings of a rule are told as one where the rule says so.
    let gathers: Bool

    package init(
        rules: RuleSet, kind: String? = nil, threshold: Severity = .info, variables: [String: String] = [:],
        acceptedWords: AcceptedWords = .none, listsRelations: Bool = false, keepsText: Bool = false,
        acceptedFindings: [String: AcceptedFindings] = [:], gathers: Bool = true
    ) {
        self.acceptedFindings = acceptedFindings
        self.acceptedWords = acceptedWords
        self.gathers = gathers
        self.rules = rules
        self.kind = kind
        self.threshold = threshold
        self.variables = variables
        self.listsRelations = listsRelations
        self.keepsText = keepsText
    }

    /// Lints one draft.
    ///
    /// - Parameters:
    ///   - kind: The kind of this draft, whatever the linter takes it for; `nil` leaves that to the linter.
    ///   - variables: Values that go before those of the linter, as these go before what the draft says of itself.
    /// - Complexity: O(text + candidates of the patterns), for checks that keep to it.
    package func lint(
        _ source: SourceFile, kind: String? = nil, variables: [String: String] = [:], scratch: LintScratch
    ) -> FileReport {
        let format = DocumentFormat(of: source)
        let run = DocumentRun(
            source, format: format, rules: rules, kind: kind ?? self.kind, variables: self.variables.merging(variables) { $1 },
            scratch: scratch)
        var yield = Yield(accepted: acceptedFindings[source.path] ?? AcceptedFindings())
        let isActive = rules.schedule.groups.map { group in
            rules.rules[group.example].severity >= threshold && run.isActive(rules.rules[group.example])
        }
        yield.activeRules = zip(rules.schedule.groups, isActive).reduce(0) { $1.1 ? $0 + $1.0.count : $0 }
        let called = run.matcher.rules(of: rules.schedule).filter { isActive[rules.schedule.group(ofRule: $0)] }
        let judges = called.filter { rules.rules[$0].judgesRun }
        yield.activeRules -= judges.count
        let active = { rules.rules.indices.filter { isActive[rules.schedule.group(ofRule: $0)] && !judges.contains($0) } }
        run.readDirectives(knownRules: rules.loaded) { active().map { rules.rules[$0].id } }
        for index in called where !judges.contains(index) {
            timed(rules.rules[index], scratch) { apply(rules.rules[index], run, &yield) }
        }
        yield.problems = problems(run, activeRules: yield.activeRules)
        yield.givenUp = Set(run.matcher.givenUp.map(\.owner))
        if !judges.isEmpty, run.matcher.suppressions != nil {
            judge(run, by: judges.map { rules.rules[$0] }, ran: active().map { rules.rules[$0].id }, scratch, &yield)
        }
        return report(run, yield)
    }

    /// Has the rules about the run itself look at it, where there is anything for them to see.
    ///
    /// Whether a directive is of use is a matter of every rule that it names, be it left out of the run or below its level: those
    /// are tried in silence.
    private func judge(
        _ run: DocumentRun, by judges: [Rule], ran: [String], _ scratch: LintScratch, _ yield: inout Yield
    ) {
        guard !judges.isEmpty, let doubts = run.matcher.suppressions?.rulesInDoubt else { return }
        let ran = Set(ran)
        for rule in rules.loaded where doubts.contains(rule.id) && !ran.contains(rule.id) && run.isActive(rule) {
            if !rule.judgesRun { _ = run.split(run.apply(rule).findings, of: rule) }
        }
        for rule in judges { timed(rule, scratch) { apply(rule, run, &yield) } }
    }

    /// What the rules have given so far.
    private struct Yield {
        var accepted: AcceptedFindings
        var diagnostics: [Diagnostic] = []
        var excused: [ExcusedFinding] = []
        var problems: [Problem] = []
        /// Rules of which a pattern gave up.
        var givenUp: Set<String> = []
        var activeRules = 0
        var coverage = Coverage()
        var relations: [PlacedVerification] = []
    }

    private func apply(_ rule: Rule, _ run: DocumentRun, _ yield: inout Yield) {
        let outcome = run.apply(rule)
        yield.diagnostics += diagnostics(outcome.findings, of: rule, run, &yield)
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
            problems: yield.problems, activeRules: yield.activeRules, coverage: yield.coverage,
            relations: listsRelations ? Self.sorted(yield.relations) : nil,
            omissions: run.document.source.paragraphs?.omissions ?? [],
            encoding: run.document.source.paragraphs == nil ? run.document.source.encoding : nil,
            text: keepsText ? DraftText(run.document) : nil, excused: Self.sorted(yield.excused), unmet: unmet(yield))
    }

    private func recognition(of run: DocumentRun) -> Recognition {
        if let id = run.kind {
            let title = rules.kinds.first { $0.id == id }?.title
            return .kind(id: id, title: title ?? LocalizedText(verbatim: id))
        }
        return rules.rules.contains { !$0.applies.isEmpty } ? .unknown : .notSought
    }

    /// What is passed over is taken out finding by finding, before many are told as one.
    private func diagnostics(_ findings: [Finding], of rule: Rule, _ run: DocumentRun, _ yield: inout Yield) -> [Diagnostic] {
        // A rule that found nothing need not even be read.
        if findings.isEmpty { return [] }
        let found = findings.filter { !acceptedWords.covers($0, of: rule.id, in: run.document.reading) }
        let (open, passed) = run.split(found, of: rule)
        yield.excused += passed.filter { isShown($0.finding, rule) }.map { finding, directive in
            ExcusedFinding(diagnostic(finding, of: rule, run), .directive, reason: directive.reason ?? "")
        }
        let new = yield.accepted.concern(rule.id) ? unaccepted(open, of: rule, run, &yield) : open
        let shown = threshold == .info ? new : new.filter { isShown($0, rule) }
        let reported = gathers && rule.report.gathers(shown.count) ? Self.collapsed(shown) : shown
        return reported.map { diagnostic($0, of: rule, run) }
    }

    private func isShown(_ finding: Finding, _ rule: Rule) -> Bool { rule.severity.demoted(by: finding.demotion) >= threshold }

    /// One below the level of the run counts as met, too: it is as it was accepted.
    private func unaccepted(_ findings: [Finding], of rule: Rule, _ run: DocumentRun, _ yield: inout Yield) -> [Finding] {
        findings.filter { finding in
            let diagnostic = diagnostic(finding, of: rule, run)
            guard let reason = yield.accepted.take(FindingIdentity(diagnostic)) else { return true }
            if isShown(finding, rule) { yield.excused.append(ExcusedFinding(diagnostic, .accepted, reason: reason)) }
            return false
        }
    }

    private func unmet(_ yield: Yield) -> [FindingIdentity: Int] {
        guard !yield.accepted.isEmpty else { return [:] }
        let judged = Set(rules.rules.lazy.filter { $0.severity >= threshold && !yield.givenUp.contains($0.id) }.map(\.id))
        return yield.accepted.left(of: judged.contains)
    }

    private func diagnostic(_ finding: Finding, of rule: Rule, _ run: DocumentRun) -> Diagnostic {
        Diagnostic(
            rule: rule.id, severity: rule.severity, finding: worded(finding, by: rule, run), why: rule.why, source: rule.source,
            fixSafety: rule.fixSafety, section: section(of: finding, run.document), in: run.document.source)
    }

    private func timed<Value>(_ rule: Rule, _ scratch: LintScratch, _ work: () -> Value) -> Value {
        guard scratch.isProfiling else { return work() }
        let start = ContinuousClock.now
        defer { scratch.timings[rule.id, default: .zero] += ContinuousClock.now - start }
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
