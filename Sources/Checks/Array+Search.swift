/// Searching lists that ascend.
extension Array {
    /// Index of the first element from which on a test holds; the count if it never does.
    ///
    /// - Complexity: O(log count).
    func partitionPoint(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension Array<Range<Int>> {
    /// Whether one of these ranges, which ascend and do not overlap each other, overlaps another one.
    ///
    /// - Complexity: O(log count).
    func holdsOverlap(with range: Range<Int>) -> Bool {
        let next = partitionPoint { $0.upperBound > range.lowerBound }
        return next < count && self[next].overlaps(range)
    }
}
