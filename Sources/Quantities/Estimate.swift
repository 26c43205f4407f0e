/// What a stated or computed figure can be: the interval careful writing means, inside the one a charitable reader allows.
///
/// A relation is evaluated once with both; the ``Verdict`` follows from which of the two can satisfy it.
package struct Estimate: Sendable, Hashable {
    /// What careful writing means (numeric-semantics 2.2, C).
    package let core: Interval
    /// What a charitable reader allows (2.2, O); holds the core.
    package let outer: Interval

    /// The outer interval is stretched over the core where it does not hold it.
    package init(core: Interval, outer: Interval) {
        self.core = core
        self.outer = outer.contains(core) ? outer : outer.hull(core)
    }

    /// A figure that is exactly what it says.
    package init(_ value: ExactDecimal) {
        self.init(core: Interval(value), outer: Interval(value))
    }

    /// Nothing is known; satisfies every relation.
    package static let unknown = Estimate(core: .everything, outer: .everything)
}

extension Estimate {
    package static func + (left: Estimate, right: Estimate) -> Estimate {
        Estimate(core: left.core + right.core, outer: left.outer + right.outer)
    }

    package static func - (left: Estimate, right: Estimate) -> Estimate {
        Estimate(core: left.core - right.core, outer: left.outer - right.outer)
    }

    package static func * (left: Estimate, right: Estimate) -> Estimate {
        Estimate(core: left.core * right.core, outer: left.outer * right.outer)
    }

    /// `nil` when the divisor can be zero.
    package func divided(by divisor: Estimate) -> Estimate? {
        guard let outer = outer.divided(by: divisor.outer), let core = core.divided(by: divisor.core) else { return nil }
        return Estimate(core: core, outer: outer)
    }

    /// `nil` when the base can only be negative.
    package func power(_ exponent: Estimate) -> Estimate? {
        guard let core = core.power(exponent.core), let outer = outer.power(exponent.outer) else { return nil }
        return Estimate(core: core, outer: outer)
    }

    package func widened(by amount: ExactDecimal) -> Estimate {
        Estimate(core: core.widened(by: amount), outer: outer.widened(by: amount))
    }

    /// The smallest estimate that allows what either allows.
    package func hull(_ other: Estimate) -> Estimate {
        Estimate(core: core.hull(other.core), outer: outer.hull(other.outer))
    }
}
