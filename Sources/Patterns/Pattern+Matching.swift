extension Pattern {
    /// Calls `body` with each match in `range` of `text`, left to right, not overlapping, until it returns false.
    ///
    /// The range is the whole subject: no look-around sees beyond it. The text must be valid UTF-8 and the range must not cut a
    /// scalar. Behind an empty match the search goes on one scalar further.
    ///
    /// - Parameters:
    ///   - starts: Places of the text, ascending and apart, of which every match begins at one; `nil` where they are not known.
    ///   - figures: Those of the whole text, for a pattern that ``takesFigures``, whose slots find nothing without them; to any
    ///     other pattern they make no difference.
    /// - Throws: `MatchFailure` where the search was given up; matches before that have been handed over.
    package func forEachMatch(
        in text: [UInt8], range: Range<Int>, from starts: [ClosedRange<Int>]? = nil, figures: FigureMarks = .none,
        using scratch: MatchScratch, _ body: (PatternMatch) -> Bool
    ) throws(MatchFailure) {
        precondition(range.lowerBound >= 0 && range.upperBound <= text.count, "a pattern runs over a range of its text")
        try text.withUnsafeBufferPointer { bytes throws(MatchFailure) in
            let subject = UnsafeBufferPointer(rebasing: bytes[range])
            guard (starts != nil && !takesFigures) || holdsCompanions(subject) else { return }
            switch engine.kind {
            case .text(let text): forEachMatch(of: text, in: subject, startingAt: range.lowerBound, body)
            case .expression(let expression):
                guard let slots = expression.figures else {
                    try forEachMatch(
                        of: expression, in: subject, startingAt: range.lowerBound, from: starts, using: scratch, body)
                    return
                }
                try figures.withCursor(over: range, for: slots) { cursor throws(MatchFailure) in
                    guard cursor.pointee.holdsAll(slots.needed) else { return }
                    try forEachMatch(
                        of: expression, in: subject, startingAt: range.lowerBound,
                        from: slots.leading == nil ? starts : nil, figures: cursor, using: scratch, body)
                }
            }
        }
    }

    /// Whether a text holds all that the pattern needs beside the literals that it is looked for by: to search for words takes
    /// much less than to run an expression, which may not even have been made yet.
    private func holdsCompanions(_ subject: UnsafeBufferPointer<UInt8>) -> Bool {
        companions.allSatisfy { literals in
            literals.contains { PatternEngine.firstRange(of: $0, in: subject, from: 0) != nil }
        }
    }

    /// The first match in `range` of `text`; the range is the whole subject.
    package func firstMatch(
        in text: [UInt8], range: Range<Int>, figures: FigureMarks = .none, using scratch: MatchScratch
    ) throws(MatchFailure) -> PatternMatch? {
        var first: PatternMatch?
        try forEachMatch(in: text, range: range, figures: figures, using: scratch) { match in
            first = match
            return false
        }
        return first
    }

    private func forEachMatch(
        of text: [UInt8], in subject: UnsafeBufferPointer<UInt8>, startingAt base: Int, _ body: (PatternMatch) -> Bool
    ) {
        var start = 0
        while let found = PatternEngine.firstRange(of: text, in: subject, from: start) {
            let range = base + found.lowerBound..<base + found.upperBound
            guard body(PatternMatch(range: range, slots: [])) else { return }
            start = found.upperBound
        }
    }

    private func forEachMatch(
        of expression: CompiledExpression, in subject: UnsafeBufferPointer<UInt8>, startingAt base: Int,
        from starts: [ClosedRange<Int>]?, figures cursor: UnsafeMutablePointer<FigureCursor>? = nil, using scratch: MatchScratch,
        _ body: (PatternMatch) -> Bool
    ) throws(MatchFailure) {
        var allowance = StepAllowance(forBytes: subject.count)
        let time = TimeAllowance(forBytes: subject.count)
        var start = 0
        for window in starts ?? [base...base + subject.count] {
            let last = min(window.upperBound - base, subject.count)
            start = Self.scalarStart(in: subject, atLeast: max(start, window.lowerBound - base))
            while start <= last {
                let isFound = try allowance.spend { steps throws(MatchFailure) in
                    try expression.match(
                        subject, from: start, beginningBy: last, within: steps, time: time, figures: cursor, using: scratch)
                }
                guard isFound else { break }
                let offsets = scratch.offsets
                let (lower, upper) = (offsets[0], offsets[1])
                guard body(match(offsets, base: base)) else { return }
                start = upper > lower ? upper : Self.nextScalar(in: subject, behind: upper)
            }
        }
    }

    private static func scalarStart(in subject: UnsafeBufferPointer<UInt8>, atLeast index: Int) -> Int {
        var start = index
        while start < subject.count, subject[start] & 0xC0 == 0x80 { start += 1 }
        return start
    }

    private func match(_ offsets: UnsafeBufferPointer<Int>, base: Int) -> PatternMatch {
        PatternMatch(
            range: base + offsets[0]..<base + offsets[1],
            slots: captures.map { slot in
                // Of several groups the one that took part last has the say.
                let group = slot.groups.max { offsets[2 * $0] < offsets[2 * $1] }
                guard let group, offsets[2 * group] >= 0 else { return nil }
                return base + offsets[2 * group]..<base + offsets[2 * group + 1]
            })
    }

    private static func nextScalar(in subject: UnsafeBufferPointer<UInt8>, behind index: Int) -> Int {
        var next = index + 1
        while next < subject.count, subject[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }
}
