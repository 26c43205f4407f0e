import Quantities
import SourceText

/// One verified figure.
package struct FigureTableRow: Sendable, Hashable {
    /// Line of the table's file in which the row begins, from 1.
    package let line: Int
    /// The indicator's name and its other names as the table writes them, the name first.
    package let names: [FigureTableCell]
    /// The same as the ledger calls them; see ``LedgerEntry/name``.
    package let keys: [String]
    package let period: FigureTablePeriod
    /// The period as the table writes it.
    package let periodText: String
    /// The figure as written, unit included: 10.25亿元.
    package let text: String
    /// The cell of the value.
    package let range: ByteRange
    package let quantity: Quantity
    /// Whether the table has a minus sign.
    package let isNegative: Bool
    package let measure: FigureTableMeasure
    package let scope: String?
    package let basis: String?
    /// `nil` where the table does not say; targets must be marked as such.
    package let standing: LedgerEntry.Standing?
    package let note: String?

    /// Whether both rows say the same in numbers.
    func hasValue(of other: FigureTableRow) -> Bool {
        isNegative == other.isNegative && quantity.estimate == other.quantity.estimate
    }
}
