/// The figures of one text in the order of the text; their ranges do not overlap.
package struct QuantityList: Sendable, RandomAccessCollection {
    private let quantities: [Quantity]
    private let terms: [Quantity]
    /// Bytes of numbers with more digits than can be kept (over 38); they are not among the figures.
    package let outOfRange: [Range<Int>]

    package init(quantities: [Quantity] = [], terms: [Quantity] = [], outOfRange: [Range<Int>] = []) {
        self.quantities = quantities
        self.terms = terms
        self.outOfRange = outOfRange
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { quantities.count }
    package subscript(position: Int) -> Quantity { quantities[position] }

    /// The terms of a ratio (3.8, 32.4 and 63.8 of 3.8∶32.4∶63.8), each with its own place; empty for other figures.
    package func terms(of quantity: Quantity) -> ArraySlice<Quantity> {
        terms[quantity.termRange.clamped(to: terms.indices)]
    }

    /// Position of the first figure that ends behind an offset: the one that holds the byte, or the next one.
    ///
    /// - Complexity: O(log n).
    package func firstIndex(endingAfter offset: Int) -> Int {
        partition { $0.range.upperBound > offset }
    }

    /// Position of the figure whose ``Quantity/range`` holds a byte.
    ///
    /// - Complexity: O(log n).
    package func index(containing offset: Int) -> Int? {
        let index = firstIndex(endingAfter: offset)
        return index < count && quantities[index].range.lowerBound <= offset ? index : nil
    }

    /// Position of the figure that begins at a byte, as slots of patterns need it.
    ///
    /// - Complexity: O(log n).
    package func index(startingAt offset: Int) -> Int? {
        let index = partition { $0.range.lowerBound >= offset }
        return index < count && quantities[index].range.lowerBound == offset ? index : nil
    }

    /// Positions of the figures that lie wholly within a range, such as a sentence.
    ///
    /// - Complexity: O(log n).
    package func indices(within range: Range<Int>) -> Range<Int> {
        let first = partition { $0.range.lowerBound >= range.lowerBound }
        let last = partition { $0.range.upperBound > range.upperBound }
        return first..<Swift.max(first, last)
    }

    /// The first position for which a property holds that holds from there on.
    private func partition(_ holds: (Quantity) -> Bool) -> Int {
        var low = 0
        var high = quantities.count
        while low < high {
            let middle = (low + high) / 2
            if holds(quantities[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
