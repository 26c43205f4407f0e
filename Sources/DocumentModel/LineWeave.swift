import SourceText

/// Weaves lines into paragraphs and notes what has to be cut out of the view for it.
struct LineWeave {
    struct Woven {
        /// Bytes in the view once the cuts are made.
        var length: Int
        /// From its first line to its last, in the source.
        var source: ByteRange
        let depth: Int?
        let isFrame: Bool
        let isItem: Bool
        var isEnded: Bool
    }

    private(set) var paragraphs: [Woven] = []
    private(set) var joins: [LineJoin] = []
    private(set) var cuts: [TextView.Cut] = []
    private let lines: [TextLine]
    private let shapes: [LineShape]
    private let joiner: LineJoiner

    init(_ lines: [TextLine], shapes: [LineShape]) {
        self.lines = lines
        self.shapes = shapes
        joiner = LineJoiner(shapes)
    }

    mutating func join() {
        var upper: OpenParagraph?
        var upperIndex = 0
        var index = 0
        while index < shapes.count {
            // A page number between two halves goes with the break.
            let next = isPageNumber(index) && upper != nil && index + 1 < shapes.count ? index + 1 : index
            if let open = upper, let cause = joiner.cause(joining: open, toLine: next) {
                append(next, to: upperIndex, because: next > index ? .pageEnd : cause)
                upper?.append(shapes[next])
                index = next
            } else {
                begin(index)
                upper = OpenParagraph(shapes[index])
            }
            upperIndex = index
            index += 1
        }
    }

    private func isPageNumber(_ index: Int) -> Bool {
        if case .pageNumber = shapes[index].family { return true }
        return index + 1 < lines.count && lines[index + 1].startsPage && PageNumber.isBare(shapes[index].text)
    }

    private mutating func begin(_ index: Int) {
        let shape = shapes[index]
        var depth: Int?
        if case .heading(let marks) = lines[index].kind { depth = marks }
        paragraphs.append(
            Woven(
                length: shape.text.range.count,
                source: (lines[index].marksStart ?? lines[index].content.lowerBound)..<lines[index].content.upperBound, depth: depth,
                isFrame: lines[index].kind == .frame || isPageNumber(index), isItem: lines[index].kind == .item,
                isEnded: shape.isEnded))
    }

    private mutating func append(_ index: Int, to upper: Int, because cause: LineJoin.Cause) {
        let left = shapes[upper].text
        let right = shapes[index].text
        let needsBlank = Self.needsBlank(between: left, right)
        cuts.append(TextView.Cut(range: left.range.upperBound..<right.range.lowerBound, keepsBlank: needsBlank))
        joins.append(LineJoin(cause: cause, range: lines[upper].content.upperBound..<lines[index].content.lowerBound))
        paragraphs[paragraphs.count - 1].length += right.range.count + (needsBlank ? 1 : 0)
        paragraphs[paragraphs.count - 1].isEnded = shapes[index].isEnded
        let start = paragraphs[paragraphs.count - 1].source.lowerBound
        paragraphs[paragraphs.count - 1].source = start..<lines[index].content.upperBound
    }

    /// Words of scripts with blanks keep one between them; capitals are taken for an abbreviation that was torn (GD, P).
    private static func needsBlank(between left: Passage, _ right: Passage) -> Bool {
        guard let last = left.last, let first = right.first else { return false }
        if last.isLatinLetter, first.isLatinLetter { return !(last.isCapital && first.isCapital) }
        if last.isLatinLetter, first.isDigit { return !last.isCapital }
        return first.isLatinLetter && [",", ".", ";", ":", ")", "!", "?"].contains(last)
    }
}
