import Checks
import Indicators
import Localization
import RuleModel

extension RuleGrammar {
    static let numberChecks = [
        CheckDescription(KeyDescription("relation", .mapping(relation), zh: "槽位取到的数之间必须成立的算式",
            en: "A formula that the figures of a pattern must satisfy.")),
        CheckDescription(KeyDescription("growth", recipe("growth", growthKeys), zh: "起点、终点和增幅", en: "Start, end and growth.")),
        CheckDescription(KeyDescription("share", recipe("share", shareKeys), zh: "总量、分量和占比", en: "Whole, part and share.")),
        CheckDescription(KeyDescription("subset", recipe("subset", subsetKeys), zh: "部分不能大于整体",
            en: "A part may not exceed its whole.")),
        CheckDescription(KeyDescription("sum", .mapping(sum), zh: "分项之和与总数", en: "Parts that make up their whole.")),
        CheckDescription(KeyDescription("ratio", .mapping(ratio), zh: "各部分之比合起来是 100",
            en: "Parts of a whole whose ratio adds up to 100.")),
        CheckDescription(KeyDescription("respectively", .mapping(respectively), zh: "“分别”前后的项数",
            en: "分别 with as many values as items.")),
        CheckDescription(KeyDescription("count", .mapping(count), zh: "说好几项，就要列几项",
            en: "An announced number of items against the items.")),
        CheckDescription(
            KeyDescription(
                "agree", .either([units("document", "sentence"), .mapping(agree)]), zh: "同一指标前后数值一致",
                en: "One indicator, one value.")),
        CheckDescription(
            KeyDescription(
                "reference", .some(.text), zh: "与上级比较时所用的数前后一致，例如 [全国, 全省]",
                en: "Places that drafts compare with, such as [全国, 全省]."),
            companions: [KeyDescription("figures", tables, zh: "那些地方的核定数据表", en: "Verified figures of those places.")]),
        CheckDescription(KeyDescription("table", tables, zh: "与核定的数据表对数：文件名，或直接写出各行",
            en: "Figures that differ from a table of verified ones.")),
        CheckDescription(KeyDescription("bounds", .mapping(bounds), zh: "不可能出现的数值", en: "Values that cannot be.")),
        CheckDescription(
            KeyDescription(
                "calendar",
                .either([
                    .some(.keyword(calendarParts)),
                    .keys(KeyDescription("of", .some(.keyword(calendarParts)), zh: "只查这几项", en: "The parts that are looked at.")),
                ]), zh: "日期、年份、届次和规划期；{} 表示全查", en: "Dates, years, sessions and plans; {} for all of it.")),
    ]

    // MARK: Relations and recipes

    private static let basis = KeyDescription(
        "basis",
        .keyword([
            Keyword("current", alias: "现价", zh: "都是现价", en: "Current prices."),
            Keyword("constant", alias: "可比价", zh: "都是可比价", en: "Constant prices."),
        ]), zh: "价格口径；不写就对生产总值之类的增幅不下结论", en: "In which prices the figures are.")

    private static let relation = MappingShape([
        KeyDescription(
            "find", .some(.pattern), zh: "取数的模式，例如 '{总:金额}…{分:金额}'",
            en: "The pattern whose slots take the figures.", isRequired: true),
        KeyDescription("assert", .some(.formula), zh: "必须成立的算式，例如 总 >= 分", en: "The formula that must hold.", isRequired: true),
        basis,
        KeyDescription("constants", .named(.text), zh: "算式里用到的常数", en: "Figures that the formula may name."),
    ])

    /// `all`, some of the wordings that a recipe knows, or patterns of the author's own.
    private static func recipe(_ key: String, _ own: [KeyDescription]) -> ValueShape {
        let wordings = RecipeWordings.all(of: key).map { Keyword($0.word, zh: $0.title.zh, en: $0.title.en) }
        let all = Keyword("all", alias: "全部", zh: "全部现成的说法", en: "All known wordings.")
        let choice = KeyDescription("wording", .some(.keyword(wordings)), zh: "选用哪些现成的说法", en: "Which of the known wordings.")
        // The pieces of an author's own wording stand together; years of growth stand with them.
        let pieces = own.map(\.name).filter { $0 != "years" }
        let companions = own.map(\.name).flatMap { name in pieces.filter { $0 != name }.map { (key: name, needs: $0) } }
        return .either([
            .keyword([all]), .sequence(.keyword(wordings)), .mapping(MappingShape([choice, basis] + own, companions: companions)),
        ])
    }

    private static let growthKeys = [
        KeyDescription("from", .pattern, zh: "起点（有且只有一个数量槽位）", en: "The start: a pattern with one slot for a figure."),
        KeyDescription("to", .pattern, zh: "终点", en: "The end."),
        KeyDescription("rate", .pattern, zh: "增幅", en: "The growth."),
        KeyDescription("years", .integer(1...100), zh: "年均增长时是几年", en: "Years that average growth is compounded over."),
    ]

