import Localization

/// What each kind of check looks for, in a few words.
enum RulesDocsWords {
    /// By the key of the check; a kind that is not here is shown by its key alone.
    static let checks: [String: LocalizedText] = [
        "agree": LocalizedText(zh: "同一指标的数值前后一致", en: "one indicator, one value"),
        "bounds": LocalizedText(zh: "不可能出现的数值", en: "values that cannot be"),
        "calendar": LocalizedText(zh: "日期、年份和届次", en: "dates, years and sessions"),
        "consistent": LocalizedText(zh: "同一事物的写法前后一致", en: "one thing, one form"),
        "count": LocalizedText(zh: "宣布的项数与列出的项数", en: "the announced number of items against the items"),
        "find": LocalizedText(zh: "不该出现的写法", en: "what should not be written"),
        "growth": LocalizedText(zh: "起点、终点和增幅的勾稽", en: "start, end and growth"),
        "layout": LocalizedText(zh: "版面", en: "the layout"),
        "length": LocalizedText(zh: "篇幅长短", en: "lengths"),
        "numbering": LocalizedText(zh: "序号的连续和写法", en: "the order and form of numbers"),
        "outline": LocalizedText(zh: "应有的部分及其次序", en: "the parts of the document and their order"),
        "pairs": LocalizedText(zh: "成对的标点", en: "marks that stand in pairs"),
        "ratio": LocalizedText(zh: "各部分之比", en: "the ratio of parts"),
        "reference": LocalizedText(zh: "对上级地区同一数字的两种说法", en: "what is implied about a larger place"),
        "relation": LocalizedText(zh: "数字之间的算式", en: "a formula that figures must satisfy"),
        "repeat": LocalizedText(zh: "重复的词句", en: "words and passages that stand twice"),
        "replace": LocalizedText(zh: "词表里的写法", en: "words of a list"),
        "require": LocalizedText(zh: "应当写到的内容", en: "what must be said"),
        "respectively": LocalizedText(zh: "“分别”前后的项数", en: "items and values round 分别"),
        "share": LocalizedText(zh: "部分、整体和占比的勾稽", en: "part, whole and share"),
        "subset": LocalizedText(zh: "部分不大于整体", en: "parts within their whole"),
        "sum": LocalizedText(zh: "分项之和与总数", en: "parts that make up a whole"),
        "suppressions": LocalizedText(zh: "文稿里让 hegao 放过问题的指令", en: "directives by which a draft passes findings over"),
        "table": LocalizedText(zh: "与核定数据表的比对", en: "figures against a table of verified ones"),
        "together": LocalizedText(zh: "应当同现或不应同现的写法", en: "what must, or must not, stand together"),
        "wording": LocalizedText(zh: "固定表述", en: "fixed formulations"),
    ]
}
