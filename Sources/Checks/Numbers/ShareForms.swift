import Localization

/// The wordings of shares that `share` reads (numeric-semantics 3.4); what they have in common is that the whole is stated.
enum ShareForms {
    static let all = [
        RelationForm(
            "of-total", zh: "总量达甲，其中一项达乙、占比百分之几", en: "a total, a part of it and its share",
            find: "总[^，。；、0-9]{0,8}?{全:quantity}[^，。；、0-9]{0,4}?，[^，。；、0-9]{0,16}?{部:quantity}[^，。；、0-9]{0,4}?[、，]" + share,
            assert: formula, unless: [.sameUnit, .average, .change, .otherWhole], message: message).needing(["占"]),
        RelationForm(
            "of-which", zh: "甲，其中乙，占百分之几", en: "a, of which b, with its share", find: ofWhich("[，（(]其中[，：:]?") + share,
            assert: formula, unless: [.sameUnit, .average, .addedAndTotal, .change, .otherWhole], message: message).needing(["其中"]),
        RelationForm(
            "of-named", zh: "总额甲，其中乙，占总额的百分之几", en: "a, of which b, with its share of what a is called",
            find: ofWhich("[，；。（(]其中[，：:]?") + named, assert: formula,
            unless: [.sameUnit, .average, .addedAndTotal, .change, .namedWhole], message: message).needing(["其中"]),
        RelationForm(
            "beside-named", zh: "总额甲，乙若干，占总额的百分之几", en: "a, then b with its share of what a is called",
            find: "{全:quantity}，[^，。；、0-9]{2,16}?{部:quantity}[^，。；、0-9]{0,4}?[、，]" + named, assert: formula,
            unless: [.sameUnit, .average, .addedAndTotal, .change, .namedWhole], message: message).needing(["占"]),
        RelationForm(
            "of-stated", zh: "乙，占甲的百分之几", en: "b, with its share of a",
            find: "{部:quantity}[^，。；、0-9]{0,4}?[、，](?:占|完成|为)[^，。；、0-9]{0,12}?{全:quantity}的(?:约|近)?{率:percent}",
            assert: formula, unless: .sameUnit, message: message),
        RelationForm(
            "among", zh: "甲个中乙个……占百分之几", en: "b of a, with its share",
            find: "{全:count}[^，。；、0-9]{0,16}?中，?(?:[^。；]{0,24}?(?:达到?|已?有)|其中|已有?)?{部:count}[^，。；、0-9]{0,12}?[、，]" + share,
            assert: formula, unless: [.sameUnit, .otherThings, .otherWhole], message: message).needing(["占"]),
        RelationForm(
            "done", zh: "甲处，整改乙处，整改率百分之几", en: "a of them, b put right, and the rate of it",
            find: "{全:count}[^，。；、0-9]{0,8}?[、，](?:已|目前已)?(完成|整改|办复|答复|解决|竣工|开工|合格|达标|销号){部:count}"
                + "[^，。；、0-9]{0,4}?[、，]\\1率(?:为|达到?)?{率:percent}",
            assert: formula, unless: [.sameUnit, .change], message: message).needing(["率"]),
    ]

    private static let share =
        "(?:占比|占总[^，。；、0-9]{0,8}?|占全[部体][^，。；、0-9]{0,8}?|占)(?:的|比重)?(?:约|达到|达|为|超过|超|近)?{率:percent}"
    /// The share of something that must be the whole by its name.
    private static let named =
        "占{" + RelationMatch.wholeSlot + ":([^，。；、0-9]{2,14}?)}(?:的(?:比重|比例)?|比重|比例)(?:约|达到|达|为|超过|超|近)?{率:percent}"
    /// The part may have a clause of its own before its share: 增长7.2%，占比68.1%.
    private static func ofWhich(_ opener: String) -> String {
        "{全:quantity}" + RelationWords.label(upTo: 8) + RelationWords.change + opener + RelationWords.threshold
            + "[^，。；、0-9]{0,16}?{部:quantity}[^，。；、0-9]{0,4}?(?:[、，](?:同比|比上年)?(?:增长|下降|增加|减少)[^，。；、]{0,12}?)?[、，]"
    }
    private static let formula = "率 * 全 = 部"
    private static let message = LocalizedText(zh: "总量、分量与占比不符", en: "whole, part and share do not fit")
}
