import Indicators
import Localization
import Quantities
import RuleModel
import SourceText

/// A figure of the draft that is bound to an indicator and a time, ready to be compared.
struct FigureMention {
    let entry: LedgerEntry
    let figure: Quantity
    /// The indicator's name without a part of the year.
    let name: String
    /// Whose figure it is, as written; `nil` for the document's own place.
    let scope: String?
    /// Months of the year that it is about; `nil` for the whole year.
    let months: ClosedRange<Int>?
    /// Why the words around it leave open what it is a figure of, though it is bound.
    let doubt: LocalizedText?

    /// The figure with its markers, in the source.
    func place(in context: CheckContext) -> ByteRange { context.place(of: figure) }

    /// The figure with its sign.
    var stated: StatedFigure {
        StatedFigure(figure, isNegative: entry.isDecrease, isNumberMeant: entry.standing == .target)
    }
}
