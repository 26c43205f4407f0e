/// Asks for the punctuation round a place, and for what it sets off.
extension SentenceScan {
    /// Where the clause of a figure begins: behind the punctuation before it. 、 ends a clause only behind a figure.
    ///
    /// - Parameter figureEnd: Where the figure before, with its noun, ends.
    func clauseStart(of index: Int, after figureEnd: Int?) -> Int {
        var mark = clauses.firstIndex(from: index) - 1
        var firstSoft: Int?
        var depth = 0
        while mark >= 0 {
            let found = clauses.marks[mark]
            if let figureEnd, found.start < figureEnd { break }
            switch found.kind {
            case .close: depth += 1
            case .open where depth == 0: return found.end
            case .open: depth -= 1
            case .hard where depth == 0: return found.end
            case .soft where depth == 0 && figureEnd != nil: firstSoft = found.end
            default: break
            }
            mark -= 1
        }
        return firstSoft ?? (figureEnd == nil || mark < 0 ? sentence.lowerBound : clauses.marks[mark].end)
    }

    /// Where the punctuation behind an offset begins.
    func clauseEnd(from offset: Int) -> Int {
        let mark = clauses.firstIndex(from: offset)
        return mark < clauses.marks.count ? clauses.marks[mark].start : sentence.upperBound
    }

    /// Where the punctuation behind an offset begins, 、 passed over.
    func hardEnd(from offset: Int) -> Int {
        let mark = clauses.firstIndex(from: offset)
        return mark < clauses.marks.count ? clauses.hardStart(from: mark) ?? sentence.upperBound : sentence.upperBound
    }

    /// Behind a bracket that only widens a classifier: 7万套（间）.
    func endOfAside(from end: Int) -> Int {
        let mark = clauses.firstIndex(from: end)
        guard mark + 1 < clauses.marks.count, clauses.marks[mark].start == end, clauses.marks[mark].kind == .open,
            clauses.marks[mark + 1].kind == .close, clauses.marks[mark + 1].start - clauses.marks[mark].end <= 9
        else { return end }
        return clauses.marks[mark + 1].end
    }

    /// Whether 力争 or the like stands in front of an offset.
    func holdsTarget(before offset: Int) -> Bool { firstTarget < offset }

    /// Whether 预计 or the like stands in front of an offset.
    func holdsEstimate(before offset: Int) -> Bool { firstEstimate < offset }

    /// The years that the last words of time with years name.
    var lastYears: ClosedRange<Int>? {
        periods.periods.last { $0.isContext && !$0.isPart }?.years
    }

    /// The word of basis that ends last in a range.
    func basis(in range: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = cues.count
        while low < high {
            let middle = (low + high) / 2
            if cues[middle].range.upperBound > range.upperBound { high = middle } else { low = middle + 1 }
        }
        return low > 0 && cues[low - 1].range.lowerBound >= range.lowerBound ? cues[low - 1].range : nil
    }

    /// A word of basis that stands alone in brackets right behind an offset: （同口径）.
    func aside(behind offset: Int) -> Range<Int>? {
        let mark = clauses.firstIndex(from: offset)
        guard mark + 1 < clauses.marks.count, clauses.marks[mark].start == offset, clauses.marks[mark].kind == .open else {
            return nil
        }
        let inside = clauses.marks[mark].end..<clauses.marks[mark + 1].start
        return basis(in: inside).flatMap { $0 == inside ? $0 : nil }
    }

    /// Whether nothing but marks lies between two places.
    func isOnlyPunctuation(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return true }
        var index = range.lowerBound
        var mark = clauses.firstIndex(from: index)
        while index < range.upperBound {
            guard mark < clauses.marks.count, clauses.marks[mark].start == index else {
                guard text[index] == 0x20 else { return false }
                index += 1
                continue
            }
            // （套）, （同口径 are passed over as a whole where the bracket is closed.
            if clauses.marks[mark].kind == .open, let close = closing(of: mark, before: range.upperBound) {
                mark = close
            }
            index = clauses.marks[mark].end
            mark += 1
        }
        return true
    }

    private func closing(of open: Int, before limit: Int) -> Int? {
        var mark = open
        while mark < clauses.marks.count, clauses.marks[mark].end <= limit {
            if clauses.marks[mark].kind == .close { return mark }
            mark += 1
        }
        return nil
    }

    /// Whether a gap between two figures makes them members of one list: 4.6%和6.4%.
    func isListSeparator(_ range: Range<Int>) -> Bool {
        ["、", "和", "与", "及", "以及", "，", "、和"].contains { (word: StaticString) in
            word.utf8CodeUnitCount == range.count && text.holds(word, at: range.lowerBound, limit: range.upperBound)
        }
    }
}
