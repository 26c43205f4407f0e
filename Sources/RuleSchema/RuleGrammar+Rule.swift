import Checks
import Diagnostics
import DocumentModel
import RuleModel

extension RuleGrammar {
    /// A rule: the keys that all rules may have, and those of the checks, of which it has one.
    package static let rule = MappingShape(
        commonKeys + checks.flatMap { [$0.key] + $0.companions }, exactlyOne: [checks.map(\.key.name)],
        companions: checks.flatMap { check in check.companions.map { (key: $0.name, needs: check.key.name) } }
            + Catalogue.all.filter { !$0.hasOwnMessage }.map { (key: $0.key, needs: "message") })

    /// What a kind of check is in a rule file: its key, and the keys that may stand beside it.
    package struct CheckDescription: Sendable {
        package let key: KeyDescription
        package let companions: [KeyDescription]

        init(_ key: KeyDescription, companions: [KeyDescription] = []) {
            self.key = key
            self.companions = companions
        }
    }

    /// Every kind of check, in the order in which docs/rule-language.md has them.
    package static let checks = wordingChecks + structureChecks + numberChecks

    // MARK: Keys of every rule

    static let commonKeys = identityKeys + wordKeys + conditionKeys + [
        KeyDescription("examples", examples, zh: "例子，同时也是测试", en: "Examples, which are tests as well."),
    ]

    private static let identityKeys = [
        KeyDescription(
            "id", .name(.ruleID), zh: "规则编号，写成“组/问题”，不能重复；与内置规则同号就取而代之",
            en: "“group/what-is-wrong”, unique; a rule with the id of a built-in one takes its place.", isRequired: true),
        KeyDescription(
            "level", .keyword(levels), zh: "严重程度", en: "How grave it is.", isRequired: true),
    ]

    static let levels = [
        Keyword("error", zh: "错误：违反明确的规范", en: "Wrong by a firm norm."),
        Keyword("warning", zh: "警告：多半有问题", en: "Probably wrong."),
        Keyword("info", zh: "提示：值得看一眼", en: "Worth a look."),
    ]

    private static let wordKeys = [
        KeyDescription(
            "message", .template, zh: "写给起草人：哪里不对、怎么改；可用 {槽位}、{原文}、{=year}",
            en: "What is wrong and what to do; may name {slots}, {match} and {=year}."),
        KeyDescription("message-en", .template, zh: "英文提示", en: "The message in English."),
        KeyDescription("why", .text, zh: "为什么：道理讲给起草人听", en: "The reason, in a drafter's words."),
        KeyDescription("why-en", .text, zh: "英文理由", en: "The reason in English."),
        KeyDescription("source", .text, zh: "依据的规范条款", en: "The clause that the rule rests on."),
        KeyDescription("tags", .some(.text), zh: "自己用的标签", en: "Words of your own."),
    ]

    private static let conditionKeys = [
        KeyDescription(
            "within", .defined(.scope), zh: "在哪里查，默认全文（不含附件）", en: "Where it looks; everything but the appendix by default."),
        KeyDescription(
            "unless", .some(.defined(.exception)), zh: "例外：与它的匹配重叠的不报", en: "What overlaps a match of this pattern is let pass."),
        KeyDescription("since", .anyInteger, zh: "从哪一年的文稿起适用", en: "First year in which the rule holds."),
        KeyDescription("until", .anyInteger, zh: "适用到哪一年的文稿", en: "Last year in which the rule holds."),
        KeyDescription(
            "applies", .some(.name(.kind)), zh: "只用于这些文种，代替文件开头的 applies", en: "Kinds of document, in place of the file's."),
        KeyDescription("formats", .some(.keyword(formats)), zh: "只用于这些格式的文稿", en: "Formats of files that the rule is meant for."),
        KeyDescription("view", .keyword(views), zh: "模式在哪种文字上找", en: "The text that patterns run over."),
        KeyDescription(
            "report", .either([.keyword(reportModes), .mapping(eachUpTo)]), zh: "每处都报，还是合成一条",
            en: "Each place, or one finding a document."),
        KeyDescription("profile", .keyword(profiles), zh: "哪些检查里用它", en: "Which runs it takes part in."),
        KeyDescription("fix-safety", .keyword(safeties), zh: "改法是否不改变意思", en: "Whether the fix changes no meaning."),
    ]

    static let formats = DocumentFormat.allCases.map { format in
        Keyword(format.rawValue, zh: "\(format.rawValue) 文稿", en: "Drafts of the format \(format.rawValue).")
    }

    private static let views = [
        Keyword("reading", zh: "阅读文本：版面换行、汉字旁的空格已去掉，全角数字已折半", en: "The text as read, without breaks and blanks of the layout."),
        Keyword("source", alias: "原文", zh: "文件里的原样，换行、空格都在", en: "The text as it stands in the file."),
    ]

    private static let reportModes = [
        Keyword("each", zh: "每处一条", en: "Each place."),
        Keyword("once", zh: "全文一条，写明有几处", en: "One finding that counts the places."),
    ]

    private static let eachUpTo = MappingShape([
        KeyDescription(
            "each-up-to", .integer(1...Int.max), zh: "不超过这么多处就逐处报，超过就合成一条",
            en: "Each place as long as there are no more than so many, and once beyond that.", isRequired: true),
    ])

    private static let profiles = [
        Keyword("standard", zh: "平时就用", en: "Every run."),
        Keyword("thorough", zh: "只在 --thorough 时用，或用 --select 点名", en: "Only with --thorough, or when --select names it."),
    ]

    private static let safeties = [
        Keyword("unsafe", zh: "要人看过才改", en: "Shown, applied only when asked for."),
        Keyword("safe", zh: "不改变意思，可以直接改", en: "Changes no meaning."),
    ]
}
