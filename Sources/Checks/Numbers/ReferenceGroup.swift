import Indicators

/// What two figures of a larger place must share to be one: indicator, measure, time, place and basis.
struct ReferenceGroup: Hashable {
    let name: String
    let area: String
    private let measure: LedgerEntry.Measure
    private let years: ClosedRange<Int>
    private let months: ClosedRange<Int>?
    private let isAverage: Bool
    private let basis: String?
    private let isTarget: Bool

    /// `nil` where the draft leaves open of which year it speaks.
    init?(_ mention: FigureMention, area: String) {
        guard let years = mention.entry.years else { return nil }
        name = mention.name
        self.area = area
        self.years = years
        measure = mention.entry.measure
        months = mention.months
        isAverage = mention.entry.isAverage
        basis = mention.entry.basis
        isTarget = mention.entry.standing == .target
    }

    /// Whether a verified figure of the indicator is the one that is meant.
    func holds(_ row: FigureTableRow) -> Bool {
        row.scope == area && row.quantity.dimension == .percent && row.period.years == years && row.period.months == months
            && row.measure.isAverage == isAverage && row.measure.measures.contains(measure)
            && (row.standing == .target) == isTarget && (row.basis == nil || basis == nil || row.basis == basis)
    }
}
