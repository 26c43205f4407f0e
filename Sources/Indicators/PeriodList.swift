/// The words of time of one sentence, ascending and apart from each other.
struct PeriodList {
    private(set) var periods: [Period] = []
    /// For each of them the position of the last one up to it that says when the figures behind are; −1 for none.
    private var contexts: [Int] = []

    var last: Period? { periods.last }

    mutating func append(_ period: Period) {
        contexts.append(period.isContext ? periods.count : contexts.last ?? -1)
        periods.append(period)
    }

    mutating func removeLast() {
        contexts.removeLast()
        periods.removeLast()
    }

    mutating func removeAll() {
        contexts.removeAll(keepingCapacity: true)
        periods.removeAll(keepingCapacity: true)
    }

    /// The last one that says when the figures behind an offset are.
    ///
    /// - Complexity: O(log n), as for all that follow.
    func context(before offset: Int) -> Period? {
        let index = firstIndex(endingAfter: offset) - 1
        guard index >= 0, contexts[index] >= 0 else { return nil }
        return periods[contexts[index]]
    }

    /// The words of time that end at an offset.
    func ending(at offset: Int) -> Period? {
        let index = firstIndex(endingAfter: offset) - 1
        return index >= 0 && periods[index].range.upperBound == offset ? periods[index] : nil
    }

    /// Those that hold a byte.
    func containing(_ offset: Int) -> Period? {
        let index = firstIndex(endingAfter: offset)
        return index < periods.count && periods[index].range.lowerBound <= offset ? periods[index] : nil
    }

    /// Those that begin at an offset.
    func beginning(at offset: Int) -> Period? {
        containing(offset).flatMap { $0.range.lowerBound == offset ? $0 : nil }
    }

    private func firstIndex(endingAfter offset: Int) -> Int {
        var low = 0
        var high = periods.count
        while low < high {
            let middle = (low + high) / 2
            if periods[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
