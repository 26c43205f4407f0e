import SourceText

extension TextMap {
    /// The share of one element in a range of the text.
    package struct Slice: Sendable, Hashable {
        package let text: ByteRange
        /// In the part of the element.
        package let source: Range<Int>
        package let element: Int
    }

    /// Where the characters of a range are written, in the order of the text. What Word makes itself, such as numbers of
    /// lists and the ends of paragraphs, is written nowhere and is left out.
    ///
    /// - Complexity: O(log pieces + slices).
    package func slices(of range: ByteRange) -> [Slice] {
        pieces[firstPiece(endingAfter: range.lowerBound)...].prefix { $0.text.lowerBound < range.upperBound }.map { piece in
            let text = range.clamped(to: piece.text)
            guard piece.isVerbatim else { return Slice(text: piece.text, source: piece.source, element: Int(piece.element)) }
            let start = piece.source.lowerBound + text.lowerBound - piece.text.lowerBound
            return Slice(text: text, source: start..<start + text.count, element: Int(piece.element))
        }
    }

    private func firstPiece(endingAfter offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].text.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
