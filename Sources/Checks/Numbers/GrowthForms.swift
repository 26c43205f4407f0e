import Localization

/// The wordings of change that `growth` reads (numeric-semantics 3.2, 3.3, 3.10).
enum GrowthForms {
    static let all = rates + averages + differences + others + directions

    private static let start = RelationWords.from + "{基:quantity}[^，。；、0-9]{0,6}?"
    private static let up = start + RelationWords.rising + "{现:quantity}[^，。；、0-9]{0,4}?"
    private static let down = start + RelationWords.falling + "{现:quantity}[^，。；、0-9]{0,4}?"
    private static let percentUp =
        RelationWords.from + "{基:percent}[^，。；、0-9]{0,6}?" + RelationWords.rising + "{现:percent}[^，。；、0-9]{0,4}?"
    private static let percentDown =
        RelationWords.from + "{基:percent}[^，。；、0-9]{0,6}?" + RelationWords.falling + "{现:percent}[^，。；、0-9]{0,4}?"
    private static let then = RelationWords.then
    private static let grew = "(?:增长|递增|扩大|提高|提升|上升|增幅[为达]?|增速[为达]?)了?[^，。；、0-9]{0,2}?"
    /// Change against the year before, by an amount: 比上年增加.
    private static let gained = "[，、](?:(?:同比|比[^，。；、]{0,8}?|较[^，。；、]{0,8}?)(?:净增|新增|增加|增收|增支|增产|增)|增加|增收|增支|增产)了?"
    private static let lost = "[，、](?:同比|比[^，。；、]{0,8}?|较[^，。；、]{0,8}?)?(?:减少|减收|减支|减产|下降|降低)了?"

    private static let direction = LocalizedText(
        zh: "写的是上升还是下降，与前后两个数对不上", en: "the words say one direction, the figures another")
    private static let rate = LocalizedText(zh: "起点、终点与增幅不符", en: "start, end and growth do not fit")
    private static let difference = LocalizedText(zh: "起点、终点与增减量不符", en: "start, end and change do not fit")
    private static let average = LocalizedText(zh: "起点、终点与年均增幅不符", en: "start, end and average growth do not fit")

    private static let directions = [
        RelationForm(
            "rise", zh: "由甲增加到乙：乙大于甲", en: "from a up to b: b is larger", find: up, assert: "基 < 现",
            unless: [.sameUnit, .duration, .otherMeasure],
            message: direction).needing(RelationWords.risingWords),
        RelationForm(
            "fall", zh: "由甲下降到乙：乙小于甲", en: "from a down to b: b is smaller", find: down, assert: "基 > 现",
            unless: [.sameUnit, .otherMeasure], message: direction).needing(RelationWords.fallingWords),
    ]

    private static let rates = [
        RelationForm(
            "rate", zh: "由甲增加到乙，增长百分之几", en: "from a to b, grown by a rate", find: up + then + grew + "{率:percent}",
            assert: "基 * (1 + 率) = 现", unless: [.priceBasis, .otherStart, .otherMeasure], message: rate).needing(RelationWords.risingWords),
        RelationForm(
            "falling-rate", zh: "由甲下降到乙，下降百分之几", en: "from a down to b, by a rate",
            find: down + then + "(?:下降|降低|减少|降幅[为达]?|压减|压缩|缩短)了?[^，。；、0-9]{0,2}?{率:percent}",
            assert: "基 * (1 - 率) = 现", unless: [.priceBasis, .otherStart, .otherMeasure], message: rate).needing(RelationWords.fallingWords),
        RelationForm(
            "multiple", zh: "由甲增加到乙，增长几倍", en: "from a to b, grown n-fold",
            find: up + then + "(?:增长|增加)了?[^，。；、0-9]{0,2}?{倍:times}",
            assert: "基 * (1 + 倍) = 现", unless: [.priceBasis, .otherStart], message: rate).needing(RelationWords.risingWords),
        RelationForm(
            "widened", zh: "由甲扩大到乙，扩大几倍（可以是增加几倍，也可以是扩大为几倍）", en: "from a to b, widened n-fold: by n times, or to n times",
            find: up + then + "(?:扩大|提高|提升|上升)了?[^，。；、0-9]{0,2}?{倍:times}",
            assertAnyOf: ["基 * (1 + 倍) = 现", "基 * 倍 = 现"], unless: [.priceBasis, .otherStart], message: rate).needing(RelationWords.risingWords),
        RelationForm(
            "compared", zh: "由甲增加到乙，是原来的几倍", en: "from a to b, n times what it was",
            find: up + "[，、]是(?:原来|当初|此前|[两三四五六七八九十]年前)的{倍:times}", assert: "基 * 倍 = 现", unless: .priceBasis,
            message: rate).needing(RelationWords.risingWords),
        RelationForm(
            "compared-year", zh: "由某年的甲增加到乙，是该年的几倍", en: "from a in a year to b, n times that year's",
            find: "(?:由|从){初:year}年的?[^，。；、0-9]{0,4}?{基:quantity}[^，。；、0-9]{0,6}?" + RelationWords.rising
                + "{现:quantity}[^，。；、0-9]{0,4}?[，、]是\\k{初}年的{倍:times}",
            assert: "基 * 倍 = 现", unless: .priceBasis, message: rate).needing(RelationWords.risingWords),
        RelationForm(
            "doublings", zh: "由甲增加到乙，翻几番", en: "from a to b, doubled so many times",
            find: up + then + "(?:实现)?翻了?{番:doublings}", assert: "基 * 2 ^ 番 = 现", unless: .priceBasis,
            message: rate).needing(RelationWords.risingWords),
    ]

