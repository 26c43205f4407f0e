/// What a figure can mean: the two intervals of numeric-semantics 2.2 and 2.3.
extension Quantity {
    /// Core and outer interval in the base of the unit (元, 亩, plain fractions for %).
    package var estimate: Estimate {
        let written = writtenEstimate
        let factor = unit.factor
        return factor == .one ? written : written * Estimate(factor)
    }

    /// What careful writing means, in the base of the unit.
    package var core: Interval { estimate.core }

    /// What a charitable reader allows, in the base of the unit.
    package var outer: Interval { estimate.outer }

    /// The value in the base of the unit: 4.6% is 0.046.
    package var normalized: ExactDecimal {
        value.multiplied(by: unit.factor) ?? value
    }

    /// The intervals in the written unit, with powers multiplied out.
    package var writtenEstimate: Estimate {
        if isPositional { return positionalEstimate }
        let kinds = qualifiers.map(\.kind)
        guard let first = kinds.first else { return plainEstimate }
        // A fraction of a whole is at most the whole: 过半 is (50, 100] %.
        if traits.contains(.fraction), value <= .one { return atMostWhole(qualified(first, kinds.dropFirst())) }
        return qualified(first, kinds.dropFirst())
    }

    private func atMostWhole(_ estimate: Estimate) -> Estimate {
        let whole = Interval(unchecked: .unlimited, .closed(.one))
        guard var core = estimate.core.intersection(whole), let outer = estimate.outer.intersection(whole) else {
            return estimate
        }
        if qualifiers.contains(where: { $0.kind == .above }) { core = Interval(unchecked: core.lower, .closed(.one)) }
        return Estimate(core: core, outer: outer)
    }

    private func qualified(_ first: Qualifier.Kind, _ others: ArraySlice<Qualifier.Kind>) -> Estimate {
        // Two markers (约…以上) leave open which one rules; the reader may take either.
        others.reduce(estimate(qualifiedBy: first)) { $0.hull(estimate(qualifiedBy: $1)) }
    }

    /// Ordinals, ranks, years and dates name one thing, or all from the lower to the upper one.
    private var isPositional: Bool { role == .ordinal || role == .rank || role == .year || role == .date }

    private var positionalEstimate: Estimate {
        // 前三 are the first to the third, 前2% all shares up to it.
        let lower: ExactDecimal = before?.kind == .top ? (dimension == .percent ? .zero : .one) : value
        let interval = Interval(.closed(lower), .closed(upper ?? value)) ?? Interval(value)
        return Estimate(core: interval, outer: interval)
    }
}

// MARK: Without marker

extension Quantity {
    private var plainEstimate: Estimate {
        if let upper { return rangeEstimate(to: upper) }
        if traits.contains(.fraction), dimension == .percent { return fractionEstimate }
        if isExact { return Estimate(value) }
        if isCount { return countEstimate }
        let half = lastUnit.half
        return Estimate(core: around(value, half), outer: around(value, outerHalfWidth))
    }

    /// Chinese cardinals are exact (七个方面, 两倍) unless they are rounded measures: with 万, 亿 or decimals, shares, and measured
    /// units from a hundred on (四千七百万吨, 百分之七).
    private var isExact: Bool {
        guard isHanzi, scale == 0, !traits.contains(.decimal), dimension != .percent, dimension != .points else { return false }
        return unit.isDiscrete || value < .hundred
    }

    /// A count written out in full is what it says; only two zeros at its end may be rounding.
    private var countEstimate: Estimate {
        let outer = trailingZeros >= 2 ? around(value, lastNonzeroUnit.half) : Interval(value)
        return Estimate(core: Interval(value), outer: outer)
    }

    /// One unit of the last digit; with zeros at the end one unit of the last other digit, but at most a tenth of the value.
    private var outerHalfWidth: ExactDecimal {
        guard trailingZeros > 0, let tenth = value.magnitude.scaled(byPowerOfTen: -1) else { return lastUnit }
        return Swift.max(lastUnit, Swift.min(lastNonzeroUnit, tenth))
    }

    /// 三分之二, 1/4, 一半 as shares: ±2.5 points, double that for the charitable reader.
    private var fractionEstimate: Estimate {
        let width = ExactDecimal(unchecked: 25, exponent: -3)
        return Estimate(core: around(value, width), outer: around(value, ExactDecimal(unchecked: 5, exponent: -2)))
    }

