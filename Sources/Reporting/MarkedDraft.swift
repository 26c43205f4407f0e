import Diagnostics
import SourceText

/// The paragraphs of a draft cut where marks, line breaks and run-in headings begin and end; marks may overlap at will.
struct MarkedDraft {
    let text: DraftText
    let marks: [DraftMark]
    /// For each paragraph the marks that it shows, with the part of each that lies in it.
    private var shares: [[Share]]

    private struct Share {
        let mark: Int
        let range: ByteRange
        let isStart: Bool
        let isEnd: Bool
    }

    /// - Complexity: O(marks · log paragraphs + paragraphs that the marks run over).
    init(_ text: DraftText, marks: [DraftMark]) {
        self.text = text
        self.marks = marks
        shares = Array(repeating: [], count: text.paragraphs.count)
        for (index, mark) in marks.enumerated() { place(mark, index) }
    }

    private mutating func place(_ mark: DraftMark, _ index: Int) {
        let paragraphs = text.paragraphs
        guard let first = text.paragraph(at: mark.range.lowerBound) else { return }
        let touched = (first..<paragraphs.count).prefix { paragraphs[$0].range.lowerBound < mark.range.upperBound }
            .filter { !paragraphs[$0].range.clamped(to: mark.range).isEmpty }
        guard let last = touched.last else {
            // Something that is missing, and blanks between paragraphs, stand at the nearest character.
            let range = paragraphs[first].range
            let offset = min(max(mark.range.lowerBound, range.lowerBound), range.upperBound)
            return shares[first].append(Share(mark: index, range: offset..<offset, isStart: true, isEnd: true))
        }
        for paragraph in touched {
            let share = mark.range.clamped(to: paragraphs[paragraph].range)
            shares[paragraph].append(
                Share(mark: index, range: share, isStart: paragraph == touched[0], isEnd: paragraph == last))
        }
    }

    /// The pieces of a paragraph, in order and gapless.
    ///
    /// - Complexity: O(n log n + the marks of each piece) in the number of cuts.
    func pieces(ofParagraph index: Int) -> [DraftPiece] {
        let paragraph = text.paragraphs[index]
        let shares = shares[index].sorted {
            ($0.range.lowerBound, -$0.range.upperBound, $0.mark) < ($1.range.lowerBound, -$1.range.upperBound, $1.mark)
        }
        let breaks = breaks(in: paragraph.range)
        var cuts = Set(shares.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
        cuts.formUnion(breaks.flatMap { [$0.lowerBound, $0.upperBound] })
        cuts.formUnion([paragraph.range.lowerBound, paragraph.range.upperBound])
        if let end = paragraph.runInEnd { cuts.insert(end) }
        var sweep = Sweep(shares: shares)
        for (start, end) in Self.pairs(cuts.filter(paragraph.range.reaches)) { sweep.pass(start, end) }
        return sweep.pieces
    }

    /// Whether a piece is a line break that only layout put there.
    func isBreak(_ piece: DraftPiece) -> Bool {
        !piece.range.isEmpty && breaks(in: piece.range).contains { $0.clamped(to: piece.range) == piece.range }
    }

    /// Breaks that overlap a range.
    ///
    /// - Complexity: O(log breaks + those found).
    private func breaks(in range: ByteRange) -> ArraySlice<ByteRange> {
        let breaks = text.breaks
        var (low, high) = (0, breaks.count)
        while low < high {
            let middle = (low + high) / 2
            if breaks[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return breaks[low...].prefix { $0.lowerBound < range.upperBound }
    }

    private static func pairs(_ cuts: Set<Int>) -> [(Int, Int)] {
        let cuts = cuts.sorted()
        return Array(zip(cuts, cuts.dropFirst() + [cuts.last ?? 0]))
    }

    /// Walks over the cuts of a paragraph and knows what is open.
    private struct Sweep {
        let shares: [Share]
        private var next = 0
        private var open: [Share] = []
        private(set) var pieces: [DraftPiece] = []

        init(shares: [Share]) { self.shares = shares }

        /// Takes the positions at `start`, then the run up to `end`.
        mutating func pass(_ start: Int, _ end: Int) {
            open.removeAll { $0.range.upperBound <= start }
            var begun: [Share] = []
            while next < shares.count, shares[next].range.lowerBound <= start {
                begun.append(shares[next])
                next += 1
            }
            for point in begun where point.range.isEmpty {
                let marks = [point.mark]
                pieces.append(DraftPiece(range: start..<start, marks: marks, starts: marks, ends: marks))
            }
            guard start < end else { return }
            let runs = begun.filter { !$0.range.isEmpty }
            open += runs
            pieces.append(
                DraftPiece(
                    range: start..<end, marks: open.map(\.mark), starts: runs.filter(\.isStart).map(\.mark),
                    ends: open.filter { $0.isEnd && $0.range.upperBound == end }.map(\.mark)))
        }
    }
}

extension ByteRange {
    /// Whether an offset lies in it or at its end.
    fileprivate func reaches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}
