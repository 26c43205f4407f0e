import CPCRE2

/// What the callouts of one search know: the figures of the subject, and the end that the figure being taken must have.
///
/// A slot is written as `(?C1)(?>.+?(?C0))`. The first callout lets pass a place where a fitting figure begins and remembers its
/// end; the second one lets pass that end only. Nothing else runs between the two, so what is remembered is what is meant.
struct FigureCursor {
    /// What to do at a callout: the meaning of its number.
    enum Action: Sendable, Hashable {
        /// Ends a figure.
        case end
        /// Begins a figure of the criterion at a position, which is to be taken with the markers behind it or, where it has some,
        /// without them.
        case begin(criterion: Int, isBare: Bool)

        init(number: Int) {
            self = number == 0 ? .end : .begin(criterion: (number - 1) / 2, isBare: number.isMultiple(of: 2))
        }

        /// From 0 to 254 for criteria up to ``FigureSlots/mostCriteria``.
        var number: Int {
            switch self {
            case .end: 0
            case .begin(let criterion, let isBare): 2 * criterion + (isBare ? 2 : 1)
            }
        }
    }

    /// Those that lie in the subject.
    private let marks: UnsafeBufferPointer<FigureMark>
    private let criteria: UnsafeBufferPointer<FigureCriterion>
    /// Bytes of the subject in the text.
    private let subject: Range<Int>
    /// Where in the subject the figure that is being taken ends.
    private var target = -1
    /// Callouts that are still allowed for a match that begins at `start`, and that were allowed at its beginning.
    private var left = 0
    private var allowance = 0
    private var start = -1
    /// The enumeration that was looked at last: positions of its first known and its last figure, and its criterion.
    private var run = (criterion: -1, first: 0, last: -1)

    init(
        marks: UnsafeBufferPointer<FigureMark>, criteria: UnsafeBufferPointer<FigureCriterion>, subject: Range<Int>
    ) {
        self.marks = marks
        self.criteria = criteria
        self.subject = subject
    }

    /// Allows so many callouts for each place where a match may begin.
    mutating func allow(callouts: Int) {
        allowance = callouts
        start = -1
    }

    /// The function that PCRE2 calls, with a pointer to a cursor.
    static let callout: @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> Int32 = {
        block, data in
        guard let block, let cursor = data?.assumingMemoryBound(to: FigureCursor.self) else { return 0 }
        return cursor.pointee.answer(
            Int(block.pointee.callout_number), at: block.pointee.current_position, start: block.pointee.start_match)
    }

    /// PCRE2's signs for “go on”, “not here” and “the match limit is reached”.
    private static let pass: Int32 = 0
    private static let fail: Int32 = 1
    private static let giveUp = Int32(PCRE2_ERROR_MATCHLIMIT)

    private mutating func answer(_ number: Int, at position: Int, start: Int) -> Int32 {
        // PCRE2 counts the steps of a match anew wherever it begins, and so do we.
        if start != self.start { (self.start, left) = (start, allowance) }
        left -= 1
        if left < 0 { return Self.giveUp }
        switch Action(number: number) {
        case .end: return position == target ? Self.pass : Self.fail
        case .begin(let criterion, let isBare):
            guard let end = end(of: criterion, from: position, isBare: isBare, isLeading: position == start) else {
                return Self.fail
            }
            target = end
            return Self.pass
        }
    }

    /// Where in the subject a figure or an enumeration ends that begins at a position and fits; `nil` where none does.
    private mutating func end(of number: Int, from position: Int, isBare: Bool, isLeading: Bool) -> Int? {
        let criterion = criteria[number]
        guard let index = index(startingAt: subject.lowerBound + position), criterion.admits(marks[index]) else { return nil }
        let last: Int
        if criterion.isList {
            // A match does not begin in the middle of an enumeration that failed as a whole.
            if isLeading, index > 0, marks[index - 1].isJoinedToNext, criterion.admits(marks[index - 1]) { return nil }
            last = lastInRun(from: index, number)
        } else {
            last = index
        }
        guard last > index || criterion.admitsAlone(marks[index]) else { return nil }
        let outerEnd = min(marks[last].outerEnd, subject.upperBound)
        if isBare, outerEnd == marks[last].end { return nil }
        return (isBare ? marks[last].end : outerEnd) - subject.lowerBound
    }

    /// Position of the figure that begins, with or without its marker, at an offset of the text.
    private func index(startingAt offset: Int) -> Int? {
        let next = FigureMarks.partition(marks.indices) { marks[$0].outerStart > offset }
        guard next > 0, marks[next - 1].outerStart == offset || marks[next - 1].start == offset else { return nil }
        return next - 1
    }

    /// Position of the last of the figures that are joined to one and fit a list.
    private mutating func lastInRun(from index: Int, _ number: Int) -> Int {
        if run.criterion == number, run.first <= index, index <= run.last { return run.last }
        var last = index
        while last + 1 < marks.count, marks[last].isJoinedToNext, criteria[number].admits(marks[last + 1]) { last += 1 }
        run = (number, index, last)
        return last
    }
}

// MARK: Where to search

extension FigureCursor {
    /// Whether the subject holds a figure for each of the criteria.
    ///
    /// - Complexity: O(figures in the subject · criteria), but a glance where they are common.
    func holdsAll(_ needed: Set<FigureCriterion>) -> Bool {
        needed.allSatisfy { criterion in marks.contains(where: criterion.admits) }
    }

    /// The first place of the subject, at `start` or behind it, where a figure of one of the criteria begins, with its marker or
    /// behind it.
    func firstStart(of leading: Set<FigureCriterion>, from start: Int) -> Int? {
        let offset = subject.lowerBound + start
        var next = FigureMarks.partition(marks.indices) { marks[$0].start >= offset }
        while next < marks.count, !leading.contains(where: { $0.admits(marks[next]) }) { next += 1 }
        guard next < marks.count else { return nil }
        let place = marks[next].outerStart >= offset ? marks[next].outerStart : marks[next].start
        return place - subject.lowerBound
    }
}

extension FigureMarks {
    /// Runs `body` with a cursor over the figures that lie in a range of the text, for the callouts of one pattern.
    func withCursor(
        over range: Range<Int>, for slots: FigureSlots,
        _ body: (UnsafeMutablePointer<FigureCursor>) throws(MatchFailure) -> Void
    ) throws(MatchFailure) {
        try marks.withUnsafeBufferPointer { marks throws(MatchFailure) in
            try slots.criteria.withUnsafeBufferPointer { criteria throws(MatchFailure) in
                let inside = UnsafeBufferPointer(rebasing: marks[indices(in: range)])
                var cursor = FigureCursor(marks: inside, criteria: criteria, subject: range)
                try withUnsafeMutablePointer(to: &cursor) { cursor throws(MatchFailure) in try body(cursor) }
            }
        }
    }
}
