import Localization
import RuleModel

extension Relation {
    /// What the relation looks for and computes, formula by formula.
    var expansion: [Expansion] {
        let texts = isChoice ? [formulas.map(\.text).joined(separator: " | ")] : formulas.map(\.text)
        return texts.map { text in
            Expansion(
                title: title, description: message ?? LocalizedText(zh: "", en: ""), pattern: pattern.pattern.text, formula: text,
                guards: guards.descriptions(basis))
        }
    }
}

extension RelationGuards {
    /// The guards in words, in the order in which they are tried.
    func descriptions(_ basis: PriceBasis) -> [LocalizedText] {
        var texts: [LocalizedText] = []
        func add(_ guardian: RelationGuards, zh: String, en: String) {
            if contains(guardian) { texts.append(LocalizedText(zh: zh, en: en)) }
        }
        add(.sameUnit, zh: "单位相同才比较", en: "only figures of one unit are compared")
        add(.proportion, zh: "百分数和倍数不相加", en: "shares and multiples are not added")
        add(.duration, zh: "时间长短不比较", en: "spans of time are not compared")
        if basis != .constant {
            add(.statedBasis, zh: "句中写明可比价、同口径的不核对", en: "nothing is claimed where the sentence names a basis such as 可比价")
        }
        if basis == .unknown {
            add(.priceBasis, zh: "生产总值、增加值等按可比价计算增幅的不核对", en: "nothing is claimed of 生产总值 and its like, whose growth is real")
        }
        add(.average, zh: "整体是人均、平均数的不核对", en: "nothing is claimed where the whole is an average")
        add(.change, zh: "整体本身是增减量的不核对", en: "nothing is claimed where the whole is itself a change")
        add(.addedAndTotal, zh: "前为新增、后为累计的不核对", en: "nothing is claimed of an increase before a total")
        add(.firstOfKind, zh: "句中前面还有同类的数的不核对", en: "nothing is claimed where a figure of the kind stands further in front")
        add(.namedWhole, zh: "“占……的”说的整体要写在总量前面", en: "占……的 must name the whole as the total does")
        add(.furtherPart, zh: "对不上而后面还有别的分项的，不下结论", en: "open where the figures do not fit and another part follows")
        add(.otherThings, zh: "对不上而部分另有名称的，不下结论", en: "open where they do not fit and the part has a noun of its own")
        add(.otherMeasure, zh: "对不上而正负、时段不同的，不下结论", en: "open where they do not fit and differ in sign or period")
        add(.otherWhole, zh: "对不上而占的可能是句中另一个总量的，不下结论", en: "open where they do not fit and another total does")
        add(.otherStart, zh: "对不上而增幅是同比的，不下结论", en: "open where they do not fit and the growth is on the year before")
        return texts
    }
}
