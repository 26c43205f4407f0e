extension ExactDecimal: Comparable, Hashable {
    package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
        left.order(to: right) == 0
    }

    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        left.order(to: right) < 0
    }

    /// Numbers that are equal hash alike, however they are written (`5.0`, `5`).
    package func hash(into hasher: inout Hasher) {
        let trimmed = trimmed
        hasher.combine(trimmed.significand)
        hasher.combine(trimmed.exponent)
    }

    /// Negative, zero or positive as this number is less than, equal to or greater than `other`; exact for all operands.
    private func order(to other: ExactDecimal) -> Int {
        if exponent == other.exponent { return Self.sign(significand, other.significand) }
        let signs = (significand.signum(), other.significand.signum())
        if signs.0 != signs.1 || signs.0 == 0 { return Self.sign(signs.0, signs.1) }
        let places = (topPlace, other.topPlace)
        if places.0 != places.1 { return Int(signs.0) * (places.0 < places.1 ? -1 : 1) }
        // The leading digits stand at one place, so the shifted significand keeps at most 38 digits.
        let shift = exponent - other.exponent
        let power = Self.power(abs(shift))
        return shift > 0
            ? Self.sign(significand &* power, other.significand)
            : Self.sign(significand, other.significand &* power)
    }

    private static func sign(_ left: Int128, _ right: Int128) -> Int {
        left < right ? -1 : left > right ? 1 : 0
    }
}
