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
        return texts
    }
}
