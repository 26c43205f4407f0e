import RuleModel
import RulePacks

/// Which of the loaded rules a run uses, and at which level.
struct RuleLevels {
    private let settings: [RuleSetting]
    private let commandLine: CommandLineSettings
    private let isThorough: Bool
    private let isStrict: Bool
    private let requiresReasons: Bool

    /// The rule that `suppressions: {require-reason: true}` asks for.
    static let reasonRule = "hegao/suppression-without-reason"

    init(_ values: Settings, _ commandLine: CommandLineSettings) {
        settings = values.rules.filter { $0.level != nil }
        self.commandLine = commandLine
        isThorough = values.thorough?.value ?? false
        isStrict = values.strict?.value ?? false
        requiresReasons = values.suppressions.requireReason?.value ?? false
    }

    /// - Complexity: O(rules · settings) matches.
    func apply(to rules: RuleSet) -> RuleSet {
        let selected = commandLine.selection.apply(to: rules)
        let leveled = settings.isEmpty && isThorough ? selected : selected.compactMap(used)
        return isStrict ? leveled.raised() : leveled
    }

    /// The rule at its level; `nil` where it is off. Whoever names a rule on the command line wants to hear of it.
    private func used(_ rule: Rule) -> Rule? {
        let isNamed = commandLine.select.contains(rule.id)
        let setting = settings.last { $0.concerns(rule.id) }
        switch setting?.level?.value {
        case .severity(let severity): return isUsed(rule, isNamed, by: setting) ? rule.leveled(severity) : nil
        case .off: return isNamed ? rule : nil
        case .on, nil: return isUsed(rule, isNamed, by: setting) ? rule : nil
        }
    }

    /// Rules for thorough runs take part elsewhere only when they are named one by one, or asked for by a setting of their own.
    private func isUsed(_ rule: Rule, _ isNamed: Bool, by setting: RuleSetting?) -> Bool {
        rule.profile == .standard || isThorough || isNamed || setting?.rules.value == rule.id
            || requiresReasons && rule.id == Self.reasonRule
    }
}
