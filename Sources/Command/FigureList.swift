import Diagnostics
import DocumentModel
import Indicators
import Linting
import Quantities
import SourceText

/// The figures of one draft that are to be shown.
struct FigureList {
    let document: Document
    let figures: [FigureRow]
    /// How many were left out: ordinals, dates, years, 一个.
    let hidden: Int
    /// What kept figures from being listed.
    let problems: [Problem]

    /// - Parameter all: Nothing is left out.
    init(of source: SourceFile, all: Bool) {
        let document = Document(reading: source, format: DocumentFormat(of: source))
        let scanner = QuantityScanner.standard
        let quantities = scanner.scan(document.reading.bytes)
        let ledger = Ledger(of: document, quantities: quantities, units: scanner.units)
        let entries = ledger.entries.filter { document.paragraphs[$0.paragraph].role != .frame }
        let shown = all ? entries : entries.filter { Self.isShown(quantities[$0.quantity]) }
        self.document = document
        figures = shown.map { FigureRow(quantities[$0.quantity], $0, of: quantities, in: document, units: scanner.units) }
        hidden = entries.count - shown.count
        let unreadable = quantities.outOfRange.map(document.reading.sourceRange(of:))
        problems = [document.isEmpty ? .emptyDocument(source) : nil, .unreadableNumbers(unreadable, in: source)].compactMap(\.self)
    }

    private static func isShown(_ quantity: Quantity) -> Bool {
        switch quantity.role {
        case .cardinal, .rank, .ratio: !quantity.traits.contains(.indefinite)
        case .ordinal, .year, .date: false
        }
    }
}
