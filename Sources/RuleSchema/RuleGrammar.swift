import Localization
import RuleModel

/// The keys of rule files with what they mean: for the JSON Schema, and for completion and hover in an editor.
///
/// The readers of rule files know their keys themselves; a test puts an unknown key into each of these mappings, an unknown word in the
/// place of each keyword and each form of value behind each key, and compares what the readers say with this description.
package enum RuleGrammar {
    /// Shapes that stand in many places or inside themselves.
    package enum Definition: String, Sendable, CaseIterable {
        case rule, scope, exception, outlinePart = "outline-part"

        package var shape: ValueShape {
            switch self {
            case .rule: .mapping(RuleGrammar.rule)
            case .scope: RuleGrammar.scope
            case .exception: RuleGrammar.exception
            case .outlinePart: .mapping(RuleGrammar.outlinePart)
            }
        }
    }

    /// A rule file as a whole.
    package static let file = MappingShape([
        KeyDescription("title", .text, zh: "文件（文种）的名称，给读的人看", en: "What the file, or the kind it declares, is called."),
        KeyDescription("title-en", .text, zh: "英文名称", en: "The title in English."),
        KeyDescription("about", .text, zh: "这个文件管什么", en: "What the file is about, for its readers."),
        KeyDescription("about-en", .text, zh: "英文说明", en: "The same in English."),
        KeyDescription(
            "kind", .text, zh: "声明一个文种，例如 government-work-report；要同时写 recognise",
            en: "Declares a kind of document, such as government-work-report; needs recognise."),
        KeyDescription(
            "applies", .some(.name(.kind)), zh: "本文件的规则只用于这些文种；不写就用于一切文稿",
            en: "Kinds of document that the file's rules are meant for; every document without it."),
        KeyDescription(
            "recognise", .some(.mapping(placedPattern)), zh: "凭哪些特征认出这个文种，有一个就算",
            en: "Signs by which the kind is recognised: any one of them."),
        KeyDescription(
            "variables", .named(.some(.mapping(placedPattern))), zh: "文稿变量从哪里取值：取第一个匹配里名为 v 的槽位",
            en: "Where document variables come from: the slot named v of the first pattern that matches."),
        KeyDescription(
            "terms", .named(.some(.text)), zh: "词表，在模式里写 {@名称}", en: "Word lists, written {@name} in patterns."),
        KeyDescription(
            "data", .named(.text), zh: "规则文件旁边的数据表（制表符分隔，第一行是列名）",
            en: "Tables beside the file: tab-separated, the first line names the columns."),
        KeyDescription(
            "rules", .sequence(.defined(.rule)), zh: "规则，每条以“- id:”开头", en: "The rules, each of which begins with “- id:”."),
    ], companions: [(key: "recognise", needs: "kind"), (key: "kind", needs: "recognise")])

    /// `{within, find}`: a pattern with where to look.
    static let placedPattern = MappingShape([
        KeyDescription("within", .defined(.scope), zh: "在哪里找，默认全文", en: "Where to look; the document by default."),
        KeyDescription("find", .pattern, zh: "找什么（模式）", en: "The pattern to look for.", isRequired: true),
    ])
}
