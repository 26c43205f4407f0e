import RuleModel

extension RuleGrammar {
    static let structureChecks = [
        CheckDescription(
            KeyDescription(
                "outline", .mapping(outline), zh: "文稿应有的部分、次序和个数",
                en: "The parts a document must have, their order and number.")),
        CheckDescription(KeyDescription("numbering", .mapping(numbering), zh: "编号：一、（一）1. 一是 第一",
            en: "Numbers of headings and enumerations.")),
        CheckDescription(
            KeyDescription(
                "require", .either([.some(.pattern), .mapping(require)]), zh: "必须写到的、或不能写太多次的",
                    en: "What must be said, or is said too often.")),
        CheckDescription(
            KeyDescription(
                "layout",
                .some(.keyword([strayBreaks])), zh: "版面", en: "The layout.")),
        CheckDescription(
            KeyDescription(
                "suppressions", .keyword(suppressionFaults), zh: "文稿里 hegao-disable 等指令本身的毛病",
                en: "What is wrong with the directives of a draft, such as hegao-disable.")),
    ]

    private static let strayBreaks = Keyword(
        "stray-breaks", alias: "断行", zh: "句子中间带进来的换行", en: "Line breaks inside a sentence, as page ends leave them.")

    private static let suppressionFaults = [
        Keyword("unused", zh: "没有压下任何问题", en: "It passes nothing over."),
        Keyword("unknown", zh: "指令或规则编号写错", en: "The directive or a rule it names is not known."),
        Keyword("without-reason", zh: "没有写理由", en: "It gives no reason."),
    ]

    // MARK: Outline

    private static let outline = MappingShape([
        KeyDescription("ordered", .flag, zh: "次序是否要对（默认 true）", en: "Whether the order counts (true by default)."),
        KeyDescription("parts", .some(.defined(.outlinePart)), zh: "各部分", en: "The parts.", isRequired: true),
    ])

    private static let count = ValueShape.either([
        .integer(0...Int.max),
        .keys(
            KeyDescription("min", .integer(0...Int.max), zh: "至少几个", en: "At least so many."),
            KeyDescription("max", .integer(0...Int.max), zh: "至多几个", en: "At most so many.")),
    ])

    private static let nameKeys = [
        KeyDescription("part", .text, zh: "给别的规则引用的名称", en: "The name under which other rules refer to it."),
        KeyDescription("name", .text, zh: "叫什么，写给起草人看", en: "What it is called.", isRequired: true),
        KeyDescription("name-en", .text, zh: "英文名称", en: "The same in English."),
        KeyDescription("hint", .text, zh: "缺了的时候怎么写，给个样子", en: "What it usually looks like; shown when it is missing."),
        KeyDescription("hint-en", .text, zh: "英文提示", en: "The same in English."),
    ]

    static let outlinePart = MappingShape(
        nameKeys + [
            KeyDescription("required", .flag, zh: "是否必须有（默认 true）", en: "Whether it must be there (true by default)."),
            KeyDescription("count", count, zh: "应有几个：一个数，或 {min, max}", en: "How often it stands: a number, or {min, max}."),
            KeyDescription("at", .keyword(places), zh: "按文稿的固定位置找", en: "Found at a place of the document model."),
            KeyDescription("title", .pattern, zh: "按标题的文字找", en: "Found by the words of a heading."),
            KeyDescription("level", .anyInteger, zh: "是哪一级标题", en: "The level of that heading."),
            KeyDescription("find", .pattern, zh: "按段落的文字找", en: "Found by a paragraph that holds this."),
            KeyDescription("extends", .flag, zh: "一直到下一部分为止", en: "It goes on to the next part."),
            KeyDescription("ordered", .flag, zh: "其中各部分次序是否要对", en: "Whether the order of its children counts."),
            KeyDescription(
                "children", .either([.sequence(.defined(.outlinePart)), .mapping(counted)]), zh: "下面的各部分，或它们的个数",
                en: "Parts inside it, or their number."),
            KeyDescription("contains", .some(.mapping(content)), zh: "其中必须写到什么", en: "What must be said in it."),
        ], companions: [(key: "level", needs: "title"), (key: "extends", needs: "find"), (key: "ordered", needs: "children")])

