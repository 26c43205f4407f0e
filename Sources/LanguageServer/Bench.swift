import Configuration
import Diagnostics
import Linting
import RuleModel
import RulePacks
import RuleSchema
import SourceText

/// Where documents are looked at: the rules as loaded, and what is known of each open document. Used by one thread at a time.
struct Bench {
    private struct Entry {
        let revision: Int
        let analysis: Analysis
    }

    private let scratch = LintScratch()
    private(set) var provider: any RuleProvider
    private var entries: [DocumentURI: Entry] = [:]
    /// What a YAML text was taken for when it could last be read.
    private var ruleFileVerdicts: [DocumentURI: Bool] = [:]

    init(_ provider: any RuleProvider) {
        self.provider = provider
    }

    /// What there is to say of a document, from memory if it was looked at already.
    ///
    /// - Complexity: that of linting the document; of a rule file, that of loading it and running its examples.
    mutating func analysis(of document: OpenDocument) -> Analysis {
        if let entry = entries[document.uri], entry.revision == document.revision { return entry.analysis }
        let analysis = fresh(document)
        entries[document.uri] = Entry(revision: document.revision, analysis: analysis)
        return analysis
    }

    mutating func explained(for document: OpenDocument) -> RuleSet { provider.explained(forDraft: document.path) }

    /// The linter of a draft.
    mutating func linter(for document: OpenDocument) -> Linter { provider.plan(forDraft: document.path).linter }

    mutating func reload(_ settings: ClientSettings) {
        provider.reload(settings)
        entries = [:]
    }

    mutating func forget(_ uri: DocumentURI) {
        entries[uri] = nil
        ruleFileVerdicts[uri] = nil
    }

    /// Whether a document is a rule file; a text too broken to tell is what it was before.
    mutating func isRuleFile(_ document: OpenDocument, _ source: SourceFile) -> Bool {
        guard document.role == .yaml, !document.isConfiguration else { return false }
        if provider.isRuleFile(document.path) { return true }
        if let verdict = RuleFileText.isRuleFile(source) {
            ruleFileVerdicts[document.uri] = verdict
            return verdict
        }
        return ruleFileVerdicts[document.uri] ?? RuleFileText.mentionsRules(source)
    }

    /// The keys of a rule file or a configuration; `nil` for any other document.
    mutating func grammar(of document: OpenDocument, _ source: SourceFile) -> MappingShape? {
        if document.isConfiguration { return ConfigurationGrammar.file }
        return isRuleFile(document, source) ? RuleGrammar.file : nil
    }

    private mutating func fresh(_ document: OpenDocument) -> Analysis {
        let source = document.source
        switch document.role {
        case .draft:
            return draft(document, source)
        case .yaml where document.isConfiguration:
            let faults = ConfigurationLoader.load(source).problems
            return Analysis(source: source, findings: .ruleFile(faults: faults, failures: []), setupProblems: [])
        case .yaml where isRuleFile(document, source):
            let trial = RuleFileTrial(source: source, others: provider.ruleFiles(beside: document.path))
            return Analysis(source: source, findings: trial.findings, setupProblems: [])
        case .yaml, .other:
            return Analysis(source: source, findings: .none, setupProblems: [])
        }
    }

    private mutating func draft(_ document: OpenDocument, _ source: SourceFile) -> Analysis {
        // What lies nowhere yet cannot be meant by a path.
        if document.uri.path != nil, provider.excludes(document.path) {
            return Analysis(source: source, findings: .none, setupProblems: [])
        }
        let plan = provider.plan(forDraft: document.path)
        let findings: Analysis.Findings =
            plan.faults.isEmpty ? .draft(plan.linter.lint(source, scratch: scratch)) : .withheld(plan.faults)
        return Analysis(source: source, findings: findings, setupProblems: plan.problems)
    }
}
