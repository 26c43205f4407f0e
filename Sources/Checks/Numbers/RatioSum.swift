import Quantities

/// The sum of the parts against the whole.
struct RatioSum {
    /// The sum as written.
    let value: ExactDecimal
    /// What it can be with each part's rounding.
    let estimate: Estimate
    let total: ExactDecimal
    let verdict: Verdict
    /// How far the intervals and the whole are apart; `nil` where they meet.
    let gap: ExactDecimal?

    init(_ terms: [RatioTerm], total: ExactDecimal) {
        value = terms.reduce(.zero) { $0.adding($1.value) ?? $0 }
        estimate = terms.reduce(Estimate(.zero)) { $0 + $1.estimate }
        self.total = total
        let whole = Estimate(total)
        verdict = Verdict.equal(estimate, whole)
        gap = estimate.outer.gap(to: whole.outer) ?? estimate.core.gap(to: whole.core)
    }
}
