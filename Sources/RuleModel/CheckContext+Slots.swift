import Quantities

/// From what a slot took to the figures in it. All ranges are bytes of the reading view.
extension CheckContext {
    /// Positions in ``quantities`` of the figures in a range, such as those of a slot that takes an enumeration.
    ///
    /// - Complexity: O(log n).
    package func figures(in range: Range<Int>) -> Range<Int> { quantities.indices(within: range) }

    /// The figure that a slot took, with whatever the text says of it beyond the slot: markers, the unit behind an `integer`.
    ///
    /// Where a slot takes a part of a figure, such as one end of a range, or a number that states no quantity, its text is read
    /// by itself. `nil` where that is no figure, or several.
    package func figure(ofSlotAt range: Range<Int>) -> Quantity? {
        let inside = quantities.indices(within: range)
        if inside.count == 1, quantities[inside.lowerBound].fills(range) { return quantities[inside.lowerBound] }
        if inside.isEmpty, let index = quantities.index(containing: range.lowerBound), quantities[index].isCounted(by: range) {
            return quantities[index]
        }
        return figure(readFrom: range)
    }

    private func figure(readFrom range: Range<Int>) -> Quantity? {
        let text = Array(document.reading.bytes[range])
        let figures = QuantityScanner.standard.scan(text)
        guard let figure = figures.first, figures.count == 1, figure.fills(text.indices) else { return nil }
        return figure.shifted(by: range.lowerBound)
    }
}

extension Quantity {
    /// Whether a range is the figure, with or without its markers.
    fileprivate func fills(_ place: Range<Int>) -> Bool {
        (place.lowerBound == range.lowerBound || place.lowerBound == extent.lowerBound)
            && (place.upperBound == range.upperBound || place.upperBound == extent.upperBound)
    }

    /// Whether a range is the number of the figure, the whole of it: not the first of 3—5家, nor the 3 of 3元5角 or 3月5日.
    fileprivate func isCounted(by place: Range<Int>) -> Bool {
        numeralRange == place && !isRange && !traits.contains(.compound) && role != .date && role != .ratio
    }
}
