/// The cheapest way to read a stretch of text that covers an anchor as a phrase with slips.
struct WordingAlignment {
    /// A stretch of the phrase against what stands in its place; one of the two may be empty.
    struct Block: Equatable {
        var phrase: Range<Int>
        var text: Range<Int>
    }

    /// Signs replaced, missing or too much.
    let edits: Int
    /// The signs of the text that the phrase was found in.
    let passage: Range<Int>
    /// What differs between the first and the last sign that agree, or inside the anchor.
    ///
    /// Further out a difference proves nothing: a passage that is only a part of the phrase, or goes on otherwise, is no
    /// slip. A rule that wants it seen lets its anchor reach over it.
    let blocks: [Block]

    /// - Returns: `nil` where the two have nothing in common.
    /// - Complexity: O(phrase × text).
    init?(of phrase: [UInt32], in text: [UInt32], covering anchor: Range<Int>) {
        let table = Table(phrase, text, anchor)
        let end = table.cheapestEnd(from: anchor.upperBound)
        edits = table[phrase.count, end]
        let steps = table.steps(to: end)
        guard let first = steps.firstIndex(where: \.isMatch), let last = steps.lastIndex(where: \.isMatch) else { return nil }
        var blocks: [Block] = []
        var kept: [Step] = []
        for (number, step) in steps.enumerated() {
            let isInside = first < number && number < last
            let isAnchored = !step.text.isEmpty && anchor.contains(step.text.lowerBound)
            guard step.isMatch || isInside || isAnchored else { continue }
            if !step.isMatch { Self.append(step, to: &blocks) }
            kept.append(step)
        }
        self.blocks = blocks
        let texts = kept.map(\.text)
        passage = (texts.first?.lowerBound ?? 0)..<(texts.last?.upperBound ?? 0)
    }

    private static func append(_ step: Step, to blocks: inout [Block]) {
        if let last = blocks.last, last.phrase.upperBound == step.phrase.lowerBound, last.text.upperBound == step.text.lowerBound {
            blocks[blocks.count - 1].phrase = last.phrase.lowerBound..<step.phrase.upperBound
            blocks[blocks.count - 1].text = last.text.lowerBound..<step.text.upperBound
        } else {
            blocks.append(Block(phrase: step.phrase, text: step.text))
        }
    }
}

extension WordingAlignment {
    /// One sign of the phrase, of the text, or one of each.
    private struct Step {
        let phrase: Range<Int>
        let text: Range<Int>
        let isMatch: Bool
    }

    /// Edits between every beginning of the phrase and the best stretch of text that ends at every place (Sellers 1980).
    private struct Table {
        private let phrase: [UInt32]
        private let text: [UInt32]
        private var cells: [Int]

        init(_ phrase: [UInt32], _ text: [UInt32], _ anchor: Range<Int>) {
            self.phrase = phrase
            self.text = text
            let width = text.count + 1
            cells = Array(repeating: 0, count: (phrase.count + 1) * width)
            // A passage begins at the anchor or before it.
            for column in 0..<width where column > anchor.lowerBound { cells[column] = column - anchor.lowerBound }
            for row in 1...max(1, phrase.count) where row <= phrase.count {
                cells[row * width] = row
                for column in 1..<max(1, width) {
                    cells[row * width + column] = min(
                        self[row - 1, column - 1] + cost(row - 1, column - 1), self[row - 1, column] + 1, self[row, column - 1] + 1)
                }
            }
        }

        subscript(row: Int, column: Int) -> Int { cells[row * (text.count + 1) + column] }

        private func cost(_ sign: Int, _ place: Int) -> Int { phrase[sign] == text[place] ? 0 : 1 }

        func cheapestEnd(from start: Int) -> Int {
            (start...text.count).min { self[phrase.count, $0] < self[phrase.count, $1] } ?? text.count
        }

        /// The way through the table, pairs of signs preferred to single ones.
        func steps(to end: Int) -> [Step] {
            var steps: [Step] = []
            var (row, column) = (phrase.count, end)
            while row > 0 {
                let (above, left) = (row - 1, column - 1)
                if column > 0, self[row, column] == self[above, left] + cost(above, left) {
                    steps.append(Step(phrase: above..<row, text: left..<column, isMatch: cost(above, left) == 0))
                    (row, column) = (above, left)
                } else if self[row, column] == self[above, column] + 1 {
                    steps.append(Step(phrase: above..<row, text: column..<column, isMatch: false))
                    row = above
                } else {
                    steps.append(Step(phrase: row..<row, text: left..<column, isMatch: false))
                    column = left
                }
            }
            return steps.reversed()
        }
    }
}
