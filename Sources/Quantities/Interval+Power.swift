extension Interval {
    /// Every value to every power of `exponent`: (1 + r)^n, 2^n. Values below zero have no power here and are left out;
    /// `nil` when nothing is left.
    ///
    /// Whole powers of at most 1,000 are multiplied out, others go through binary floating point; ends are rounded outwards.
    package func power(_ exponent: Interval) -> Interval? {
        guard let base = intersection(Interval(unchecked: .closed(.zero), .unlimited)) else { return nil }
        if let whole = exponent.singleValue?.integer, (0...1000).contains(whole) {
            return base.power(whole)
        }
        guard let low = exponent.lower.value, let high = exponent.upper.value,
            let bottom = base.lower.value, !bottom.isZero
        else { return Interval(unchecked: .closed(.zero), .unlimited) }
        return Self.hullOfPowers(bottom, base.upper, low, high)
    }

    private func power(_ whole: Int) -> Interval {
        if whole == 0 { return Interval(.one) }
        return Interval(
            unchecked: Bound(lower.value?.power(whole, .down) ?? .zero, isClosed: lower.isClosed),
            Bound(upper.value?.power(whole, .up), isClosed: upper.isClosed))
    }

    /// Corners again: for a positive base the power is monotonous in either operand. Open ends are taken as closed, which only
    /// widens.
    private static func hullOfPowers(
        _ bottom: ExactDecimal, _ top: Bound, _ low: ExactDecimal, _ high: ExactDecimal
    ) -> Interval {
        var lower = [low, high].map { bottom.realPower($0, .down) ?? .zero }
        var upper = [low, high].map { bottom.realPower($0, .up) }
        if let top = top.value {
            lower += [low, high].map { top.realPower($0, .down) ?? .zero }
            upper += [low, high].map { top.realPower($0, .up) }
        } else {
            lower.append(low.isNegative ? .zero : .one)
            upper.append(high.isNegative || high.isZero ? .one : nil)
        }
        let greatest = upper.contains(nil) ? nil : upper.compactMap(\.self).max()
        return Interval(unchecked: .closed(lower.min() ?? .zero), Bound(greatest, isClosed: true))
    }
}
