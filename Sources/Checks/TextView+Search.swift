import DocumentModel

extension TextView {
    /// Whether a text stands somewhere in a range of the view.
    ///
    /// - Complexity: O(range × text) at worst; in Chinese text the first byte rarely repeats.
    func holds(_ text: String, in range: Range<Int>) -> Bool {
        let wanted = Array(text.utf8)
        guard !wanted.isEmpty, range.count >= wanted.count else { return false }
        return (range.lowerBound...range.upperBound - wanted.count).contains { start in
            bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
