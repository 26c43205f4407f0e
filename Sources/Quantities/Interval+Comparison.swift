extension Interval {
    package func contains(_ value: ExactDecimal) -> Bool {
        contains(Interval(value))
    }

    /// Whether every value of `other` is one of this interval.
    package func contains(_ other: Interval) -> Bool {
        Self.lowerOrder(lower, other.lower) <= 0 && Self.upperOrder(upper, other.upper) >= 0
    }

    /// The values that belong to both; `nil` when there are none.
    package func intersection(_ other: Interval) -> Interval? {
        Interval(
            Self.lowerOrder(lower, other.lower) >= 0 ? lower : other.lower,
            Self.upperOrder(upper, other.upper) <= 0 ? upper : other.upper)
    }

    package func overlaps(_ other: Interval) -> Bool {
        intersection(other) != nil
    }

    /// The smallest interval that holds both.
    package func hull(_ other: Interval) -> Interval {
        Interval(
            unchecked: Self.lowerOrder(lower, other.lower) <= 0 ? lower : other.lower,
            Self.upperOrder(upper, other.upper) >= 0 ? upper : other.upper)
    }

    /// Whether some value of this interval is at most some value of `other`; false proves that `≤` cannot hold.
    package func canBeAtMost(_ other: Interval) -> Bool {
        Self.canPrecede(lower, other.upper) { low, high in low == high && lower.isClosed && other.upper.isClosed }
    }

    /// Whether some value of this interval is less than some value of `other`.
    package func canBeLess(than other: Interval) -> Bool {
        Self.canPrecede(lower, other.upper) { _, _ in false }
    }

    /// Distance between the nearest ends of two intervals that do not meet; `nil` when they overlap. Zero when they only touch.
    package func gap(to other: Interval) -> ExactDecimal? {
        guard !overlaps(other) else { return nil }
        if let high = upper.value, let low = other.lower.value, high <= low { return low.adding(high.negated, .down) }
        if let high = other.upper.value, let low = lower.value { return low.adding(high.negated, .down) }
        return nil
    }

    private static func canPrecede(
        _ lower: Bound, _ upper: Bound, whenEqual: (ExactDecimal, ExactDecimal) -> Bool
    ) -> Bool {
        guard let low = lower.value, let high = upper.value else { return true }
        return low < high || whenEqual(low, high)
    }

    /// Negative when the first lower bound admits values that the second does not.
    private static func lowerOrder(_ left: Bound, _ right: Bound) -> Int {
        guard let low = left.value else { return right.value == nil ? 0 : -1 }
        guard let other = right.value else { return 1 }
        if low != other { return low < other ? -1 : 1 }
        return left.isClosed == right.isClosed ? 0 : left.isClosed ? -1 : 1
    }

    /// Positive when the first upper bound admits values that the second does not.
    private static func upperOrder(_ left: Bound, _ right: Bound) -> Int {
        guard let high = left.value else { return right.value == nil ? 0 : 1 }
        guard let other = right.value else { return -1 }
        if high != other { return high < other ? -1 : 1 }
        return left.isClosed == right.isClosed ? 0 : left.isClosed ? 1 : -1
    }
}