    private static let counted = MappingShape([
        KeyDescription("count", count, zh: "应有几个", en: "How many there are.", isRequired: true),
        KeyDescription("title", .pattern, zh: "只数标题符合的", en: "Only those whose heading matches."),
    ])

    private static let content = MappingShape(
        nameKeys + [
            KeyDescription("find", .pattern, zh: "写到了的标志（模式）", en: "The pattern that shows it is said.", isRequired: true),
            KeyDescription("required", .flag, zh: "是否必须有（默认 true）", en: "Whether it must be there (true by default)."),
        ])

    private static let places = [
        Keyword("title", alias: "标题", zh: "题目", en: "The title."),
        Keyword("session-line", alias: "会议行", zh: "“——××××年×月×日在……会议上”一行", en: "The line that names the session."),
        Keyword("speaker", alias: "报告人", zh: "报告人", en: "The speaker."),
        Keyword("salutation", alias: "称谓", zh: "“各位代表：”", en: "The salutation."),
        Keyword("title-block", alias: "标题块", zh: "题目、会议行、报告人", en: "Title, session line, speaker."),
        Keyword("opening", alias: "开头", zh: "第一个标题之前", en: "What stands above the first heading."),
        Keyword("closing", alias: "结尾", zh: "结尾", en: "The closing."),
        Keyword("appendix", alias: "附件", zh: "附件", en: "The appendix."),
    ]

    // MARK: Numbering and demands

    private static let numbering = MappingShape([
        KeyDescription("headings", .flag, zh: "是否查标题（默认 true）", en: "Whether headings are looked at (true by default)."),
        KeyDescription(
            "enumerations", .flag, zh: "是否查“一是”“第一”（默认 true）", en: "Whether enumerations are looked at (true by default)."),
        KeyDescription("level-order", .flag, zh: "false：不查层次", en: "false leaves the order of levels out."),
        KeyDescription("faults", .some(.keyword(numberingFaults)), zh: "只查这几种毛病", en: "The faults that are looked for."),
        KeyDescription("forms", .some(.text), zh: "应有的写法，如 一、 （一） 1. 一是", en: "The forms that are right: 一、 （一） 1. 一是."),
    ])

    private static let numberingFaults = [
        Keyword("skip", alias: "跳号", zh: "一、三、", en: "A number is left out."),
        Keyword("repeat", alias: "重号", zh: "一、二、二、", en: "A number stands twice."),
        Keyword("restart", alias: "重起", zh: "同一标题下又从一起", en: "It begins anew under one heading."),
        Keyword("form", alias: "写法", zh: "写法前后不一", en: "The form changes."),
        Keyword("level", alias: "层次", zh: "层次颠倒", en: "A level stands above its place."),
    ]

    private static let require = MappingShape(
        [
            KeyDescription("find", .some(.pattern), zh: "要写到的，有一个就算", en: "What must be said: any of these."),
            KeyDescription(
                "any-of", .named(.pattern), zh: "一列 {名称: 模式}，数有几种", en: "{name: pattern}: how many different ones are there."),
            KeyDescription("at-least", .integer(0...Int.max), zh: "至少几次（几种）", en: "At least so many."),
            KeyDescription("at-most", .integer(0...Int.max), zh: "至多几次（几种）", en: "At most so many."),
            KeyDescription(
                "in", .keyword(units), zh: "在多大一段里数（默认全文）", en: "The stretch in which it counts (document by default)."),
            KeyDescription("name", .text, zh: "统称，写给起草人看", en: "What all of it is called."),
            KeyDescription("name-en", .text, zh: "英文统称", en: "The same in English."),
        ], exactlyOne: [["find", "any-of"]])
}