    private func rangeEstimate(to upper: ExactDecimal) -> Estimate {
        let core =
            Interval(
                Bound(value, isClosed: !traits.contains(.openBelow)), Bound(upper, isClosed: !traits.contains(.openAbove)))
            ?? Interval(value)
        let outer = Interval(
            unchecked: .closed(value.adding(lastUnit.half.negated) ?? value), .closed(upper.adding(upperUnit.half) ?? upper))
        return Estimate(core: core, outer: outer)
    }

    private func around(_ center: ExactDecimal, _ halfWidth: ExactDecimal) -> Interval {
        Interval(center).widened(by: halfWidth)
    }
}

// MARK: With a marker

extension Quantity {
    /// `w` of 2.3 at the lower and at the upper end of a range.
    private var step: ExactDecimal { lastNonzeroUnit }
    private var upperStep: ExactDecimal { isRange ? upperNonzeroUnit : lastNonzeroUnit }
    private var end: ExactDecimal { upper ?? value }

    private func estimate(qualifiedBy kind: Qualifier.Kind) -> Estimate {
        switch kind {
        case .about: about
        case .near: near
        case .below: pair(core: (floor, .open(end)), outer: (floor, .closed(end)))
        case .atMost: pair(core: (floor, .closed(end)), outer: (floor, above(end, lastUnit.half)))
        case .above: pair(core: (.open(value), above(end, upperStep, closed: false)), outer: (.closed(value), .unlimited))
        case .atLeast: pair(core: (.closed(value), .unlimited), outer: (below(value, lastUnit.half), .unlimited))
        case .more: more
        case .some: some
        case .several:
            pair(
                core: (.closed(value), times(end, 5, closed: false)), outer: (.closed(value), times(end, 5, closed: true)))
        case .upward:
            pair(
                core: (.closed(value), times(end, 2, closed: false)),
                outer: (Bound(share(of: value, 75), isClosed: true), .unlimited))
        case .top: plainEstimate
        }
    }

    /// 约: half a step to either side and the plain core; a whole step for the charitable reader.
    private var about: Estimate {
        let plain = plainEstimate
        let core = Interval(unchecked: below(value, step.half), above(end, upperStep.half))
        let outer = Interval(unchecked: below(value, step), above(end, upperStep))
        return Estimate(core: core.hull(plain.core), outer: outer.hull(plain.outer))
    }

    /// 近: up to a step or a tenth below. Before a span of time it may also mean “the last” (近三年), so the plain reading stays.
    private var near: Estimate {
        guard !value.isZero else { return plainEstimate }
        let size = value.magnitude
        let lowest = Swift.max(size.adding(step.negated) ?? size, share(of: size, 90) ?? size)
        var core = Interval(unchecked: .open(lowest), .open(end.magnitude))
        var outer = Interval(unchecked: Bound(share(of: size, 75), isClosed: true), .closed(end.magnitude))
        if value.isNegative { (core, outer) = (-core, -outer) }
        let near = Estimate(core: core, outer: outer)
        return dimension == .duration ? near.hull(plainEstimate) : near
    }

    /// 多, 余: between the value and the next step.
    private var more: Estimate {
        let twice = upperStep.adding(upperStep) ?? upperStep
        return pair(
            core: (.open(value), above(end, upperStep, closed: false)), outer: (.closed(value), above(end, twice, closed: false)))
    }

    /// 十几: between the value and the next unit of the place before 几.
    private var some: Estimate {
        let next = above(value, ExactDecimal(unchecked: 10, exponent: Int(lastUnit.exponent)), closed: false)
        return pair(core: (.open(value), next), outer: (.closed(value), Bound(next.value, isClosed: true)))
    }

    /// No count and no measure is below zero; money, shares and changes can be.
    private var floor: Bound { dimension.isSigned ? .unlimited : .closed(.zero) }

    private func pair(core: (Bound, Bound), outer: (Bound, Bound)) -> Estimate {
        let plain = Interval(value)
        return Estimate(
            core: Interval(core.0, core.1) ?? plain, outer: Interval(outer.0, outer.1) ?? plain)
    }

    private func below(_ value: ExactDecimal, _ distance: ExactDecimal) -> Bound {
        Bound(value.adding(distance.negated, .down), isClosed: true)
    }

    private func above(_ value: ExactDecimal, _ distance: ExactDecimal, closed: Bool = true) -> Bound {
        Bound(value.adding(distance, .up), isClosed: closed)
    }

    private func times(_ value: ExactDecimal, _ factor: Int, closed: Bool) -> Bound {
        Bound(value.multiplied(by: ExactDecimal(factor)), isClosed: closed)
    }

    private func share(of value: ExactDecimal, _ hundredths: Int) -> ExactDecimal? {
        value.multiplied(by: ExactDecimal(unchecked: Int128(hundredths), exponent: -2))
    }
}
