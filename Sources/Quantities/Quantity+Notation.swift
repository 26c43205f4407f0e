import Localization

/// How a figure's values are shown to people: in its own unit and power, as `27550 亿元`.
extension Quantity {
    /// A value in the base of the unit as a number before the written power and unit: 2755000000000 元 of a figure in 亿元 is 27550.
    ///
    /// Rounded to the named side where the unit's factor has no exact inverse.
    package func coefficient(ofBase value: ExactDecimal, _ rounding: Rounding = .down) -> ExactDecimal {
        let inUnit = unit.factor == .one ? value : value.quotient(by: unit.factor, rounding) ?? value
        return (inUnit.scaled(byPowerOfTen: -scale) ?? inUnit).trimmed
    }
}

extension UnitTable {
    /// Power and unit of a figure as they are written behind its digits: 亿元, 万吨标准煤/万元; empty for a bare number.
    package func notation(of quantity: Quantity) -> LocalizedText {
        let name = name(of: quantity.unit)
        let rate = quantity.per == 0 ? LocalizedText(zh: "", en: "") : self.name(of: self[quantity.per])
        let zh = Self.power(quantity.scale) + name.zh
        let en = [quantity.scale > 0 ? "×10^\(quantity.scale)" : "", name.en].filter { !$0.isEmpty }.joined(separator: " ")
        guard quantity.per != 0 else { return LocalizedText(zh: zh, en: en) }
        let perPower = Self.power(quantity.perScale)
        return LocalizedText(zh: zh + "/" + perPower + rate.zh, en: en + " per " + perPower + rate.en)
    }

    /// The currency of an amount of money, else `nil`.
    package func currency(of quantity: Quantity) -> String? {
        quantity.dimension == .money ? name(of: base(of: quantity.unit)).zh : nil
    }

    /// The classifier of a count, else `nil`.
    package func classifier(of quantity: Quantity) -> String? {
        quantity.dimension == .count ? name(of: quantity.unit).zh : nil
    }

    /// 千, 万, 亿, 万亿 and their like.
    private static func power(_ exponent: Int) -> String {
        var rest = exponent
        var text = ""
        while rest >= 8 {
            text = "亿" + text
            rest -= 8
        }
        let small = ["", "十", "百", "千", "万", "十万", "百万", "千万"]
        return small[rest] + text
    }
}
