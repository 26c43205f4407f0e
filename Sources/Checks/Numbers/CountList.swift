import DocumentModel
import Quantities

/// The list that stands right in front of a number: A、B、C of A、B、C三大产业.
struct CountList {
    /// The items in the reading view, in the order of the text; what leads up to the first belongs to it (推进A).
    let items: [Range<Int>]
    /// How many items the list may be taken to have: 和 may join two of them or stand inside one.
    let counts: Set<Int>
    /// Whether 等 stands behind it.
    let isOpenEnded: Bool

    /// All of it in the reading view.
    var range: Range<Int> { items[0].lowerBound..<items[items.count - 1].upperBound }

    /// Reads backwards from a number; `nil` where no list touches it.
    ///
    /// - Parameter start: Where the paragraph begins.
    /// - Complexity: O(1): a list is at most ``CountListReader/longest`` bytes.
    init?(before number: Int, from start: Int, in bytes: [UInt8]) {
        let reader = CountListReader(bytes, start..<number)
        guard let outer = reader.list(before: reader.end) else { return nil }
        let quoted = reader.list(insideQuotationBefore: reader.end)
        guard let named = outer.items.count > 1 ? outer : quoted else { return nil }
        items = named.items.map(reader.range(of:))
        counts = quoted.map { outer.items.count > 1 ? $0.counts.union(outer.counts) : $0.counts } ?? outer.counts
        isOpenEnded = reader.isOpenEnded
    }
}
