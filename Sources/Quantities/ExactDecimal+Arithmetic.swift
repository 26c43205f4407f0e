extension ExactDecimal {
    /// The exact sum, or `nil` when it needs more than 38 digits.
    package func adding(_ other: ExactDecimal) -> ExactDecimal? {
        if exponent == other.exponent {
            return Self.sum(significand, other.significand, exponent)
        }
        if significand == 0 { return other }
        if other.significand == 0 { return self }
        let low = Swift.min(exponent, other.exponent)
        guard let left = shifted(to: low), let right = other.shifted(to: low) else { return nil }
        return Self.sum(left.significand, right.significand, low)
    }

    /// The exact difference, or `nil` when it needs more than 38 digits.
    package func subtracting(_ other: ExactDecimal) -> ExactDecimal? {
        adding(other.negated)
    }

    /// The exact product, or `nil` when it needs more than 38 digits.
    package func multiplied(by other: ExactDecimal) -> ExactDecimal? {
        if let product = fastProduct(other) { return product }
        return trimmed.fastProduct(other.trimmed)
    }

    /// Half of the value; exact, as one more decimal always fits a trimmed significand, and halving shortens it.
    package var half: ExactDecimal {
        if significand & 1 == 0 { return ExactDecimal(unchecked: significand / 2, exponent: exponent) }
        return multiplied(by: ExactDecimal(unchecked: 5, exponent: -1)) ?? quotient(by: ExactDecimal(2), .down) ?? .zero
    }

    /// The value times 10^places, or `nil` out of range.
    package func scaled(byPowerOfTen places: Int) -> ExactDecimal? {
        ExactDecimal(significand: significand, exponent: exponent + places)
    }

    private static func sum(_ left: Int128, _ right: Int128, _ exponent: Int) -> ExactDecimal? {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactDecimal(significand: sum, exponent: exponent)
    }

    private func fastProduct(_ other: ExactDecimal) -> ExactDecimal? {
        let (product, overflow) = significand.multipliedReportingOverflow(by: other.significand)
        return overflow ? nil : ExactDecimal(significand: product, exponent: exponent + other.exponent)
    }

    /// The same value written with a lower exponent.
    private func shifted(to low: Int) -> ExactDecimal? {
        guard digitCount + exponent - low <= Self.digitLimit else { return nil }
        return ExactDecimal(unchecked: significand * Self.power(exponent - low), exponent: low)
    }
}
