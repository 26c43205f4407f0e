extension Quantity {
    /// What a figure in 倍 or 番 multiplies by; `nil` for other dimensions.
    ///
    /// 增长k倍 multiplies by 1 + k, which only the verb shows; here 两倍 is 2. For n doublings the tolerance of 翻番 is kept, since
    /// 翻番 loosely means “at least twice” (numeric-semantics 3.10: core [1.9, 2.5], outer [1.8, 3]), in proportion: 翻两番 is 3.8…5.
    package var multiplier: Estimate? {
        switch dimension {
        case .times: estimate
        case .doublings: doublingMultiplier
        default: nil
        }
    }

    private var doublingMultiplier: Estimate? {
        guard let power = Estimate(ExactDecimal(2)).power(estimate) else { return nil }
        guard qualifiers.isEmpty else { return power }
        func loose(_ low: Int, _ high: Int) -> Interval {
            Interval(
                unchecked: .closed(ExactDecimal(unchecked: Int128(low), exponent: -2)),
                .closed(ExactDecimal(unchecked: Int128(high), exponent: -2)))
        }
        return Estimate(core: power.core * loose(95, 125), outer: power.outer * loose(90, 150))
    }
}
