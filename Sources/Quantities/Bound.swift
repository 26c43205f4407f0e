/// One end of an ``Interval``: a value that belongs to it (closed) or just does not (open), or no limit at all.
package struct Bound: Sendable, Hashable {
    /// `nil` where the interval goes on without limit on this side.
    package let value: ExactDecimal?
    /// Whether the value itself belongs to the interval; `false` without a value.
    package let isClosed: Bool

    private init(value: ExactDecimal?, isClosed: Bool) {
        self.value = value
        self.isClosed = isClosed
    }

    package static func closed(_ value: ExactDecimal) -> Bound { Bound(value: value, isClosed: true) }
    package static func open(_ value: ExactDecimal) -> Bound { Bound(value: value, isClosed: false) }
    /// −∞ as a lower bound, +∞ as an upper one.
    package static let unlimited = Bound(value: nil, isClosed: false)

    /// A bound whose value may have left the range of ``ExactDecimal``: it then lies beyond any figure, and no limit is left.
    init(_ value: ExactDecimal?, isClosed: Bool) {
        self.init(value: value, isClosed: isClosed && value != nil)
    }
}
