import Localization

/// The wordings of parts that `subset` reads (numeric-semantics 3.6): none may exceed its whole.
enum SubsetForms {
    static let all = [
        RelationForm(
            "among", zh: "甲项……中，乙项……", en: "b of a",
            find: "{全:count}[^，。；、0-9]{0,16}?中，?(?:已?有|其中)?{部:count}", assert: "全 >= 部",
            unless: [.sameUnit, .otherThings], message: message),
        RelationForm(
            "ranks", zh: "乙项居前三，丙项居首位", en: "b among the first three, c in the first place",
            find: "{部:count}[^，。；、0-9]{0,14}?前(?:[二三四五六七八九十]|[0-9]{1,2})[^，。；、0-9]{0,4}?[，、](?:其中)?{首:count}[^，。；、0-9]{0,14}?"
                + "(?:首位|第一|榜首)",
            assert: "部 >= 首", unless: .sameUnit,
            message: LocalizedText(
                zh: "居首位的也在前几位之内，不会更多", en: "what ranks first is also among the first few")).needing(["首位", "第一", "榜首"]),
        RelationForm(
            "of-which", zh: "甲，其中乙", en: "a, of which b",
            find: whole(upTo: 16) + "[，（(]其中[，：:]?" + part, assert: "全 >= 部",
            unless: [.sameUnit, .average, .addedAndTotal, .proportion, .change, .otherThings], message: message).needing(["其中"]),
        RelationForm(
            "of-which-next", zh: "甲。其中，乙", en: "a. Of which b",
            find: whole(upTo: 8) + "。其中[，：:]?" + part, assert: "全 >= 部",
            unless: [.sameUnit, .average, .addedAndTotal, .proportion, .change, .otherThings, .firstOfKind], message: message).needing(["其中"]),
        RelationForm(
            "of-which-both", zh: "甲个、金额乙，其中丙个、金额丁", en: "a with an amount b, of which c with an amount d",
            find: "{全:count}、[^，。；、0-9]{0,8}?{全额:money}[^，。；、0-9]{0,4}?，其中[^，。；、0-9]{0,18}?{部:count}、[^，。；、0-9]{0,8}?{部额:money}",
            assert: "全 >= 部", "全额 >= 部额", unless: [.sameUnit, .average], message: message).needing(["其中"]),
        RelationForm(
            "cumulative", zh: "新增甲，累计达到乙", en: "a more, b in all",
            find: added + "((?:5G)?[^，。；、0-9]{0,16}?){增:quantity}[^，。；、0-9]{0,2}?[，、](?:\\1)?" + total
                + "(?:\\1|建成|培育|认定|拥有|创建|获批|入库|实有)?{总:quantity}",
            assert: "增 <= 总", unless: [.sameUnit, .proportion], message: addition).needing(addedWords),
        RelationForm(
            "cumulative-lists", zh: "分别新增甲和乙，累计分别达到丙和丁", en: "two more, two in all",
            find: added + "[^，。；0-9]{0,24}?{增:quantities}[，、]" + total + "{总:quantities}", assert: "增 <= 总",
            unless: [.sameUnit, .proportion], message: addition).needing(addedWords),
    ]

    private static func whole(upTo length: Int) -> String {
        "{全:quantity}" + RelationWords.label(upTo: length) + RelationWords.change
    }
    private static let part = RelationWords.threshold + "[^，。；、0-9]{0,18}?{部:quantity}"
    /// 累计分别达到, 总数: what says that the same things are counted altogether.
    private static let total =
        "(?:累计|期末实有|总(?:数|量|规模|装机|里程|面积)?)(?:已)?(?:分别)?(?:达到|达|增至|增加到|突破|超过?|近|约|为)?"
    private static let message = LocalizedText(zh: "部分比整体还多", en: "a part exceeds its whole")
    /// 新增, 新认定, 净增: what is among the total.
    private static let added = "(?:新(?:登记|认定|培育|获批|[增建设])|净增)"
    private static let addedWords = ["新登记", "新认定", "新培育", "新获批", "新增", "新建", "新设", "净增"]
    private static let addition = LocalizedText(zh: "新增的比累计的还多", en: "more was added than there is")
}
