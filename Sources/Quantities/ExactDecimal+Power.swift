#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Powers for bounds: growth over n years, n doublings.
extension ExactDecimal {
    /// The value, which must not be negative, to a whole power of at least 0, rounded to one side.
    ///
    /// - Complexity: O(log power).
    func power(_ power: Int, _ rounding: Rounding) -> ExactDecimal? {
        var result = ExactDecimal.one
        var factor = self
        var rest = power
        while rest > 0 {
            if rest & 1 == 1 {
                guard let next = result.multiplied(by: factor, rounding) else { return nil }
                result = next
            }
            rest >>= 1
            if rest == 0 { break }
            guard let square = factor.multiplied(by: factor, rounding) else { return nil }
            factor = square
        }
        return result
    }

    /// The value, which must be positive, to any power, moved to one side by a relative 10^−13: more than the error of
    /// binary `pow` and of the two conversions, far less than one unit of any written digit.
    func realPower(_ power: ExactDecimal, _ rounding: Rounding) -> ExactDecimal? {
        let result = pow(double, power.double)
        guard result.isFinite, result > 0 else { return result == 0 && rounding == .down ? .zero : nil }
        return ExactDecimal(approximating: result * (rounding == .up ? 1 + 1e-13 : 1 - 1e-13))
    }

    /// The nearest binary fraction, for powers and for bars in a chart; not for comparisons.
    package var double: Double {
        Double(significand) * pow(10, Double(exponent))
    }

    /// Fifteen digits of a positive finite number.
    private init?(approximating value: Double) {
        let exponent = Int(log10(value).rounded(.down)) - 15
        let digits = value * pow(10, Double(-exponent))
        guard digits.isFinite, digits < 1e17 else { return nil }
        self.init(significand: Int128(digits), exponent: exponent)
    }
}
