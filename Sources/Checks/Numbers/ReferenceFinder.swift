import Quantities

/// Finds comparisons with larger places.
struct ReferenceFinder {
    private let figures: QuantityList
    private let text: [UInt8]
    private let lexicon: ReferenceLexicon

    init(_ figures: QuantityList, text: [UInt8], lexicon: ReferenceLexicon) {
        self.figures = figures
        self.text = text
        self.lexicon = lexicon
    }

    /// The comparisons of a sentence, in the order of the text.
    ///
    /// - Complexity: O(bytes of the sentence).
    func comparisons(in sentence: Range<Int>) -> [ReferenceComparison] {
        let indices = figures.indices(within: sentence)
        var found: [ReferenceComparison] = []
        var index = indices.lowerBound
        while index < indices.upperBound {
            let distances = list(from: index, to: indices.upperBound)
            index = distances.upperBound
            let first = distances.lowerBound
            guard isDistance(figures[first]), first > indices.lowerBound else { continue }
            guard let words = lexicon.read(gap(before: first), of: text) else { continue }
            if let direction = words.direction {
                found += comparisons(distances, words.areas, direction, from: words.start, notBefore: indices.lowerBound)
            } else if let last = found.last, last.distance == first - 1, distances.count == 1, words.areas.count == 1 {
                // 高于全国1.2个百分点、全省0.7个百分点
                found.append(comparison(last.figure, first, words.areas[0], last.direction, words.start..<end(of: first)))
            }
        }
        return found
    }

    /// One figure and one distance, one figure and a distance for each place, or a distance for each of several figures.
    private func comparisons(
        _ distances: Range<Int>, _ areas: [String], _ direction: ReferenceWords.Direction, from place: Int, notBefore start: Int
    ) -> [ReferenceComparison] {
        let last = distances.lowerBound - 1
        guard isRate(figures[last]) else { return [] }
        let range = place..<end(of: distances.upperBound - 1)
        let rates = rates(endingAt: last, from: start)
        if areas.count == distances.count, distances.count == 1 || rates.count == 1 {
            return zip(distances, areas).map { comparison(last, $0, $1, direction, range) }
        }
        guard areas.count == 1, rates.count == distances.count else { return [] }
        return zip(rates, distances).map { comparison($0, $1, areas[0], direction, range) }
    }

    private func comparison(
        _ figure: Int, _ distance: Int, _ area: String, _ direction: ReferenceWords.Direction, _ range: Range<Int>
    ) -> ReferenceComparison {
        ReferenceComparison(figure: figure, distance: distance, area: area, direction: direction, range: range)
    }

    private func end(of figure: Int) -> Int { figures[figure].extent.upperBound }

    /// What stands between a figure and the one before.
    private func gap(before figure: Int) -> Range<Int> {
        end(of: figure - 1)..<max(end(of: figure - 1), figures[figure].extent.lowerBound)
    }

    // MARK: Lists

    /// Distances that are listed, such as 0.3、0.5个百分点; else the one figure.
    private func list(from index: Int, to end: Int) -> Range<Int> {
        var last = index
        while last + 1 < end, isDistance(figures[last]), isDistance(figures[last + 1]), isListed(last + 1) { last += 1 }
        return index..<last + 1
    }

    /// The rates of a list that ends with one: 分别增长4.6%和6.4%.
    private func rates(endingAt last: Int, from start: Int) -> Range<Int> {
        var first = last
        while first > start, isRate(figures[first - 1]), isListed(first) { first -= 1 }
        return first..<last + 1
    }

    private static let separators = AgreeWords("、 和 与 及")

    /// Whether only a separator parts a figure from the one before.
    private func isListed(_ right: Int) -> Bool {
        let gap = gap(before: right)
        return !gap.isEmpty && gap.count <= 3 && Self.separators.cover(gap, of: text)
    }

    private func isRate(_ figure: Quantity) -> Bool { figure.dimension == .percent && figure.role == .cardinal }

    private func isDistance(_ figure: Quantity) -> Bool { figure.dimension == .points && figure.role == .cardinal }
}
