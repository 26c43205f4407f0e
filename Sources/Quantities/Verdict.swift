/// How figures stand to each other (numeric-semantics 2.4); ordered by gravity.
package enum Verdict: Int, Sendable, Comparable {
    /// They fit as carefully written.
    case ok
    /// They fit only for a charitable reader.
    case suspicious
    /// No reading makes them fit.
    case contradiction

    package static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }

    /// The grade of a relation that the cores and the outer intervals can or cannot satisfy.
    package init(core: Bool, outer: Bool) {
        self = core ? .ok : outer ? .suspicious : .contradiction
    }

    /// `left = right`: some value lies within both.
    package static func equal(_ left: Estimate, _ right: Estimate) -> Verdict {
        Verdict(core: left.core.overlaps(right.core), outer: left.outer.overlaps(right.outer))
    }

    /// `left ≤ right`: fails only where every value of the one exceeds every value of the other.
    package static func atMost(_ left: Estimate, _ right: Estimate) -> Verdict {
        Verdict(core: left.core.canBeAtMost(right.core), outer: left.outer.canBeAtMost(right.outer))
    }

    /// `left < right`.
    package static func less(_ left: Estimate, _ right: Estimate) -> Verdict {
        Verdict(core: left.core.canBeLess(than: right.core), outer: left.outer.canBeLess(than: right.outer))
    }

    /// Several mentions of one figure: all must share a value.
    ///
    /// Ends that pairwise meet share one, since intervals on a line do (Helly); so the pass is linear.
    package static func same(_ mentions: [Estimate]) -> Verdict {
        Verdict(core: haveCommonValue(mentions.map(\.core)), outer: haveCommonValue(mentions.map(\.outer)))
    }

    private static func haveCommonValue(_ intervals: [Interval]) -> Bool {
        guard var common = intervals.first else { return true }
        for interval in intervals.dropFirst() {
            guard let rest = common.intersection(interval) else { return false }
            common = rest
        }
        return true
    }
}
