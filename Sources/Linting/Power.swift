/// How often a rule notices that one digit of a figure is wrong (numeric-semantics 2.4, power).
package struct Power: Sendable, Hashable {
    /// Wrong digits that were tried.
    package private(set) var trials = 0
    /// Those that were reported, at whatever level.
    package private(set) var noticed = 0
    /// Those that were reported at the rule's own level.
    package private(set) var firm = 0

    /// Whether more wrong digits slip through than are noticed: such a rule reassures more than it checks.
    package var isWeak: Bool { noticed * 2 < trials }

    /// Share of the wrong digits that are noticed, in per cent, rounded to the nearest.
    package var noticedPercent: Int { percent(noticed) }

    /// Share of the wrong digits that are reported at the rule's own level, in per cent, rounded to the nearest.
    package var firmPercent: Int { percent(firm) }

    mutating func add(isNoticed: Bool, isFirm: Bool) {
        trials += 1
        if isNoticed { noticed += 1 }
        if isFirm { firm += 1 }
    }

    private func percent(_ part: Int) -> Int { trials == 0 ? 0 : (part * 200 + trials) / (trials * 2) }
}
