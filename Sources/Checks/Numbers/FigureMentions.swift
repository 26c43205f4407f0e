import Indicators
import Localization
import Quantities
import RuleModel

/// The figures of a scope that are bound to an indicator.
struct FigureMentions {
    /// In the order of the text.
    let mentions: [FigureMention]
    /// What the document and its tables call its own place.
    let scopes: FigureTableScope

    /// - Parameter names: of the indicators that matter, as the ledger has them; `nil` for all.
    /// - Complexity: O(figures + spans of the scope + bytes of the sentences of those that matter).
    init(in context: CheckContext, of names: Set<String>? = nil) {
        let figures = context.quantities
        let scopes = FigureTableScope(of: context.document, context.ledger)
        var spans = context.scope.spans[...]
        var doubts = FigureDoubts(context.document.reading.bytes)
        self.scopes = scopes
        mentions = context.ledger.entries.compactMap { entry in
            guard let bound = entry.name else { return nil }
            let part = FigureTablePeriod.leadingMonths(of: bound)
            let name = part?.rest ?? bound
            if let names, !names.contains(name) { return nil }
            let figure = figures[entry.quantity]
            while let span = spans.first, span.range.upperBound <= figure.range.lowerBound { spans.removeFirst() }
            guard let span = spans.first, span.range.contains(figure.range.lowerBound) else { return nil }
            return FigureMention(
                entry: entry, figure: figure, name: name, scope: scopes.outer(entry.scope), months: part?.months,
                doubt: doubts.doubt(about: entry, at: figure.extent.lowerBound))
        }
    }
}
