extension Array {
    /// The elements in runs of neighbours that belong together.
    ///
    /// - Complexity: O(n).
    func chunked(by belongTogether: (Element, Element) -> Bool) -> [[Element]] {
        reduce(into: []) { chunks, element in
            if let last = chunks.last?.last, belongTogether(last, element) {
                chunks[chunks.count - 1].append(element)
            } else {
                chunks.append([element])
            }
        }
    }
}
