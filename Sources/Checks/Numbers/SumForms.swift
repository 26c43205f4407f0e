import Localization
import Patterns

/// The wordings of a whole and its two parts that `sum` reads (numeric-semantics 3.1).
///
/// 其中 rarely names all the parts, so only words that exclude and complete each other (中央 and 地方) make a sum.
enum SumForms {
    /// - Parameter pair: two words, or lists of words with the same meaning, that divide the whole between them.
    static func all(for pair: (first: [String], second: [String])) -> [RelationForm] {
        let parts = bothOrders(alternatives(pair.first), alternatives(pair.second))
        let name = (pair.first.first ?? "") + "／" + (pair.second.first ?? "")
        return [
            RelationForm(
                "of-which", zh: "甲，其中\(name)各多少", en: "a, of which so much is each of \(name)",
                find: "{总:quantity}" + RelationWords.label(upTo: 14) + aside + "[，（(]其中[，：:]?[^，。；、0-9]{0,6}?" + parts,
                assert: formula, unless: [.average, .proportion, .change, .furtherPart], message: message).needing(["其中"]),
            RelationForm(
                "of-which-next", zh: "甲。其中\(name)各多少", en: "a. Of which so much is each of \(name)",
                find: "{总:quantity}" + RelationWords.label(upTo: 14) + aside + "。其中[，：:]?[^，。；、0-9]{0,6}?" + parts,
                assert: formula, unless: [.average, .proportion, .change, .furtherPart, .firstOfKind], message: message).needing(["其中"]),
            RelationForm(
                "altogether", zh: "\(name)各多少，合计甲", en: "so much of each of \(name), a altogether",
                find: parts + "[^，。；、0-9]{0,8}?[，、](?:两项)?(?:合计|共计|总计)[^，。；、0-9]{0,6}?{总:quantity}",
                assert: formula, unless: [.average, .proportion, .firstOfKind], message: message).needing(["合计", "共计", "总计"]),
        ]
    }

    /// Lists that the sentence itself adds up: 分别为……，合计……
    static let altogether = [
        RelationForm(
            "altogether-list", zh: "分别为甲、乙、丙，合计多少", en: "a, b and c, altogether so much",
            find: "分别(?:为|是|达到?|完成|投入|安排)?{各:quantities}[，、][^，。；、0-9]{0,3}?(?:合计|共计|总计)(?:达到?|为|完成)?{总:quantity}",
            assert: "总 = 合计(各)", unless: [.average, .proportion, .sameUnit, .firstOfKind], message: message).needing(["合计", "共计", "总计"]),
        RelationForm(
            "altogether-two", zh: "甲若干，乙若干，合计多少", en: "so much of a, so much of b, altogether so much",
            find: "{甲:quantity}[，、][^，。；、0-9]{2,10}?{乙:quantity}[，、](?:两项|两者|二者)?(?:合计|共计|总计)(?:达到?|为|完成)?{总:quantity}",
            assert: formula, unless: [.average, .proportion, .sameUnit, .firstOfKind], message: message).needing(["合计", "共计", "总计"]),
    ]

    private static let formula = "总 = 甲 + 乙"
    private static let message = LocalizedText(zh: "总数与分项之和不符", en: "the parts do not add up to the whole")

    private static func alternatives(_ words: [String]) -> String {
        "(?:" + words.map(Pattern.escaped).joined(separator: "|") + ")"
    }

    private static func bothOrders(_ first: String, _ second: String) -> String {
        "(?:" + part(first, "甲") + between + part(second, "乙") + "|" + part(second, "甲") + between + part(first, "乙") + ")"
    }

    /// The word before its figure or behind it: 预期性指标19项, 20个预期性指标.
    private static func part(_ word: String, _ slot: String) -> String {
        "(?:" + word + "[^，。；、0-9]{0,12}?{" + slot + ":quantity}|{" + slot + ":quantity}[^，。；、0-9]{0,6}?" + word + "[^，。；、0-9]{0,8}?)"
    }

    /// What may stand between the parts, a clause about the first one included: 增长5%.
    private static let between = "(?:[，、](?:同比|比[^，。；、]{0,6}?)?(?:增长|增加|下降|减少)[^，。；、]{0,12}?)?[，、；和与及][^，。；、0-9]{0,10}?"
    /// A clause about the whole: 比上年增加1800亿元, 赤字率下降到1.5%左右.
    private static let aside = "(?:，(?:比|较|同比|增长|下降|[^，。；、0-9]{0,8}率)[^，。；]{0,20}?)?"
}
