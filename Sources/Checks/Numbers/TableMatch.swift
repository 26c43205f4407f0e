import Indicators
import Localization
import Quantities

/// What a mention in the draft comes to beside the verified tables.
enum TableMatch {
    /// A row is about the same figure; of several the one that fits best.
    case compared(TableEntry)
    /// A row names the indicator, but the two cannot be compared.
    case open(TableEntry, LocalizedText)
}

/// A row with the table that it stands in.
struct TableEntry: Sendable {
    let table: FigureTable
    let row: FigureTableRow

    /// The verified figure with its sign.
    var stated: StatedFigure { StatedFigure(row.quantity, isNegative: row.isNegative, isNumberMeant: row.standing == .target) }
}
