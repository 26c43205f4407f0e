/// A figure that a text states: what is written, what it is written in, and what it can mean.
///
/// The value is kept in the written unit with powers multiplied out (4.7万亩 is 47000 in 亩); ``estimate`` and the intervals are
/// in the base of the unit, so that figures of commensurable units compare directly.
package struct Quantity: Sendable, Hashable {
    private var bounds: (start: UInt32, end: UInt32, numeralStart: UInt32, numeralEnd: UInt32)
    /// The value in the written unit; the lower end of a range; the year of a date (0 when none is written).
    package private(set) var value: ExactDecimal
    private var high: ExactDecimal
    private var places: (low: Int16, high: Int16)
    private let zeros: (low: UInt8, high: UInt8)
    private var power: Int8
    private let perPower: Int8
    package private(set) var unit: Unit
    /// Row of the unit that the figure is a rate of (亩 in 300万元/亩) in the ``UnitTable``; 0 without.
    package let per: UInt16
    package private(set) var role: QuantityRole
    package private(set) var traits: QuantityTraits
    /// A marker right before the figure: 约, 不低于.
    package private(set) var before: Qualifier?
    /// A marker between digits and unit (8700多个), or what 几 says.
    package private(set) var inside: Qualifier?
    /// A marker right behind the figure: 以上, 左右.
    package private(set) var after: Qualifier?
    /// Set for the roles date and year.
    package private(set) var date: CalendarDate?
    private var termBounds: (start: UInt32, count: UInt32) = (0, 0)

    init(_ mention: Mention, unit: Unit) {
        bounds = (
            UInt32(truncatingIfNeeded: mention.start), UInt32(truncatingIfNeeded: mention.end),
            UInt32(truncatingIfNeeded: mention.numeral.start), UInt32(truncatingIfNeeded: mention.numeral.end)
        )
        value = mention.value
        high = mention.upper ?? mention.value
        places = (Int16(clamping: mention.place), Int16(clamping: mention.upperPlace))
        zeros = (UInt8(clamping: mention.trailingZeros), UInt8(clamping: mention.upperZeros))
        power = Int8(clamping: mention.numeral.scale)
        perPower = Int8(clamping: mention.perScale)
        self.unit = unit
        per = mention.per
        role = mention.role
        traits = mention.traits
        before = mention.before
        inside = mention.inside
        after = mention.after
        date = mention.date
    }
}

// MARK: Places

extension Quantity {
    /// Bytes of the figure in the scanned text: currency or 第, digits, powers, inner marker, unit; not the markers around it.
    package var range: Range<Int> { Int(bounds.start)..<Int(bounds.end) }

    /// Bytes of digits and powers only; empty for 翻番. For a range those of its lower end.
    package var numeralRange: Range<Int> { Int(bounds.numeralStart)..<Int(bounds.numeralEnd) }

    /// ``range`` with the markers before and behind.
    package var extent: Range<Int> {
        min(before?.range.lowerBound ?? .max, range.lowerBound)..<max(after?.range.upperBound ?? 0, range.upperBound)
    }

    /// The same figure where the text that it was read from stands in another text, so many bytes from its beginning.
    ///
    /// The terms of a ratio stay behind.
    package func shifted(by offset: Int) -> Quantity {
        var copy = self
        let (start, end, numeral) = (range.lowerBound + offset, range.upperBound + offset, numeralRange)
        copy.bounds = (
            UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end),
            UInt32(truncatingIfNeeded: numeral.lowerBound + offset), UInt32(truncatingIfNeeded: numeral.upperBound + offset)
        )
        copy.before = before?.shifted(by: offset)
        copy.inside = inside?.shifted(by: offset)
        copy.after = after?.shifted(by: offset)
        copy.termBounds = (0, 0)
        return copy
    }

    /// The characters of ``range`` in the text that was scanned.
    package func text(in bytes: [UInt8]) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

// MARK: What is written

extension Quantity {
    /// The upper end of a range (3—5万元, 三四百), else `nil`.
    package var upper: ExactDecimal? { isRange ? high : nil }
    package var isRange: Bool { traits.contains(.range) || traits.contains(.pair) }
    package var isHanzi: Bool { traits.contains(.hanzi) }
    /// Exponent of the written power: 4 for 万, 8 for 亿, 12 for 万亿, 0 for none.
    package var scale: Int { Int(power) }
    /// One unit of the last written digit, powers included: 1000 for 4.7万亩 (`u` of numeric-semantics 2.1).
    package var lastUnit: ExactDecimal { ExactDecimal(unchecked: 1, exponent: Int(places.low)) }
    /// Zeros at the end of an integer written in Arabic digits: 2 for 10500亿 (`z`).
    package var trailingZeros: Int { Int(zeros.low) }
    /// One unit of the last digit that is not zero (`w`).
    package var lastNonzeroUnit: ExactDecimal { ExactDecimal(unchecked: 1, exponent: Int(places.low) + Int(zeros.low)) }
    /// The same for the upper end of a range.
    var upperUnit: ExactDecimal { ExactDecimal(unchecked: 1, exponent: Int(places.high)) }
    var upperNonzeroUnit: ExactDecimal { ExactDecimal(unchecked: 1, exponent: Int(places.high) + Int(zeros.high)) }
    /// Exponent of the power before the unit of a rate: 4 in 吨/万元.
    package var perScale: Int { Int(perPower) }

    package var dimension: Dimension { unit.dimension }
    /// Whether it counts things and is written out in full, so that the number itself is meant.
    package var isCount: Bool { unit.isDiscrete && scale == 0 && !traits.contains(.decimal) }
    /// The markers around and inside the figure, in the order of the text.
    package var qualifiers: [Qualifier] { [before, inside, after].compactMap(\.self) }

    /// Whether both measure the same thing in comparable units, and rates of the same unit.
    package func isCommensurable(with other: Quantity) -> Bool {
        unit.isCommensurable(with: other.unit) && per == other.per && perScale == other.perScale
    }
}

extension Quantity {
    /// The same figure as a member of a list that states unit and power behind the last member.
    func asListMember(of unit: Unit, scale: Int, role: QuantityRole) -> Quantity {
        var copy = self
        copy.unit = unit
        copy.role = role
        copy.value = value.scaled(byPowerOfTen: scale) ?? value
        copy.high = copy.value
        copy.power = Int8(clamping: scale)
        copy.places = (places.low + Int16(scale), places.high + Int16(scale))
        copy.traits.formUnion([.unitInherited, .listMember])
        return copy
    }

    /// The same number as a year of a list whose 年 stands behind the last one.
    func asYear(_ year: Int) -> Quantity {
        var copy = asListMember(of: unit, scale: 0, role: .year)
        copy.date = CalendarDate(year: year)
        return copy
    }
}

// MARK: Ratios

extension Quantity {
    /// Positions of the terms of a ratio in ``QuantityList/terms(of:)``'s store.
    var termRange: Range<Int> { Int(termBounds.start)..<Int(termBounds.start) + Int(termBounds.count) }

    func withTerms(_ range: Range<Int>) -> Quantity {
        var copy = self
        copy.termBounds = (UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.count))
        return copy
    }
}
