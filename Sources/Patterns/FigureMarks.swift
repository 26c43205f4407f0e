/// The figures of one text, recognised once, for every pattern whose slots take figures.
package struct FigureMarks: Sendable {
    let marks: [FigureMark]

    /// - Parameter marks: Ascending; neither the figures nor their markers reach into a neighbouring figure.
    package init(_ marks: [FigureMark]) {
        self.marks = marks
    }

    package static let none = FigureMarks([])

    /// Positions of the figures that lie in a range of the text, apart from their markers.
    ///
    /// - Complexity: O(log n).
    func indices(in range: Range<Int>) -> Range<Int> {
        let first = Self.partition(0..<marks.count) { marks[$0].start >= range.lowerBound }
        let last = Self.partition(first..<marks.count) { marks[$0].end > range.upperBound }
        return first..<last
    }

    /// The first position for which a property holds that holds from there on.
    @inline(__always)
    static func partition(_ indices: Range<Int>, _ holds: (Int) -> Bool) -> Int {
        var (low, high) = (indices.lowerBound, indices.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
