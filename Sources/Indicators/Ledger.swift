import DocumentModel
import Quantities

/// All figures of a document with what each is a figure of.
package struct Ledger: Sendable {
    /// One for each figure, in the order of the text.
    package let entries: [LedgerEntry]

    /// - Complexity: O(text + figures).
    package init(of document: Document, quantities: QuantityList, units: UnitTable) {
        entries = document.reading.bytes.withUnsafeBufferPointer { text in
            var builder = LedgerBuilder(document: document, quantities: quantities, text: text)
            return builder.build()
        }
    }
}
