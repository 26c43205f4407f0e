import RuleModel

extension RuleGrammar {
    static let wordingChecks = [
        CheckDescription(
            KeyDescription(
                "find", .some(.pattern), zh: "不该出现的写法：一个模式，或一列", en: "A pattern, or a list of them, that should not be there."),
            companions: [KeyDescription("fix", .template, zh: "用什么代替匹配到的文字", en: "What to put in place of the match.")]),
        CheckDescription(
            KeyDescription(
                "replace", replace, zh: "错词和对的词：{错: 对}，或一列 {wrong, right}，或 {table: 名称}", en: "Wrong words and right ones.")),
        CheckDescription(
            KeyDescription(
                "wording", .mapping(wording), zh: "固定表述：差一点就对的地方",
                en: "A passage that is nearly but not exactly a fixed formulation.")),
        CheckDescription(
            KeyDescription(
                "together", .mapping(together), zh: "有甲必有乙（then），或有甲不能有乙（never）", en: "A without B, or A with B.")),
        CheckDescription(
            KeyDescription(
                "consistent", .mapping(consistent), zh: "一样东西几种写法，全文只用一种",
                en: "Variants of one thing, of which a document keeps to one.")),
        CheckDescription(
            KeyDescription(
                "repeat", .mapping(repetition), zh: "重复的词，或出现两次的分句、句子",
                en: "Doubled words, or a clause or sentence that stands twice.")),
        CheckDescription(
            KeyDescription(
                "pairs", .either([.some(.text), .mapping(pairs)]), zh: "成对的标点：一列“开闭”两个字符，例如 ['“”', '（）']",
                en: "Brackets and quotation marks that do not close, cross or nest wrongly.")),
        CheckDescription(
            KeyDescription("length", .mapping(length), zh: "太长或太短，按看得见的字数", en: "Too long or too short, in visible characters.")),
    ]

    // MARK: Their values

    private static let table = KeyDescription("table", .name(.table), zh: "data: 里起了名的表", en: "A table of the file's data:.", isRequired: true)

    /// A mapping of which `table` is the only key names a table; any other is one from wrong words to right ones.
    private static let replace = ValueShape.either([
        .keys(table),
        .named(.text),
        .sequence(
            .either([
                .keys(table),
                .keys(
                    KeyDescription("wrong", .text, zh: "错的写法", en: "The wrong word.", isRequired: true),
                    KeyDescription("right", .text, zh: "对的写法", en: "The right word.", isRequired: true),
                    KeyDescription("unless", .pattern, zh: "在这个模式里的不算", en: "Inside a match of this pattern it is right."),
                    KeyDescription("note", .text, zh: "说明", en: "A remark.")),
            ])),
    ])

    private static let wording = MappingShape([
        KeyDescription("canonical", .some(.text), zh: "规范的表述，可以有几种", en: "The fixed formulation, or several.", isRequired: true),
        KeyDescription("anchor", .pattern, zh: "写错了也还在的那一部分", en: "The part that even a wrong passage keeps.", isRequired: true),
        KeyDescription("within-edits", .integer(1...20), zh: "差几个字以内算是写错（默认 2）", en: "How many signs may differ (2 by default)."),
    ])

    private static let together = MappingShape(
        [
            KeyDescription("if", .some(.pattern), zh: "有这个", en: "Where this stands …", isRequired: true),
            KeyDescription("then", .some(.pattern), zh: "就必须有这个", en: "… this must stand too."),
            KeyDescription("never", .some(.pattern), zh: "就不能有这个", en: "… this must not stand."),
            KeyDescription("in", .keyword(units), zh: "在多大一段里（默认同一句）", en: "In what stretch (sentence by default)."),
        ], exactlyOne: [["then", "never"]])

    private static let consistent = MappingShape([
        KeyDescription(
            "variants", .either([.named(.pattern), .sequence(.pattern)]), zh: "几种写法：{名称: 模式}，或一列",
            en: "The variants: {name: pattern}, or a list.", isRequired: true),
        KeyDescription(
            "prefer", .either([.keyword([Keyword("majority", alias: "多数", zh: "用得最多的那种", en: "The most frequent one.")]), .text]),
            zh: "以哪种为准：majority（默认）或其中一种的名称", en: "Which is right: majority (default), or the name of one."),
        KeyDescription(
            "at-least", .integer(1...Int.max), zh: "为准的那种至少出现几次才报", en: "Uses of the preferred one that are asked for."),
    ])

    private static let repetition = MappingShape([
        KeyDescription(
            "of",
            .keyword([
                Keyword("word", alias: "词", zh: "紧挨着重复的词", en: "A word that stands twice in a row."),
                Keyword("clause", alias: "分句", zh: "全文出现两次的分句", en: "A clause that stands twice in the document."),
                Keyword("sentence", alias: "句", zh: "全文出现两次的句子", en: "A sentence that stands twice in the document."),
            ]), zh: "什么的重复", en: "What is repeated.", isRequired: true),
        KeyDescription("min", .integer(1...Int.max), zh: "至少几个字", en: "Fewest characters."),
        KeyDescription("max", .integer(1...Int.max), zh: "至多几个字（词最多 12）", en: "Most characters (12 for words)."),
        KeyDescription(
            "except", .either([.some(.text), .keys(table)]), zh: "这些不算，或 {table: 名称}", en: "What is right, or {table: name}."),
        KeyDescription("characters", .some(.text), zh: "单字重叠时只查这些字", en: "The single characters that may not be doubled."),
    ])

    private static let pairs = MappingShape([
        KeyDescription(
            "of", .some(.text), zh: "一列“开闭”两个字符", en: "Pairs of an opening and a closing character.", isRequired: true),
        KeyDescription("nesting", .flag, zh: "同种标点能否嵌套；false 为可以", en: "false lets a pair stand inside itself."),
        KeyDescription(
            "across", units("paragraph", "section", "document"), zh: "在多大范围里要闭合（默认一段）",
            en: "Where a pair must close (paragraph by default)."),
        KeyDescription("faults", .some(.keyword(pairFaults)), zh: "只查这几种毛病", en: "The faults that are looked for."),
    ])

    private static let pairFaults = [
        Keyword("unclosed", alias: "未闭合", zh: "有开无闭", en: "An opening mark without its closing one."),
        Keyword("unopened", alias: "未开启", zh: "有闭无开", en: "A closing mark without its opening one."),
        Keyword("crossing", alias: "交叉", zh: "两对交叉", en: "Two pairs that cross."),
        Keyword("nesting", alias: "嵌套", zh: "同种嵌套", en: "A pair inside its own kind."),
        Keyword("direction", alias: "方向", zh: "方向反了", en: "A mark that looks the wrong way."),
        Keyword("width", alias: "全半角", zh: "一全角一半角", en: "One mark full-width, the other half-width."),
    ]

    private static let length = MappingShape([
        KeyDescription(
            "of",
            .keyword([
                Keyword("sentence", alias: "句", zh: "一句", en: "A sentence."),
                Keyword("paragraph", alias: "段", zh: "一段", en: "A paragraph."),
                Keyword("section", alias: "节", zh: "一节", en: "A section."),
                Keyword("heading", alias: "标题", zh: "标题", en: "A heading."),
                Keyword("title", alias: "题目", zh: "题目", en: "The title."),
            ]), zh: "量什么", en: "What is measured.", isRequired: true),
        KeyDescription("min", .anyInteger, zh: "至少几个字", en: "Fewest characters."),
        KeyDescription("max", .anyInteger, zh: "至多几个字", en: "Most characters."),
    ])
}
