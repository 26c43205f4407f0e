import Diagnostics
import Linting
import RuleModel
import RulePacks

/// The rules that the settings name, the same for every document.
package struct SettingsRules: RuleProvider {
    private var settings: ClientSettings
    private var plan: LintPlan?
    private var explained: RuleSet?

    package init(_ settings: ClientSettings) {
        self.settings = settings
    }

    package mutating func plan(forDraft path: String) -> LintPlan {
        if let plan { return plan }
        let outcome = sources(needsExamples: false).load()
        let selection = RuleSelection(selected: settings.selected, ignored: settings.ignored)
        let all = outcome.loaded.rules
        let rules = selection.apply(to: all).filter { $0.profile == .standard || settings.selected.contains($0.id) }
        let isUnknown = settings.kind.map { kind in !all.kinds.contains { $0.id == kind } } ?? false
        let unknown: [Problem] = isUnknown ? [.unknownKind(settings.kind ?? "", known: all.kinds.map(\.id))] : []
        let plan = LintPlan(
            linter: Linter(
                rules: rules, kind: isUnknown ? nil : settings.kind,
                threshold: settings.level ?? (settings.selected.isEmpty ? .warning : .info)),
            problems: outcome.problems + selection.problems(in: all) + unknown)
        self.plan = plan
        return plan
    }

    package mutating func explained(forDraft path: String) -> RuleSet {
        if let explained { return explained }
        let rules = sources(needsExamples: true).load().loaded.rules
        explained = rules
        return rules
    }

    package func ruleFiles(beside path: String) -> [String] {
        RuleSources(paths: settings.rules, includesBuiltin: false).filePaths
    }

    package func isRuleFile(_ path: String) -> Bool { ruleFiles(beside: path).contains(path) }

    package mutating func reload(_ settings: ClientSettings) {
        self = SettingsRules(settings)
    }

    private func sources(needsExamples: Bool) -> RuleSources {
        RuleSources(paths: settings.rules, includesBuiltin: settings.usesBuiltin, needsExamples: needsExamples)
    }
}
