import DocumentModel
import Quantities

/// All figures of a document with what each is a figure of.
package struct Ledger: Sendable {
    /// One for each figure, in the order of the text.
    package let entries: [LedgerEntry]

    /// - Complexity: O(text + figures).
    package init(of document: Document, quantities: QuantityList, units: UnitTable) {
        entries = quantities.enumerated().map { index, quantity in
            let paragraph = document.paragraphIndex(atReadingOffset: quantity.range.lowerBound) ?? 0
            let sentence = document.sentence(containing: quantity.range.lowerBound) ?? quantity.range
            return LedgerEntry(
                quantity: index, paragraph: paragraph, sentence: sentence, indicator: nil, name: nil, measure: .level, years: nil,
                isAverage: false, scope: nil, basis: nil, standing: .actual)
        }
    }
}
