import RuleModel

/// Scopes, exceptions and examples.
extension RuleGrammar {
    /// `within`: a word, a mapping or a list of both.
    static let scope = ValueShape.some(.either([.keyword(scopeWords), .mapping(scopeKeys)]))

    private static let scopeWords = [
        Keyword("document", alias: "全文", zh: "全文，不含附件", en: "Everything but the appendix."),
        Keyword("headings", alias: "标题", zh: "各级标题的文字", en: "The words of headings."),
        Keyword("title-block", alias: "标题块", zh: "题目、会议行、报告人", en: "Title, session line, speaker."),
        Keyword("opening", alias: "开头", zh: "第一个标题之前", en: "What stands above the first heading."),
        Keyword("body", alias: "正文", zh: "正文", en: "The body."),
        Keyword("closing", alias: "结尾", zh: "结尾", en: "The closing."),
        Keyword("appendix", alias: "附件", zh: "附件", en: "The appendix."),
    ]

    private static let scopeKeys = MappingShape([
        KeyDescription("heading", .anyInteger, zh: "这一级标题的文字", en: "The words of headings of this level."),
        KeyDescription("section", .pattern, zh: "标题符合这个模式的各节", en: "Sections whose heading matches."),
        KeyDescription("part", .name(.part), zh: "文种的 outline 里起了名的部分", en: "A part named by the kind's outline."),
        KeyDescription("not", .defined(.scope), zh: "去掉这个范围", en: "Takes a scope out."),
        KeyDescription("unit", .keyword(units), zh: "在多大一段里计数", en: "The stretch in which a check counts, where it counts."),
    ])

    /// 句 段 节 全文
    static let units = [
        Keyword("sentence", alias: "句", zh: "一句", en: "A sentence."),
        Keyword("paragraph", alias: "段", zh: "一段", en: "A paragraph."),
        Keyword("section", alias: "节", zh: "一节", en: "A section."),
        Keyword("document", alias: "全文", zh: "全文", en: "The document."),
    ]

    /// Those of the units with these names, in this order.
    static func units(_ words: String...) -> ValueShape {
        .keyword(words.flatMap { word in units.filter { $0.word == word } })
    }

    static let exception = ValueShape.either([
        .pattern,
        .keys(
            KeyDescription(
                "in", units("sentence", "paragraph"), zh: "同一句（段）里有它，全都放过",
                en: "Everything passes in a sentence or paragraph that holds a match."),
            KeyDescription("find", .pattern, zh: "找什么（模式）", en: "The pattern to look for.", isRequired: true)),
    ])

    // MARK: Examples

    static let examples = ValueShape.keys(
        KeyDescription(
            "bad", .some(.either([.text, .mapping(badExample)])), zh: "反例：要报的地方用 ⟦ ⟧ 括住",
                en: "What must be reported stands between ⟦ and ⟧."),
        KeyDescription(
            "good", .some(.either([.text, .mapping(goodExample)])), zh: "正例：一处也不能报", en: "Texts that must stay silent."))

    private static let settingKeys = [
        KeyDescription("year", .anyInteger, zh: "这份文稿是哪一年的", en: "The year that the document would be of."),
        KeyDescription("variables", .named(.text), zh: "文稿变量的值", en: "Values of document variables."),
    ]

    private static let badExample = MappingShape(
        [
            KeyDescription("text", .text, zh: "文字，用 ⟦ ⟧ 标出问题", en: "The text, with ⟦ ⟧ round what is wrong.", isRequired: true),
            KeyDescription("level", .keyword(levels), zh: "报成哪一级", en: "The level of the finding."),
            KeyDescription("fixed", .text, zh: "改好之后的文字", en: "The text after the fix."),
            KeyDescription("whole", .flag, zh: "整篇算一处，不用标", en: "It is reported as a whole; no marks."),
        ] + settingKeys)

    private static let goodExample = MappingShape(
        [
            KeyDescription("text", .text, zh: "文字", en: "The text.", isRequired: true),
            KeyDescription(
                "verified", .flag, zh: "是否要核对过（数字确实相符），而不只是没报",
                en: "Whether figures must have been verified, not merely passed over."),
        ] + settingKeys)
}
