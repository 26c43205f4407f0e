import Indicators
import Quantities

/// What two mentions must share to be about one figure: indicator, measure, time, place and basis, in comparable units, and both
/// targets or neither.
struct AgreeGroup: Hashable {
    let name: String
    private let measure: LedgerEntry.Measure
    private let years: ClosedRange<Int>
    private let months: ClosedRange<Int>?
    private let isAverage: Bool
    private let scope: String?
    private let basis: String?
    private let isTarget: Bool
    private let dimension: Dimension
    private let unit: UInt16
    private let per: UInt16
    private let perScale: Int

    /// `nil` where the text leaves open when it is, and for changes and ranks, of which a name may have many.
    init?(_ mention: FigureMention) {
        guard let years = mention.entry.years, [.level, .growth, .share].contains(mention.entry.measure),
            mention.figure.role == .cardinal
        else { return nil }
        name = mention.name
        self.years = years
        measure = mention.entry.measure
        months = mention.months
        isAverage = mention.entry.isAverage
        scope = mention.scope
        basis = mention.entry.basis
        isTarget = mention.entry.standing == .target
        dimension = mention.figure.dimension
        // Counts in different classifiers are counts of different things under one name.
        unit = dimension == .count ? mention.figure.unit.id : mention.figure.unit.base
        per = mention.figure.per
        perScale = mention.figure.perScale
    }
}