    private static let wholeAndPart = [
        KeyDescription("whole", .pattern, zh: "整体（有且只有一个数量槽位）", en: "The whole: a pattern with one slot for a figure."),
        KeyDescription("part", .pattern, zh: "部分", en: "The part."),
    ]

    private static let shareKeys = wholeAndPart + [KeyDescription("share", .pattern, zh: "占比", en: "The share.")]
    private static let subsetKeys = wholeAndPart

    private static let sum = MappingShape([
        KeyDescription(
            "complements", .some(.some(.some(.text))), zh: "合起来是全部的一对对词，例如 [[中央, 地方]]",
                en: "Pairs of words that divide the whole."),
        KeyDescription("total", .pattern, zh: "总数（有且只有一个数量槽位）", en: "The whole: a pattern with one slot for a figure."),
        KeyDescription("parts", .some(.pattern), zh: "各分项", en: "The parts."),
        KeyDescription(
            "exhaustive", .flag, zh: "false：分项不必列全，只是不能超过总数",
            en: "false: the parts need not be all, but may not exceed the whole."),
        KeyDescription(
            "near", .text, zh: "“其中”各项之和与总数只差这么多以内的，看是不是写错，例如 2%",
            en: "Parts that lack no more of the whole than this are taken for a slip: 2%."),
    ], companions: [(key: "parts", needs: "total"), (key: "total", needs: "parts")])

    // MARK: Lists and values

    private static let ratio = MappingShape([
        KeyDescription("of", .some(.pattern), zh: "说明整体的词，例如 '三次产业(结构|比例)'", en: "Words that name the whole.", isRequired: true),
        KeyDescription("total", .text, zh: "合起来是多少（默认 100）", en: "What it adds up to (100 by default)."),
        KeyDescription("parts", .integer(2...8), zh: "有几项", en: "How many parts there are."),
    ])

    private static let respectively = MappingShape([
        KeyDescription("words", .some(.text), zh: "“分别”之类的词", en: "Words like 分别."),
        KeyDescription(
            "fused", .named(.some(.integer(1...12))), zh: "一个词含几项，例如 {城乡: 2}",
            en: "How many things a word stands for, such as {城乡: 2}."),
    ])

    private static let count = MappingShape([
        KeyDescription(
            "announced", .some(.pattern), zh: "说有几项的写法，第一个槽位取数目", en: "What announces the number; the first slot takes it."),
        KeyDescription(
            "items",
            .keyword([
                Keyword("following", alias: "后列", zh: "列在后面", en: "They follow."),
                Keyword("preceding", alias: "前列", zh: "列在前面", en: "They stand in front."),
            ]), zh: "各项列在哪里", en: "Where the items stand."),
        KeyDescription(
            "reach",
            .keyword([
                Keyword("next", alias: "紧接", zh: "紧接着", en: "Right behind."),
                Keyword("section", alias: "本节", zh: "在本节里", en: "In the section."),
            ]), zh: "往后找多远（只用于后列）", en: "How far to look, for items that follow."),
    ])

    private static let agree = MappingShape([
        KeyDescription(
            "in", units("document", "sentence"), zh: "在一句里，还是全文", en: "In a sentence, or in the document.", isRequired: true),
        KeyDescription("of", .some(.text), zh: "只看这些指标", en: "The indicators that are looked at."),
    ])

    private static let bounds = MappingShape([
        KeyDescription(
            "of", .some(.pattern), zh: "什么的数值，例如 [占比, 覆盖率]；可用槽位 {值:…}",
            en: "What the value is of; may have a slot {value:…}.", isRequired: true),
        KeyDescription(
            "between", .sequence(.text), zh: "下限和上限，例如 [0, 100%]", en: "A lower and an upper limit, such as [0, 100%]."),
        KeyDescription("at-least", .text, zh: "下限", en: "The lower limit."),
        KeyDescription("at-most", .text, zh: "上限，例如 366天", en: "The upper limit, such as 366天."),
    ])

    /// Names of files, or the rows themselves.
    private static let tables = ValueShape.some(.either([.text, .mapping(row)]))

    private static let row = MappingShape(
        FigureTableColumn.allCases.flatMap { column in
            column.words.map { word in
                KeyDescription(
                    word, .some(.text), zh: "\(column.title)（列）", en: "The column \(column.rawValue).")
            }
        })

    private static let calendarParts = [
        Keyword("dates", alias: "日期", zh: "不存在的日期", en: "Dates that do not exist."),
        Keyword("weekdays", alias: "星期", zh: "日期与星期", en: "Weekdays against dates."),
        Keyword("headings", alias: "标题年份", zh: "标题里的年份与会议年份", en: "Years in headings against the year of the session."),
        Keyword("session", alias: "届次", zh: "届和次", en: "Congress and session."),
        Keyword("plans", alias: "规划期", zh: "五年规划的年份", en: "Years given to a five-year plan."),
        Keyword("spans", alias: "年数", zh: "年数与起止年份", en: "Numbers of years beside the years themselves."),
        Keyword("ranges", alias: "起止", zh: "止在起前", en: "Ranges whose end lies before their beginning."),
    ]
}
