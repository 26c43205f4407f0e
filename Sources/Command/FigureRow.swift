import DocumentModel
import Indicators
import Quantities
import SourceText

/// A figure as `hegao figures` shows it.
struct FigureRow {
    let quantity: Quantity
    let entry: LedgerEntry
    /// Of the figure with its markers.
    let start: SourcePosition
    let end: SourcePosition
    /// Titles of the headings above it, outermost first.
    let section: [String]
    /// The figure with its markers, as the reading view has it.
    let text: String
    /// The words that name the indicator, as written; `nil` where nothing binds the figure.
    let indicator: String?
    /// Power and unit as written: 亿元.
    let unit: String
    /// The unit in which values are compared; empty for a bare number.
    let baseUnit: String
    /// The terms of a ratio.
    let terms: [ExactDecimal]
    /// The markers, in the order of the text.
    let qualifiers: [String]
    let sentence: String
    /// The sentence in front of the figure and behind it.
    let context: (before: String, after: String)

    init(_ quantity: Quantity, _ entry: LedgerEntry, of quantities: QuantityList, in document: Document, units: UnitTable) {
        let view = document.reading
        let extent = quantity.extent.clamped(to: entry.sentence)
        let range = view.sourceRange(of: extent)
        self.quantity = quantity
        self.entry = entry
        start = document.source.position(at: range.lowerBound)
        end = document.source.position(at: range.upperBound)
        section = document.sectionPath(ofParagraph: entry.paragraph)
        text = view.text(in: extent)
        indicator = entry.indicator.map(view.text(in:))
        unit = units.notation(of: quantity).zh
        baseUnit = units.name(of: units.base(of: quantity.unit)).zh
        terms = quantities.terms(of: quantity).map(\.value)
        qualifiers = quantity.qualifiers.map { view.text(in: $0.range) }
        sentence = view.text(in: entry.sentence)
        context = (
            view.text(in: entry.sentence.lowerBound..<extent.lowerBound),
            view.text(in: extent.upperBound..<entry.sentence.upperBound)
        )
    }
}

// MARK: Numbers

extension FigureRow {
    /// Whether it has a number: a ratio has several, a date none.
    private var hasValue: Bool { quantity.role != .ratio && quantity.role != .date }

    /// In the written power and unit: 10.2 of 10.2亿元.
    var written: ExactDecimal? { hasValue ? quantity.value.scaled(byPowerOfTen: -quantity.scale)?.trimmed : nil }
    /// The upper end of a range.
    var writtenUpper: ExactDecimal? {
        hasValue ? quantity.upper.flatMap { $0.scaled(byPowerOfTen: -quantity.scale) }?.trimmed : nil
    }
    /// In the base of the unit: 1020000000 of 10.2亿元.
    var normalized: ExactDecimal? { hasValue ? quantity.normalized : nil }
    var normalizedUpper: ExactDecimal? { hasValue ? quantity.upper.flatMap { $0.multiplied(by: quantity.unit.factor) } : nil }
    /// What it can mean, in the base of the unit.
    var estimate: Estimate? { hasValue ? quantity.estimate : nil }
}
