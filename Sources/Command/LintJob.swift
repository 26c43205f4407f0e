import Diagnostics
import RuleModel
import RulePacks

/// The rules that a run's options ask for, and what is wrong with those options.
struct LintJob {
    let rules: RuleSet
    let problems: [Problem]
    /// Whether what is left is the check that was asked for: there are rules, and the kind is known.
    let isSound: Bool

    init(_ options: RuleOptions, _ profile: ProfileOptions, kind: String?, table: TableRule? = nil, needsExamples: Bool = false) {
        let sources = options.sources(needsExamples: needsExamples, table: table).load()
        let loaded = sources.loaded.rules
        let selection = options.selection
        let isUnknown = kind.map { kind in !loaded.kinds.contains { $0.id == kind } } ?? false
        let unknownKind: [Problem] = isUnknown ? [.unknownKind(kind ?? "", known: loaded.kinds.map(\.id))] : []
        rules = profile.apply(to: selection.apply(to: loaded), named: options.select)
        problems = sources.problems + selection.problems(in: loaded) + unknownKind + (rules.rules.isEmpty ? [.noRule] : [])
        isSound = !rules.rules.isEmpty && !isUnknown
    }
}
