import Localization

/// The wordings of shares that `share` reads (numeric-semantics 3.4); what they have in common is that the whole is stated.
enum ShareForms {
    static let all = [
        RelationForm(
            "of-total", zh: "总量达甲，其中一项达乙、占比百分之几", en: "a total, a part of it and its share",
            find: "总[^，。；、0-9]{0,8}?{全:quantity}[^，。；、0-9]{0,4}?，[^，。；、0-9]{0,16}?{部:quantity}[^，。；、0-9]{0,4}?[、，]" + share,
            assert: formula, unless: [.sameUnit, .average], message: message),
        RelationForm(
            "of-which", zh: "甲，其中乙，占百分之几", en: "a, of which b, with its share",
            find: "{全:quantity}[^，。；、0-9]{0,8}?" + change + "[，（(]其中[，：:]?[^，。；、0-9]{0,16}?{部:quantity}[^，。；、0-9]{0,4}?[、，]"
                + share,
            assert: formula, unless: [.sameUnit, .average, .addedAndTotal, .change], message: message),
        RelationForm(
            "among", zh: "甲个中乙个……占百分之几", en: "b of a, with its share",
            find: "{全:count}[^，。；、0-9]{0,16}?中，?(?:已?有|其中)?{部:count}[^，。；、0-9]{0,12}?[、，]" + share, assert: formula,
            unless: .sameUnit, message: message),
    ]

    private static let share = "(?:占比|占总[^，。；、0-9]{0,8}?|占全[部体]?[^，。；、0-9]{0,8}?|占)(?:的|比重)?(?:约|达到|达|为|超过|超|近)?{率:percent}"
    /// 比上年末增加3.88万人: a clause about the whole itself.
    private static let change = "(?:，(?:比|较|同比)[^，。；]{0,24}?)?"
    private static let formula = "率 * 全 = 部"
    private static let message = LocalizedText(zh: "总量、分量与占比不符", en: "whole, part and share do not fit")
}
