import Quantities
import TestSupport
import Testing

/// Laws that every reckoning of the checks rests on, over random intervals.
struct IntervalLawTests {
    private static func random(_ generator: inout SeededGenerator) -> Interval {
        func value() -> ExactDecimal {
            ExactDecimal(
                significand: Int128(Int.random(in: -9999...9999, using: &generator)),
                exponent: Int.random(in: -3...3, using: &generator))
                ?? .zero
        }
        func bound(_ value: ExactDecimal) -> Bound {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: .unlimited
            case 1...3: .open(value)
            default: .closed(value)
            }
        }
        let (one, two) = (value(), value())
        return Interval(bound(min(one, two)), bound(max(one, two))) ?? Interval(one)
    }

    /// A value of the interval, near an end where there is one.
    private static func member(of interval: Interval, _ generator: inout SeededGenerator) -> ExactDecimal {
        let low = interval.lower.value ?? interval.upper.value?.adding(ExactDecimal(-100)) ?? ExactDecimal(-50)
        let high = interval.upper.value ?? low.adding(ExactDecimal(100)) ?? low
        let width = high.adding(low.negated) ?? .zero
        let share = ExactDecimal(significand: Int128(Int.random(in: 0...1000, using: &generator)), exponent: -3) ?? .zero
        let inner = low.adding(width.multiplied(by: share) ?? .zero) ?? low
        let middle = low.adding(width.half) ?? low
        return interval.contains(inner) ? inner : middle
    }

    @Test func sumAndProductCommute() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<3000 {
            let (left, right) = (Self.random(&generator), Self.random(&generator))
            #expect(left + right == right + left)
            #expect(left * right == right * left)
        }
    }

    @Test func resultsHoldTheResultsOfTheirMembers() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<3000 {
            let (left, right) = (Self.random(&generator), Self.random(&generator))
            let (one, two) = (Self.member(of: left, &generator), Self.member(of: right, &generator))
            #expect((left + right).contains(try #require(one.adding(two))))
            #expect((left - right).contains(try #require(one.subtracting(two))))
            #expect((left * right).contains(try #require(one.multiplied(by: two))))
        }
    }

    @Test func widerOperandsGiveWiderResults() {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<3000 {
            let (left, right) = (Self.random(&generator), Self.random(&generator))
            let amount = ExactDecimal(Int.random(in: 0...50, using: &generator))
            let wider = left.widened(by: amount)
            #expect(wider.contains(left))
            #expect((wider + right).contains(left + right))
            #expect((wider * right).contains(left * right))
        }
    }

    @Test func wideningNeverMakesAVerdictGraver() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<3000 {
            let left = Estimate(core: Self.random(&generator), outer: Self.random(&generator))
            let right = Estimate(core: Self.random(&generator), outer: Self.random(&generator))
            let wider = left.widened(by: ExactDecimal(Int.random(in: 0...50, using: &generator)))
            #expect(Verdict.equal(wider, right) <= Verdict.equal(left, right))
            #expect(Verdict.atMost(wider, right) <= Verdict.atMost(left, right))
            #expect(Verdict.less(wider, right) <= Verdict.less(left, right))
        }
    }

    @Test func outerHoldsCoreThroughAllOperations() throws {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<2000 {
            let left = Estimate(core: Self.random(&generator), outer: Self.random(&generator))
            let right = Estimate(core: Self.random(&generator), outer: Self.random(&generator))
            for result in [left + right, left - right, left * right, left.hull(right)] {
                #expect(result.outer.contains(result.core))
            }
            if let quotient = left.divided(by: right) { #expect(quotient.outer.contains(quotient.core)) }
        }
    }
}
