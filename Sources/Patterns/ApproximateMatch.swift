/// A passage that stands for a phrase, nearly or exactly, with the edits that turn it into the phrase.
package struct ApproximateMatch: Sendable, Hashable {
    /// Elements of the text.
    package let range: Range<Int>
    /// Number of elements to insert, delete or replace; 0 for the phrase itself.
    package let distance: Int
    /// From the beginning to the end of the passage, neighbours of different kind; together they cover passage and phrase.
    package let runs: [EditRun]

    /// The passage nearest to `phrase` that holds all of `anchor`; `nil` where every such passage is more than `limit` edits off.
    ///
    /// Where edits at an end could as well leave out a neighbouring element as replace it, it is replaced, unless it is a stop
    /// (a comma in front of the passage is no misspelt beginning of it).
    /// - Complexity: O(phrase · (phrase + anchor + limit)).
    package static func nearest<Element: Equatable>(
        to phrase: [Element], in text: [Element], around anchor: Range<Int>, within limit: Int,
        stops isStop: (Element) -> Bool = { _ in false }
    ) -> ApproximateMatch? {
        precondition(anchor.lowerBound >= 0 && anchor.upperBound <= text.count, "the anchor lies in the text")
        guard limit >= 0, !phrase.isEmpty, anchor.count <= phrase.count + limit else { return nil }
        let reach = phrase.count + limit
        let window = max(0, anchor.lowerBound - reach)..<min(text.count, anchor.upperBound + reach)
        var alignment = Alignment(phrase: phrase.count, text: window.count, anchorStart: anchor.lowerBound - window.lowerBound)
        alignment.fill { row, column in
            let element = text[window.lowerBound + column]
            if element == phrase[row] { return .equal }
            return (row == 0 || row == phrase.count - 1) && isStop(element) ? .incomparable : .different
        }
        let ends = (anchor.upperBound - window.lowerBound)...window.count
        let end = ends.reversed().min { alignment.cost(phrase.count, $0) < alignment.cost(phrase.count, $1) } ?? window.count
        guard alignment.cost(phrase.count, end) <= limit else { return nil }
        return alignment.match(endingAt: end, shiftedBy: window.lowerBound)
    }

    fileprivate init(range: Range<Int>, distance: Int, runs: [EditRun]) {
        self.range = range
        self.distance = distance
        self.runs = runs
    }
}

/// How an element of a phrase compares with one of a text.
private enum Comparison {
    case equal, different
    /// Different, and the one cannot stand in place of the other.
    case incomparable
}

/// Costs of aligning each beginning of a phrase with each stretch of a text.
private struct Alignment {
    private static let never = 1 << 30

    private let phrase: Int
    private let text: Int
    /// Where a passage must have begun at the latest.
    private let anchorStart: Int
    private var costs: [Int]
    /// The cost of pairing two elements: 0, 1 or ``never``.
    private var pairing: [Int]

    init(phrase: Int, text: Int, anchorStart: Int) {
        self.phrase = phrase
        self.text = text
        self.anchorStart = anchorStart
        costs = Array(repeating: 0, count: (phrase + 1) * (text + 1))
        pairing = Array(repeating: 0, count: phrase * text)
    }

    /// The fewest edits between the first `row` elements of the phrase and some stretch of the text that ends at `column`.
    func cost(_ row: Int, _ column: Int) -> Int { costs[row * (text + 1) + column] }

    mutating func fill(comparing: (_ row: Int, _ column: Int) -> Comparison) {
        for column in 0...text { costs[column] = max(0, column - anchorStart) }
        for row in 0..<phrase {
            costs[(row + 1) * (text + 1)] = row + 1
            for column in 0..<text {
                let pair =
                    switch comparing(row, column) {
                    case .equal: 0
                    case .different: 1
                    case .incomparable: Self.never
                    }
                pairing[row * text + column] = pair
                costs[(row + 1) * (text + 1) + column + 1] = min(
                    cost(row, column) + pair, cost(row, column + 1) + 1, cost(row + 1, column) + 1)
            }
        }
    }

    /// Goes back from the end of a passage to its beginning.
    func match(endingAt end: Int, shiftedBy shift: Int) -> ApproximateMatch {
        var (row, column) = (phrase, end)
        var steps: [(isKept: Bool, row: Int, column: Int)] = []
        while row > 0 || column > anchorStart {
            let here = cost(row, column)
            if row > 0, column > 0, here == cost(row - 1, column - 1) + pairing[(row - 1) * text + column - 1] {
                (row, column) = (row - 1, column - 1)
                steps.append((pairing[row * text + column] == 0, row, column))
            } else if column > 0, here == cost(row, column - 1) + 1 {
                column -= 1
                steps.append((false, row, column))
            } else {
                row -= 1
                steps.append((false, row, column))
            }
        }
        return ApproximateMatch(
            range: shift + column..<shift + end, distance: cost(phrase, end),
            runs: runs(of: steps.reversed(), to: end, shiftedBy: shift))
    }

    /// Joins steps, each given by where it begins, into runs.
    private func runs(of steps: [(isKept: Bool, row: Int, column: Int)], to end: Int, shiftedBy shift: Int) -> [EditRun] {
        var runs: [EditRun] = []
        var start = 0
        for index in steps.indices where index + 1 == steps.count || steps[index + 1].isKept != steps[index].isKept {
            let next = index + 1 < steps.count ? steps[index + 1] : (isKept: false, row: phrase, column: end)
            runs.append(
                EditRun(
                    isKept: steps[start].isKept, text: shift + steps[start].column..<shift + next.column,
                    phrase: steps[start].row..<next.row))
            start = index + 1
        }
        return runs
    }
}
