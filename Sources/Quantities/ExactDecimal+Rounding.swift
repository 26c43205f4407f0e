/// Arithmetic for bounds: exact where 38 digits suffice, else rounded to the named side; `nil` only beyond ±10^4096.
extension ExactDecimal {
    func adding(_ other: ExactDecimal, _ rounding: Rounding) -> ExactDecimal? {
        if let sum = adding(other) { return sum }
        // Two digits of room are left for the carry and for one rounding on either side.
        let place = Swift.max(topPlace, other.topPlace) - (Self.digitLimit - 2)
        guard let left = rounded(toPlace: place, rounding), let right = other.rounded(toPlace: place, rounding) else {
            return nil
        }
        return left.adding(right)
    }

    func multiplied(by other: ExactDecimal, _ rounding: Rounding) -> ExactDecimal? {
        if let product = multiplied(by: other) { return product }
        // 19 digits times 18 digits fit; the magnitude grows when the result is rounded away from zero.
        let negative = isNegative != other.isNegative
        let side: Rounding = negative ? rounding.opposite : rounding
        guard
            let left = magnitude.rounded(toDigits: Self.digitLimit / 2, side),
            let right = other.magnitude.rounded(toDigits: Self.digitLimit / 2 - 1, side),
            let product = left.multiplied(by: right)
        else { return nil }
        return negative ? product.negated : product
    }

    /// The quotient to at least 18 digits, or `nil` for a zero divisor.
    package func quotient(by divisor: ExactDecimal, _ rounding: Rounding) -> ExactDecimal? {
        guard !divisor.isZero else { return nil }
        let negative = isNegative != divisor.isNegative
        let side: Rounding = negative ? rounding.opposite : rounding
        let half = Self.digitLimit / 2
        guard let bottom = divisor.magnitude.rounded(toDigits: half, side.opposite),
            let top = magnitude.rounded(toDigits: Self.digitLimit - 1, side), !bottom.isZero
        else { return nil }
        let shift = Self.digitLimit - top.digitCount
        let dividend = top.significand * Self.power(shift)
        var digits = dividend / bottom.significand
        if side == .up, digits * bottom.significand != dividend { digits += 1 }
        let magnitude = ExactDecimal(significand: digits, exponent: top.exponent - shift - bottom.exponent)
        return negative ? magnitude?.negated : magnitude
    }

    /// The value with at most `count` digits.
    func rounded(toDigits count: Int, _ rounding: Rounding) -> ExactDecimal? {
        let surplus = digitCount - count
        return surplus <= 0 ? self : rounded(toPlace: exponent + surplus, rounding)
    }

    /// A multiple of 10^place next to the value.
    package func rounded(toPlace place: Int, _ rounding: Rounding) -> ExactDecimal? {
        let surplus = place - exponent
        if surplus <= 0 { return self }
        let power = Self.power(Swift.min(surplus, Self.digitLimit))
        let quotient = significand / power
        let exact = quotient * power == significand
        // Division truncates towards zero: step outwards where that was the wrong side.
        let step: Int128 = exact ? 0 : rounding == .up && significand > 0 ? 1 : rounding == .down && significand < 0 ? -1 : 0
        return ExactDecimal(significand: quotient + step, exponent: place)
    }
}
