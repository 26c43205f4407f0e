/// A decimal number kept exactly: at most 38 significant digits times a power of ten.
///
/// Figures in reports are decimals and are judged by their written digits, so no binary fraction takes part in sums,
/// differences, products and comparisons. Operations that could leave the range return `nil` (exact) or round to the side the
/// caller names (bounds of intervals); none traps.
package struct ExactDecimal: Sendable {
    private let digits: WideInteger
    /// Power of ten that the significand is multiplied by, within ±``exponentLimit``.
    package let exponent: Int

    /// Largest power of ten, up or down; far beyond any figure, and small enough that sums of exponents cannot overflow.
    static let exponentLimit = 4096
    /// Number of significant digits that always fit.
    static let digitLimit = 38

    init(unchecked significand: Int128, exponent: Int) {
        digits = WideInteger(significand)
        self.exponent = exponent
    }

    /// Returns `nil` when the number has more than 38 digits or its power of ten is out of range.
    package init?(significand: Int128, exponent: Int) {
        guard Self.fits(significand), abs(exponent) <= Self.exponentLimit else { return nil }
        self.init(unchecked: significand, exponent: exponent)
    }

    package init(_ integer: Int) {
        self.init(unchecked: Int128(integer), exponent: 0)
    }

    /// Ten to the power of `exponent`, which must be within ±4096.
    package init(powerOfTen exponent: Int) {
        precondition(abs(exponent) <= Self.exponentLimit, "a power of ten out of range")
        self.init(unchecked: 1, exponent: exponent)
    }

    package static var zero: ExactDecimal { ExactDecimal(0) }
    package static var one: ExactDecimal { ExactDecimal(1) }
    package static var hundred: ExactDecimal { ExactDecimal(100) }

    /// Below 10^38 in magnitude.
    var significand: Int128 { digits.value }
    package var isZero: Bool { significand == 0 }
    package var isNegative: Bool { significand < 0 }
    /// Whether the value has no fraction, however it is written (`5.0` is an integer).
    package var isInteger: Bool { trimmed.exponent >= 0 }

    package var magnitude: ExactDecimal { isNegative ? negated : self }
    package var negated: ExactDecimal { ExactDecimal(unchecked: -significand, exponent: exponent) }

    /// The same value without trailing zeros in the significand; zero has the exponent 0.
    ///
    /// - Complexity: O(number of trailing zeros).
    package var trimmed: ExactDecimal {
        var significand = significand
        guard significand != 0 else { return .zero }
        var exponent = exponent
        while exponent < Self.exponentLimit, significand % 10 == 0 {
            significand /= 10
            exponent += 1
        }
        return ExactDecimal(unchecked: significand, exponent: exponent)
    }

    /// The value as a whole number, or `nil` when it has a fraction or does not fit.
    package var integer: Int? {
        let trimmed = trimmed
        guard trimmed.exponent >= 0, trimmed.topPlace <= Self.digitLimit else { return nil }
        return Int(exactly: trimmed.significand * Self.power(trimmed.exponent))
    }
}

extension ExactDecimal {
    private static let powers: [UInt64] = (0..<19).reduce(into: [1]) { powers, index in powers.append(powers[index] * 10) }

    /// 10^n for n from 0 to 38.
    static func power(_ exponent: Int) -> Int128 {
        precondition(exponent >= 0 && exponent <= digitLimit, "a power of ten of more than 38 digits")
        let low = min(exponent, 19)
        return Int128(powers[low]) * Int128(powers[exponent - low])
    }

    /// Whether a significand has at most 38 digits.
    static func fits(_ significand: Int128) -> Bool {
        significand.magnitude < power(digitLimit).magnitude
    }

    /// Number of decimal digits of the significand; zero has one.
    package var digitCount: Int {
        var low = 1
        var high = Self.digitLimit
        while low < high {
            let middle = (low + high) / 2
            if significand.magnitude < Self.power(middle).magnitude { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Position of the leading digit: the value's magnitude is below 10^topPlace and at least 10^(topPlace−1).
    package var topPlace: Int { digitCount + exponent }
}
