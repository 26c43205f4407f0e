import Quantities

/// How the figures stand to each other that a formula was given: its worst comparison.
package struct Judgement: Sendable, Hashable {
    package let verdict: Verdict
    package let sign: ComparisonSign
    /// The sides of the comparison in base units.
    package let left: Estimate
    package let right: Estimate
    /// Position in the chain: 0 for 甲 >= 乙 in `甲 >= 乙 >= 丙`.
    package let comparison: Int
    /// Which members of two lists; `nil` for single values.
    package let member: Int?
    let measure: Measure

    /// How far the sides are at least from what the sign asks, as carefully written; `nil` where they meet or only touch.
    package var gap: ExactDecimal? { gap(left.core, right.core) }

    /// The same for a charitable reader.
    package var outerGap: ExactDecimal? { gap(left.outer, right.outer) }

    private func gap(_ left: Interval, _ right: Interval) -> ExactDecimal? {
        let gap: ExactDecimal? =
            switch sign {
            case .equal: left.gap(to: right)
            case .less where !left.canBeLess(than: right), .atMost where !left.canBeAtMost(right): left.gap(to: right)
            case .greater where !right.canBeLess(than: left), .atLeast where !right.canBeAtMost(left): right.gap(to: left)
            default: nil
            }
        return gap.flatMap { $0.isZero ? nil : $0 }
    }
}
