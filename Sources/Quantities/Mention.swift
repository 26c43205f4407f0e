/// A figure while it is being read; becomes a ``Quantity`` when it is accepted.
struct Mention {
    /// From the first character of the figure (a currency or 第 included) to the last of its unit.
    var start: Int
    var end: Int
    var numeral: Numeral
    var value: ExactDecimal
    var upper: ExactDecimal?
    var place: Int
    var upperPlace: Int
    var trailingZeros: Int
    var upperZeros: Int
    /// Row of the unit table; 0 for none.
    var unit: UInt16 = 0
    /// The unit of a rate behind the unit, and the power before it: 元/亩, 吨/万元.
    var per: UInt16 = 0
    var perScale = 0
    var before: Qualifier?
    var inside: Qualifier?
    var after: Qualifier?
    var role = QuantityRole.cardinal
    var date: CalendarDate?
    var traits: QuantityTraits

    init(_ numeral: Numeral) {
        self.numeral = numeral
        start = numeral.start
        end = numeral.end
        value = numeral.value
        place = numeral.place
        upperPlace = place
        trailingZeros = numeral.trailingZeros
        upperZeros = trailingZeros
        traits = numeral.traits
        inside = numeral.vague
        if numeral.pairStep != 0 {
            upper = numeral.pairEnd
        }
    }

    var isBare: Bool { unit == 0 }
    var isHanzi: Bool { traits.contains(.hanzi) }

    /// Takes over digits, powers and value of a numeral that was read on: 460万多亿.
    mutating func update(_ numeral: Numeral) {
        self.numeral = numeral
        value = numeral.value
        place = numeral.place
        upperPlace = place
        if upper != nil, numeral.pairStep != 0 {
            upper = numeral.pairEnd
        }
        end = max(end, numeral.end)
    }

    /// Makes the figure a range from its own value to `other`'s.
    mutating func extend(to other: Mention) {
        upper = other.upper ?? other.value
        upperPlace = other.place
        upperZeros = other.trailingZeros
        traits.insert(.range)
        traits.formUnion(other.traits.intersection([.repaired, .decimal]))
        end = other.end
        after = other.after
    }
}
