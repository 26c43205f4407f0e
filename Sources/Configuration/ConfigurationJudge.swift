import Diagnostics
import FileSystem
import Localization
import RuleModel
import RulePacks

/// Finds the names in a configuration that mean nothing to the rules it takes: they would do nothing, in silence.
struct ConfigurationJudge {
    /// A table makes this rule, so that a configuration may speak of it without one.
    private static let tableRule = "number/table"

    let rules: RuleSet
    /// Whether rules may be missing because the command line leaves them out.
    let leavesOutBuiltin: Bool

    func problems(of configuration: Configuration) -> [Problem] {
        let blocks = configuration.layers.map(\.settings)
        if rules.rules.isEmpty, !leavesOutBuiltin { return [Self.noRule(configuration)] }
        return blocks.flatMap(unknownRules) + blocks.flatMap(unknownKind) + blocks.flatMap(unknownVariables)
            + blocks.flatMap(unknownConstants) + blocks.flatMap(missingReasonRule)
    }

    private func problem(_ origin: Origin, zh: String, en: String, hint: LocalizedText?) -> Problem? {
        origin.place.map { Problem(path: $0.path, place: $0.place, message: LocalizedText(zh: zh, en: en), hint: hint) }
    }

    private static func noRule(_ configuration: Configuration) -> Problem {
        Problem(
            path: configuration.source.path,
            message: LocalizedText(zh: "这份配置没有引入任何规则", en: "this configuration takes no rules"),
            hint: LocalizedText(
                zh: "在 extends 下写 builtin，或者写规则包、规则文件", en: "name builtin, a rule pack or a rule file under extends"))
    }

    // MARK: Rules

    private func unknownRules(_ block: Settings) -> [Problem] {
        let known = rules.rules.map(\.id) + [Self.tableRule]
        return block.rules.filter { setting in !known.contains(where: setting.concerns) }.compactMap { setting in
            let name = setting.rules.value
            let pack = pack(of: setting)
            if pack != nil, leavesOutBuiltin { return nil }
            return problem(
                setting.rules.origin, zh: "没有编号为“\(name)”的规则", en: "there is no rule “\(name)”",
                hint: pack.map(Self.notExtended) ?? RuleLoader.suggestion(name, among: known) ?? Self.listHint)
        }
    }

    /// The built-in pack that has such a rule, though it is not among the rules in use.
    private func pack(of setting: RuleSetting) -> String? {
        let builtin = RuleSources(paths: [], includesBuiltin: true, needsExamples: false).load().loaded.rules.rules
        guard let rule = builtin.first(where: { setting.concerns($0.id) }) else { return nil }
        return rule.location.file.path.dropFirst(BuiltinRules.scheme.count).split(separator: "/").first.map(String.init)
    }

    private static func notExtended(_ pack: String) -> LocalizedText {
        LocalizedText(
            zh: "它在规则包 \(pack) 里，但 extends 没有用这个包", en: "it stands in the pack \(pack), which extends does not name")
    }

    private static let listHint = LocalizedText(
        zh: "用 hegao rules list 查看全部编号；自己的规则文件要写在 extends 下面",
        en: "hegao rules list shows them all; files with rules of your own belong under extends")

    /// Reasons can be asked for only by the rule that looks for them.
    private func missingReasonRule(_ block: Settings) -> [Problem] {
        guard let flag = block.suppressions.requireReason, flag.value, !leavesOutBuiltin else { return [] }
        guard !rules.rules.contains(where: { $0.id == RuleLevels.reasonRule }) else { return [] }
        return [
            problem(
                flag.origin, zh: "要求写理由，却没有用检查理由的规则 \(RuleLevels.reasonRule)",
                en: "reasons are asked for, but the rule \(RuleLevels.reasonRule) is not used",
                hint: LocalizedText(zh: "在 extends 里加上 hegao", en: "add hegao to extends"))
        ].compactMap(\.self)
    }

    // MARK: Other names

    private func unknownKind(_ block: Settings) -> [Problem] {
        guard let kind = block.kind, !rules.kinds.contains(where: { $0.id == kind.value }) else { return [] }
        let hint = RuleLoader.suggestion(kind.value, among: rules.kinds.map(\.id))
        return [problem(kind.origin, zh: "没有名为“\(kind.value)”的文种", en: "there is no document kind “\(kind.value)”", hint: hint)]
            .compactMap(\.self)
    }

    private func unknownVariables(_ block: Settings) -> [Problem] {
        guard !block.variables.isEmpty else { return [] }
        let known = RuleLoader.builtInVariables.union(rules.variables.map(\.name)).union(rules.usedVariables)
        return block.variables.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.compactMap { name, value in
            problem(
                value.origin, zh: "没有规则用到变量“\(name)”", en: "no rule uses a variable “\(name)”",
                hint: RuleLoader.suggestion(name, among: known.sorted()))
        }
    }

    private func unknownConstants(_ block: Settings) -> [Problem] {
        guard !block.constants.isEmpty else { return [] }
        let own = rules.rules.filter { !$0.location.file.path.hasPrefix(BuiltinRules.scheme) }
        return block.constants.filter { name, _ in !own.contains { $0.mentions(name) } }.sorted { $0.key < $1.key }
            .compactMap { name, value in
                problem(
                    value.origin, zh: "extends 引入的规则里没有公式用到“\(name)”", en: "no formula of the rules under extends names “\(name)”",
                    hint: LocalizedText(zh: "常数写在规则的 assert 里才起作用", en: "a constant works where the assert of a rule names it"))
            }
    }
}

extension Rule {
    /// Whether a word stands in the rule as it is written.
    fileprivate func mentions(_ word: String) -> Bool {
        let (text, word) = (location.file.bytes[location.range], Array(word.utf8))
        return text.indices.contains { text[$0] == word[0] && text[$0...].starts(with: word) }
    }
}