    /// Years that 年均 may be an average of where the sentence does not say.
    private static let spans = 2...6
    private static let yearly = "[，、](?:年均|年平均|平均每年|每年平均)(?:实际)?(?:增长|增加|递增|增幅为?|增速为?)[^，。；、0-9]{0,2}?"

    private static let averages = [
        RelationForm(
            "average", zh: "由某年的甲增加到某年的乙，年均增长百分之几", en: "from a in one year to b in another, average growth",
            find: "(?:由|从){初:year}年的?[^，。；、0-9]{0,4}?{基:quantity}[^，。；、0-9]{0,6}?"
                + "(?:增加|增长|提高|提升|上升|扩大|增|升)(?:到了?|至|为)(?:了)?{末:year}年的?[^，。；、0-9]{0,4}?{现:quantity}"
                + "[^，。；、0-9]{0,4}?[，、](?:年均|年平均|平均每年|每年平均)(?:实际)?(?:增长|递增|增幅为?|增速为?)[^，。；、0-9]{0,2}?{率:percent}",
            assert: "基 * (1 + 率) ^ (末 - 初) = 现", unless: .priceBasis, message: average).needing(RelationWords.risingWords),
        RelationForm(
            "average-years-open", zh: "由甲增加到乙，年均增长百分之几（没有写明几年）", en: "from a to b, average growth over unstated years",
            find: up + yearly + "{率:percent}", assertAnyOf: spans.map { "基 * (1 + 率) ^ \($0) = 现" }, unless: .priceBasis,
            message: average).needing(RelationWords.risingWords),
        RelationForm(
            "average-amount", zh: "由甲增加到乙，年均增长多少", en: "from a to b, so much a year on average",
            find: up + yearly + "{差:quantity}", assertAnyOf: spans.map { "基 + \($0) * 差 = 现" }, unless: .proportion,
            message: average).needing(RelationWords.risingWords),
    ]

    private static let differences = [
        RelationForm(
            "difference", zh: "由甲增加到乙，增加多少", en: "from a to b, by an amount",
            find: up + then + "(?:增加|净增|增长|提高|上升|提升|扩大|多)了?[^，。；、0-9]{0,2}?{差:quantity}", assert: "基 + 差 = 现",
            unless: [.proportion, .otherStart, .otherMeasure], message: difference).needing(RelationWords.risingWords),
        RelationForm(
            "falling-difference", zh: "由甲下降到乙，减少多少", en: "from a down to b, by an amount",
            find: down + then + "(?:减少|下降|降低|净减|压减|压缩|缩短|少)了?[^，。；、0-9]{0,2}?{差:quantity}", assert: "基 - 差 = 现",
            unless: [.proportion, .otherStart, .otherMeasure], message: difference).needing(RelationWords.fallingWords),
        RelationForm(
            "points", zh: "由百分之甲提高到百分之乙，提高几个百分点", en: "a share from a to b, by points",
            find: percentUp + then + "(?:提高|上升|增加|提升|增长|回升)了?[^，。；、0-9]{0,2}?{差:points}", assert: "基 + 差 = 现",
            unless: [.otherStart, .otherMeasure], message: difference).needing(RelationWords.risingWords),
        RelationForm(
            "falling-points", zh: "由百分之甲下降到百分之乙，下降几个百分点", en: "a share from a down to b, by points",
            find: percentDown + then + "(?:下降|降低|回落|减少|收窄)了?[^，。；、0-9]{0,2}?{差:points}", assert: "基 - 差 = 现",
            unless: [.otherStart, .otherMeasure], message: difference).needing(RelationWords.fallingWords),
        RelationForm(
            "against", zh: "达到乙，较甲增加多少", en: "reached b, so much more than a",
            find: "(?:达到|达|完成|实现|为){现:quantity}[，、](?:较|比)[^，。；、]{0,16}?{基:quantity}(?:净增|增加|提高|多|上升)了?{差:quantity}",
            assert: "基 + 差 = 现", unless: .proportion, message: difference).needing(["较", "比"]),
    ]

    private static let changes = LocalizedText(zh: "总量、增减量与增幅不符", en: "total, change and growth do not fit")
    private static let others = [
        RelationForm(
            "increase-rate", zh: "达到乙，增加多少，增长百分之几", en: "reached b, by an amount and by a rate",
            find: "{现:quantity}" + gained + "{差:quantity}[，、](?:同比)?(?:增长|增产|增幅[为达]?|增速[为达]?){率:percent}",
            assert: "(现 - 差) * (1 + 率) = 现", unless: [.priceBasis, .proportion], message: changes),
        RelationForm(
            "decrease-rate", zh: "降到乙，减少多少，下降百分之几", en: "down to b, by an amount and by a rate",
            find: "{现:quantity}" + lost + "{差:quantity}[，、](?:同比)?(?:下降|降低|减少|减产|降幅[为达]?){率:percent}",
            assert: "(现 + 差) * (1 - 率) = 现", unless: [.priceBasis, .proportion], message: changes),
    ]
}
