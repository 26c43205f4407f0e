import Indicators
import Quantities

/// Comparing a mention with a verified figure.
extension FigureMention {
    /// Whether a row measures the same of the same thing, whatever the period, the unit and the basis.
    func isAbout(_ row: FigureTableRow, _ scopes: FigureTableScope) -> Bool {
        row.measure.measures.contains(entry.measure) && hasAverage(of: row)
            && scopes.outer(row.scope) == scope && hasStanding(of: row) && row.quantity.dimension == figure.dimension
            && (row.quantity.role == .rank) == (figure.role == .rank)
    }

    /// The average level of one year is the level of the year: 城镇调查失业率平均为4.2%. An average growth ends in its year only.
    private func hasAverage(of row: FigureTableRow) -> Bool {
        let isOfYear = entry.measure == .level && entry.years?.count == 1
        return row.measure.isAverage == entry.isAverage || (!row.measure.isAverage && isOfYear)
    }

    /// Rows are about what has come about unless they say otherwise.
    private func hasStanding(of row: FigureTableRow) -> Bool {
        guard let standing = row.standing else { return entry.standing != .target }
        return standing == entry.standing
    }

    /// Whether both are on one basis, as far as they say.
    func hasBasis(of row: FigureTableRow) -> Bool {
        guard let basis = entry.basis, let verified = row.basis else { return true }
        return basis == verified
    }
}
