/// Natural interval arithmetic: the result holds every value that the operands' values can give. Ends are exact where 38
/// digits suffice, else rounded outwards; an end beyond the range becomes unlimited. So an enclosure is never too small.
extension Interval {
    /// Sum of any value of the one and any value of the other; an end is closed iff both are.
    package static func + (left: Interval, right: Interval) -> Interval {
        Interval(
            unchecked: add(left.lower, right.lower, .down),
            add(left.upper, right.upper, .up))
    }

    package static func - (left: Interval, right: Interval) -> Interval {
        left + -right
    }

    package static prefix func - (interval: Interval) -> Interval {
        Interval(unchecked: negate(interval.upper), negate(interval.lower))
    }

    package static func * (left: Interval, right: Interval) -> Interval {
        left.spanning(corners: [
            (left.lower, .down, right.lower, .down), (left.lower, .down, right.upper, .up),
            (left.upper, .up, right.lower, .down), (left.upper, .up, right.upper, .up),
        ])
    }

    package static func * (left: Interval, right: ExactDecimal) -> Interval {
        left * Interval(right)
    }

    /// The quotient; `nil` when the divisor can be zero.
    package func divided(by divisor: Interval) -> Interval? {
        // An exact divisor keeps exact quotients exact, which its reciprocal would not: 60 ÷ 12.
        if let value = divisor.singleValue { return divided(by: value) }
        guard let reciprocal = divisor.reciprocal else { return nil }
        return self * reciprocal
    }

    /// Every value moved by up to `amount`, which must not be negative, to either side.
    package func widened(by amount: ExactDecimal) -> Interval {
        precondition(!amount.isNegative, "an interval is widened by a distance")
        return self + Interval(unchecked: .closed(amount.negated), .closed(amount))
    }

    private func divided(by divisor: ExactDecimal) -> Interval? {
        guard !divisor.isZero else { return nil }
        func divide(_ bound: Bound, _ rounding: Rounding) -> Bound {
            guard let value = bound.value else { return .unlimited }
            return Bound(value.quotient(by: divisor, rounding), isClosed: bound.isClosed)
        }
        let (low, high) = divisor.isNegative ? (upper, lower) : (lower, upper)
        return Interval(unchecked: divide(low, .down), divide(high, .up))
    }

    private var reciprocal: Interval? {
        guard !contains(.zero) else { return nil }
        func invert(_ bound: Bound, _ rounding: Rounding) -> Bound {
            guard let value = bound.value else { return .open(.zero) }
            // An open end at zero: the quotient grows without limit.
            return Bound(ExactDecimal.one.quotient(by: value, rounding), isClosed: bound.isClosed)
        }
        return Interval(unchecked: invert(upper, .down), invert(lower, .up))
    }

    private static func add(_ left: Bound, _ right: Bound, _ rounding: Rounding) -> Bound {
        guard let one = left.value, let two = right.value else { return .unlimited }
        return Bound(one.adding(two, rounding), isClosed: left.isClosed && right.isClosed)
    }

    private static func negate(_ bound: Bound) -> Bound {
        Bound(bound.value?.negated, isClosed: bound.isClosed)
    }
}
