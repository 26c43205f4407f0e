/// The keys of a `.hegao.yml`, with what each means and what it takes, as ``RuleGrammar`` has them for rule files.
///
/// A key with nothing behind it says nothing, so that every value that is not required may be missing; `GrammarAgreementTests` of the
/// configuration hold the description against the reader.
package enum ConfigurationGrammar {
    /// A configuration file as a whole.
    package static let file = MappingShape([extends] + settings + [
        KeyDescription(
            "overrides", .sequence(.mapping(override)), zh: "对某些文稿另作规定，逐项写明 files；后面的盖过前面的",
            en: "Other values for some drafts, each item with its files; later ones win."),
        KeyDescription(
            "accepted", .text, zh: "已接受问题的清单，默认用最近的 .hegao-accepted.yml",
            en: "The file of accepted findings; the nearest .hegao-accepted.yml by default."),
        KeyDescription(
            "exclude", .some(.text), zh: "查文件夹时跳过的文件和文件夹（通配符，! 开头的不跳过）",
            en: "Files and folders that a walk passes over: globs, taken out again by ! in front."),
        KeyDescription(
            "gitignore", .flag, zh: "查文件夹时是否跳过 .gitignore 排除的文件，默认 true",
            en: "Whether a walk passes over what git ignores; true by default."),
        KeyDescription(
            "suppressions", .mapping(suppressions), zh: "对文稿里“这里不查”的批注有什么要求", en: "What is asked of remarks in drafts that switch rules off."),
    ])

    /// Whether the keys of a mapping are ids of rules, or patterns of them.
    ///
    /// - Parameter path: keys from the file's own down to the one that holds the mapping.
    package static func namesRules(at path: [String]) -> Bool { path == ["rules"] || path == ["overrides", "rules"] }

    // MARK: Rules

    private static let extends = KeyDescription(
        "extends", .some(.either([.keyword(packs), .text])),
        zh: "用哪些规则：内置规则包、规则文件、规则文件夹或别的配置；不写就用全部内置规则，写了就只用写出来的",
        en: "Which rules: packs, rule files, folders of them or other configurations. All built-in rules without it, only what is named with it.")

    /// What may be named without a path.
    package static let packs = [
        Keyword("builtin", zh: "全部内置规则", en: "All built-in rules."),
        Keyword("budget-report", zh: "预算报告", en: "Rules for budget reports."),
        Keyword("government-work-report", zh: "政府工作报告", en: "Rules for government work reports."),
        Keyword("hegao", zh: "文稿里的批注（hegao-disable 等）写得对不对", en: "Rules about remarks in drafts, such as hegao-disable."),
        Keyword("official-chinese", zh: "各种公文通用的规则", en: "Rules for every official document."),
        Keyword("plan-report", zh: "计划报告", en: "Rules for reports on plans."),
        Keyword("statistical-bulletin", zh: "统计公报", en: "Rules for statistical bulletins."),
    ]

    /// Of a rule: those of rule files, and whether it takes part.
    private static let ruleLevels = [
        Keyword("off", zh: "不用这条规则", en: "Not used."),
        Keyword("on", zh: "按规则自己的级别用", en: "Used, at the rule's own level."),
    ] + RuleGrammar.levels

    private static let ruleSetting = MappingShape([
        KeyDescription("level", .keyword(ruleLevels), zh: "报成哪一级，或者不用", en: "The level of its findings, or off."),
        KeyDescription("accept", .some(.text), zh: "这条规则不报的词语", en: "Words in which the rule reports nothing."),
    ])

    // MARK: Values for drafts

    /// What may stand in an override too.
    private static let settings = [
        KeyDescription(
            "rules", .named(.either([.keyword(ruleLevels), .mapping(ruleSetting)])),
            zh: "规则编号（或 words/* 这样的一组）: 级别；后面的盖过前面的", en: "Level of a rule, or of a group such as words/*; later lines win."),
        KeyDescription("kind", .name(.kind), zh: "文种，认不准时写明", en: "The kind of document, where it is not recognised."),
        KeyDescription("level", .keyword(RuleGrammar.levels), zh: "只报告这一级和更严重的，默认 warning", en: "Reports this level and above; warning by default."),
        KeyDescription(
            "fail-on", .keyword(thresholds), zh: "有这一级或更严重的问题时退出码为 1，默认 error",
            en: "Exit status 1 from this level; error by default."),
        KeyDescription("strict", .flag, zh: "从严：每条规则提高一级", en: "Every rule one level graver."),
        KeyDescription("thorough", .flag, zh: "从细：提示也列出，只在细查时用的规则也用上", en: "Infos too, and the rules that only thorough runs use."),
        KeyDescription("accept", .some(.text), zh: "不报的词语", en: "Words in which nothing is reported."),
        KeyDescription(
            "variables", .named(.text), zh: "文稿变量的值（year、place 等），先于文稿自己说的",
            en: "Document variables, such as year and place; they go before what the draft says."),
        KeyDescription("constants", .named(.text), zh: "规则公式里用到的常数", en: "Figures that formulas of your rules name."),
        KeyDescription("table", .some(.text), zh: "核实过的数据表，与文稿里的数字比对", en: "Verified tables that drafts are compared with."),
    ]

    private static let thresholds = RuleGrammar.levels + [
        Keyword("never", zh: "有问题也不算失败", en: "No finding makes a run fail.")
    ]

    private static let override = MappingShape([
        KeyDescription("files", .some(.text), zh: "哪些文稿（通配符）", en: "Which drafts: globs.", isRequired: true)
    ] + settings)

    private static let suppressions = MappingShape([
        KeyDescription("require-reason", .flag, zh: "是否必须写明理由", en: "Whether each must give its reason."),
    ])
}
