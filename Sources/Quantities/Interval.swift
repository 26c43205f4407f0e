/// A set of values without gaps: what a written number can mean. Never empty.
package struct Interval: Sendable, Hashable {
    package let lower: Bound
    package let upper: Bound

    /// Returns `nil` for bounds between which nothing lies, such as (3, 3].
    package init?(_ lower: Bound, _ upper: Bound) {
        if let low = lower.value, let high = upper.value {
            guard low < high || (low == high && lower.isClosed && upper.isClosed) else { return nil }
        }
        self.init(unchecked: lower, upper)
    }

    init(unchecked lower: Bound, _ upper: Bound) {
        self.lower = lower
        self.upper = upper
    }

    /// The one value.
    package init(_ value: ExactDecimal) {
        self.init(unchecked: .closed(value), .closed(value))
    }

    /// Every number.
    package static let everything = Interval(unchecked: .unlimited, .unlimited)

    /// The one value of an interval that holds no other.
    package var singleValue: ExactDecimal? {
        lower.isClosed && upper.isClosed && lower.value == upper.value ? lower.value : nil
    }

    package var isBounded: Bool { lower.value != nil && upper.value != nil }

    /// Upper less lower end; `nil` without limit.
    package var width: ExactDecimal? {
        guard let low = lower.value, let high = upper.value else { return nil }
        return high.adding(low.negated, .up)
    }
}

extension Interval: CustomStringConvertible {
    /// Mathematical notation: `[4.5, 5.5]`, `(630, 700)`, `[3, +∞)`.
    package var description: String {
        let low = lower.value.map(\.description) ?? "−∞"
        let high = upper.value.map(\.description) ?? "+∞"
        return "\(lower.isClosed ? "[" : "(")\(low), \(high)\(upper.isClosed ? "]" : ")")"
    }
}
