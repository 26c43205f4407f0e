import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText

/// One rule run over one text of an example.
struct ExampleTrial {
    let rule: Rule
    let source: SourceFile
    /// In the order of the text.
    let findings: [Finding]
    /// The relations between figures that the rule looked at.
    let relations: [Verification]
    /// Whether a pattern of the rule gave up on the way.
    let isUndecided: Bool

    /// A rule for some kinds or formats is tried on the first of them; for any document, on plain text of no kind.
    init(of rule: Rule, in source: SourceFile, variables: [String: String], rules: RuleSet, scratch: LintScratch) {
        self.rule = rule
        self.source = source
        let run = DocumentRun(
            source, format: rule.formats.first ?? .plainText, rules: rules, kind: rule.applies.first, variables: variables,
            scratch: scratch)
        let isActive = run.isActive(rule)
        if isActive, rule.judgesRun { Self.runOthers(than: rule, rules, run) }
        let outcome = isActive ? run.apply(rule) : DocumentRun.Outcome(findings: [], relations: [])
        findings = run.split(outcome.findings, of: rule).open.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        relations = outcome.relations
        isUndecided = isActive && run.matcher.givenUp.contains { $0.owner == rule.id }
    }

    /// Runs what a rule about the run itself is to judge.
    private static func runOthers(than rule: Rule, _ rules: RuleSet, _ run: DocumentRun) {
        let others = rules.loaded.filter { run.isActive($0) && !$0.judgesRun }
        run.readDirectives(knownRules: rules.loaded) { others.map(\.id) }
        for other in others { _ = run.split(run.apply(other).findings, of: other) }
    }

    /// The level at which a finding is reported.
    func level(of finding: Finding) -> Severity { rule.severity.demoted(by: finding.demotion) }
}
