/// A decimal number kept exactly: at most 38 significant digits times a power of ten.
///
/// Figures in reports are decimals and are judged by their written digits, so no binary fraction takes part in sums,
/// differences, products and comparisons. Operations that could leave the range return `nil` (exact) or round to the side the
/// caller names (bounds of intervals); none traps.
package struct ExactDecimal: Sendable {
    /// Below 10^38 in magnitude.
    let significand: Int128
    /// Power of ten that the significand is multiplied by, within ±``exponentLimit``.
    let exponent: Int

    /// Largest power of ten, up or down; far beyond any figure, and small enough that sums of exponents cannot overflow.
    static let exponentLimit = 4096
    /// Number of significant digits that always fit.
    static let digitLimit = 38

    init(unchecked significand: Int128, exponent: Int) {
        self.significand = significand
        self.exponent = exponent
    }

    /// Returns `nil` when the number has more than 38 digits or its power of ten is out of range.
    package init?(significand: Int128, exponent: Int) {
        guard significand.magnitude < Self.magnitudeLimit, abs(exponent) <= Self.exponentLimit else { return nil }
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

    package static let zero = ExactDecimal(0)
    package static let one = ExactDecimal(1)
    package static let hundred = ExactDecimal(100)

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
        guard significand != 0 else { return .zero }
        var significand = significand
        var exponent = exponent
        while exponent < Self.exponentLimit {
            let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: 10)
            if remainder != 0 { break }
            significand = quotient
            exponent += 1
        }
        return ExactDecimal(unchecked: significand, exponent: exponent)
    }

    /// The value as a whole number, or `nil` when it has a fraction or does not fit.
    package var integer: Int? {
        let trimmed = trimmed
        guard trimmed.exponent >= 0, let power = Self.power(trimmed.exponent) else { return nil }
        let (product, overflow) = trimmed.significand.multipliedReportingOverflow(by: power)
        return overflow ? nil : Int(exactly: product)
    }
}

extension ExactDecimal {
    private static let powers: [Int128] = (0..<digitLimit).reduce(into: [1]) { powers, index in
        powers.append(powers[index] &* 10)
    }

    static let magnitudeLimit = UInt128(powers[digitLimit])

    /// 10^n, or `nil` when it exceeds 38 digits.
    static func power(_ exponent: Int) -> Int128? {
        exponent >= 0 && exponent <= digitLimit ? powers[exponent] : nil
    }

    /// Number of decimal digits of the significand; zero has one.
    var digitCount: Int {
        var low = 1
        var high = Self.digitLimit
        while low < high {
            let middle = (low + high) / 2
            if significand.magnitude < Self.powers[middle].magnitude { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Position of the leading digit: the value's magnitude is below 10^topPlace and at least 10^(topPlace−1).
    var topPlace: Int { digitCount + exponent }
}
