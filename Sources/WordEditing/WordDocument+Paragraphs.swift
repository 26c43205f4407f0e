import WordDocuments

extension WordDocument {
    /// The paragraph that holds an offset or ends there; the last one for an offset behind it.
    ///
    /// - Complexity: O(log paragraphs).
    package func paragraphIndex(at offset: Int) -> Int? {
        var low = 0
        var high = paragraphs.count
        while low < high {
            let middle = (low + high) / 2
            if paragraphs[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return paragraphs.isEmpty ? nil : max(0, low - 1)
    }
}
