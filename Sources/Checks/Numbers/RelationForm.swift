import Localization

/// A common way of putting a relation into words, as a recipe knows it.
struct RelationForm: Sendable {
    /// What a rule calls it: `from-to`.
    let key: String
    let title: LocalizedText
    let pattern: String
    let formulas: [String]
    /// Whether one of the formulas need hold, in place of all: 年均 leaves open of how many years.
    let isChoice: Bool
    let guards: RelationGuards
    /// What to say when it fails; names of slots stand in braces.
    let message: LocalizedText
    /// Words of which every place holds one; empty where that is left to the pattern's own literals.
    private(set) var words: [String] = []

    /// The same wording with words of which every place holds one.
    func needing(_ words: [String]) -> RelationForm {
        var copy = self
        copy.words = words
        return copy
    }

    init(
        _ key: String, zh: String, en: String, find pattern: String, assert formulas: String..., unless guards: RelationGuards = [],
        message: LocalizedText
    ) {
        self.init(key, zh: zh, en: en, find: pattern, formulas, isChoice: false, unless: guards, message: message)
    }

    /// A wording of which any one of several formulas must hold.
    init(
        _ key: String, zh: String, en: String, find pattern: String, assertAnyOf formulas: [String], unless guards: RelationGuards = [],
        message: LocalizedText
    ) {
        self.init(key, zh: zh, en: en, find: pattern, formulas, isChoice: true, unless: guards, message: message)
    }

    private init(
        _ key: String, zh: String, en: String, find pattern: String, _ formulas: [String], isChoice: Bool,
        unless guards: RelationGuards, message: LocalizedText
    ) {
        self.key = key
        title = LocalizedText(zh: zh, en: en)
        self.pattern = pattern
        self.formulas = formulas
        self.isChoice = isChoice
        self.guards = guards
        self.message = message
    }
}

/// Pieces that the wordings of the recipes share.
enum RelationWords {
    /// 由2002年的, 从去年: what may stand between 由 and the figure it leads from.
    static let from = #"(?:由|从)[^，。；、]{0,14}?"#
    /// 增加到2007年的, 升至, 扩大为: what leads up to a larger figure.
    static let rising = "(?:" + (up + grown.map { $0 + "(?!为)" }).joined(separator: "|") + ")" + reaching
    /// 下降到, 压缩至, 收窄为: what leads down to a smaller one.
    static let falling = "(?:" + down.joined(separator: "|") + ")" + reaching
    /// 增加到, 升至, 扩大为: one of these stands wherever ``rising`` does.
    static let risingWords = both(up, ["到", "至", "为"]) + both(grown, ["到", "至"])
    /// 下降到, 压缩至, 收窄为
    static let fallingWords = both(down, ["到", "至", "为"])
    private static let up = [
        "增加", "增长", "提高", "提升", "上升", "扩大", "扩展", "拓展", "跃升", "攀升", "上涨", "回升", "提", "增", "升", "跃",
    ]
    private static let grown = ["发展", "壮大"]
    private static let down = [
        "下降", "降低", "减少", "缩小", "缩短", "压缩", "压减", "压降", "缩减", "精简", "收窄", "回落", "下滑", "下调", "调减", "降", "减", "缩",
    ]
    /// 到2007年的: what leads from a verb to the figure that it reaches.
    private static let reaching = #"(?:到了?|至|为)[^，。；、0-9]{0,4}?(?:[12][0-9]{3}年的?)?[^，。；、0-9]{0,4}?"#
    private static func both(_ verbs: [String], _ endings: [String]) -> [String] {
        verbs.flatMap { verb in endings.map { verb + $0 } }
    }
    /// A comma or 、 behind which the sentence goes on about the same thing.
    static let then = #"[，、（(](?:[两三四五六七八九十]年来?)?(?:同比|累计|共|净|总体|实际|比[^，。；、]{0,10}?|较[^，。；、]{0,10}?)?"#
    /// ，比上年末增加3.88万人: a clause about the change of the figure in front.
    static let change = "(?:，(?:比|较|同比|增|减|新增|净增|下降|提高)[^，。；]{0,24}?)?"
    /// What may stand between a whole and what is said of it; a figure in parentheses is an aside and no whole.
    static func label(upTo length: Int) -> String { "[^，。；、0-9（）()]{0,\(length)}?(?:[（(][^，。；、0-9（）()]{1,12}[）)])?" }
    /// 60岁及以上, 亿元以上的, 4A级: digits in the name of a part.
    static let threshold = "(?:[^，。；、]{0,10}?(?:[岁元吨亩人]|[千兆]瓦)[及（]?(?:含）)?以[上下内]的?|[1-5]A级)?"
}
