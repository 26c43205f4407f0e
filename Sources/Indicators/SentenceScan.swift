import Quantities

/// What one pass over a sentence finds beside its figures: punctuation, words of time, of basis, of standing.
struct SentenceScan {
    /// A word with a part for the whole clause.
    struct Cue {
        let range: Range<Int>
        let classes: WordClass
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let year: Int?
    private(set) var sentence = 0..<0
    private(set) var clauses = Clauses()
    private(set) var periods = PeriodList()
    /// Of basis only; where words of standing begin is kept below.
    private(set) var cues: [Cue] = []
    private var firstTarget = Int.max
    private var firstEstimate = Int.max

    init(_ text: UnsafeBufferPointer<UInt8>, year: Int?) {
        self.text = text
        self.year = year
    }

    /// - Parameter figures: Positions in `quantities` of the figures of the sentence.
    /// - Complexity: O(length of the sentence).
    mutating func scan(_ sentence: Range<Int>, _ quantities: QuantityList, figures: Range<Int>) {
        self.sentence = sentence
        clauses.removeAll()
        periods.removeAll()
        cues.removeAll(keepingCapacity: true)
        (firstTarget, firstEstimate) = (.max, .max)
        var next = figures.lowerBound
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            while next < figures.upperBound, quantities[next].range.upperBound <= index { next += 1 }
            guard next < figures.upperBound, quantities[next].range.lowerBound == index else {
                index += step(at: index, limit: sentence.upperBound)
                continue
            }
            // 五年来 is read as a figure and means years.
            if quantities[next].dimension == .duration,
                let word = BindingLexicon.standard.cue(in: text, at: index, limit: sentence.upperBound),
                let period = word.value.period
            {
                add(period, index..<index + word.length, limit: sentence.upperBound)
                index += word.length
            } else {
                add(quantities[next])
                index = quantities[next].range.upperBound
            }
        }
        clauses.finish()
    }

    private mutating func step(at index: Int, limit: Int) -> Int {
        if let title = titleLength(at: index, limit: limit) { return title }
        let mark = clauses.add(in: text, at: index, limit: limit)
        if mark > 0 { return mark }
        guard let word = BindingLexicon.standard.cue(in: text, at: index, limit: limit) else {
            return text.scalarLength(at: index)
        }
        let range = index..<index + word.length
        if let period = word.value.period { add(period, range, limit: limit) }
        let classes = word.value.classes
        if classes.contains(.basis) { cues.append(Cue(range: range, classes: classes)) }
        if classes.contains(.target) { firstTarget = min(firstTarget, index) }
        if classes.contains(.estimate) { firstEstimate = min(firstEstimate, index) }
        return word.length
    }

    private static let longestTitle = 600

    /// Bytes of a title in 《》: what stands in it is said of nothing here.
    private func titleLength(at index: Int, limit: Int) -> Int? {
        guard text[index] == 0xE3, text.holds("《", at: index, limit: limit) else { return nil }
        let limit = min(limit, index + Self.longestTitle)
        var end = index + 3
        while end < limit, !text.holds("》", at: end, limit: limit) { end += text.scalarLength(at: end) }
        return end < limit ? end + 3 - index : nil
    }
}

// MARK: Words of time

extension SentenceScan {
    private mutating func add(_ quantity: Quantity) {
        if quantity.isPassingSpan(in: text) {
            let years = quantity.summedYears(in: text).flatMap { PeriodWord.last($0).years(in: year) }
            periods.append(Period(range: quantity.extent, years: years, isPart: false, isBase: false))
        }
        guard quantity.role == .year || quantity.role == .date, let date = quantity.date else { return }
        let isPart = quantity.role == .date
        // A date without its year is one of the year that is being spoken of.
        var years = date.year.map { $0...max($0, quantity.upper?.integer ?? $0) }
        if quantity.role == .date, date.year == nil { years = nil }
        append(quantity.range, years, isPart: isPart, limit: text.count)
    }

    private mutating func add(_ word: PeriodWord, _ range: Range<Int>, limit: Int) {
        append(range, word.years(in: year), isPart: word == .part, limit: limit)
    }

    private mutating func append(_ range: Range<Int>, _ years: ClosedRange<Int>?, isPart: Bool, limit: Int) {
        var period = Period(range: range, years: years, isPart: isPart, isBase: false)
        // 2021年上半年, 今年1—6月: the year holds for the part.
        if let last = periods.last, last.range.upperBound == range.lowerBound, last.years != nil, years == nil {
            period = Period(
                range: last.range.lowerBound..<range.upperBound, years: last.years, isPart: isPart, isBase: last.isBase)
            periods.removeLast()
        }
        finish(&period, limit: limit)
        periods.append(period)
    }

    /// Takes in what belongs to the words behind and in front: 末, 期间, 以来; 比, 较.
    private func finish(_ period: inout Period, limit: Int) {
        if let suffix = PeriodSuffix.match(in: text, at: period.range.upperBound, limit: limit) {
            period.range = period.range.lowerBound..<period.range.upperBound + suffix.length
            switch suffix.meaning {
            case .end: period.years = period.years.map { $0.upperBound...$0.upperBound }
            case .since: period.years = period.years.map { $0.lowerBound...max($0.lowerBound, (year ?? $0.upperBound + 1) - 1) }
            case .none: break
            }
        }
        var isOpen = true
        if let suffix = PeriodSuffix.match(in: text, at: period.range.upperBound, limit: limit), suffix.meaning == .since {
            isOpen = false
        }
        if isOpen { period.isOrigin = PeriodSuffix.isOrigin(in: text, before: period.range.lowerBound) }
        if let start = PeriodSuffix.baseStart(in: text, before: period.range.lowerBound) {
            period.range = start..<period.range.upperBound
            period.isBase = true
        }
    }
}

// MARK: What a sentence begins with

extension SentenceScan {
    /// The years that the words of time name with which a sentence begins: 2022年，……; 这五年，…….
    func opening(of sentence: Range<Int>) -> ClosedRange<Int>? {
        guard let first = periods.periods.first(where: { !$0.isPart }), first.isContext, let years = first.years else {
            return nil
        }
        guard first.range.lowerBound - sentence.lowerBound <= Self.longestLead, isOpening(first.range.lowerBound, sentence) else {
            return nil
        }
        return isSetOff(first.range.upperBound, sentence) ? years : nil
    }

    /// Whether a pause or the whole sentence's subject follows, so that the time is not only that of the next noun.
    private func isSetOff(_ end: Int, _ sentence: Range<Int>) -> Bool {
        clauses.marks.contains { $0.start == end } || end == sentence.upperBound
            || ["是", "我们", "全", "我", "，", "面对", "在", "政府", "工作"].contains { (word: StaticString) in
                text.holds(word, at: end, limit: sentence.upperBound)
            }
    }

    /// Bytes in front of the words of time: 各位代表！, 刚刚过去的, ——.
    private static let longestLead = 48

    /// Whether only a greeting or 刚刚过去的 stands in front.
    private func isOpening(_ start: Int, _ sentence: Range<Int>) -> Bool {
        var start = start
        for word in ["刚刚过去的", "回顾", "在", "即将过去的"] as [StaticString] where text.holds(word, before: start) {
            start -= word.utf8CodeUnitCount
        }
        guard start > sentence.lowerBound else { return true }
        return clauses.marks.contains { $0.end == start && $0.start - sentence.lowerBound <= 24 && $0.kind == .hard }
    }

    /// Whether a sentence may begin with words of time, at little cost.
    func begins(withTime sentence: Range<Int>) -> Bool {
        var index = sentence.lowerBound
        let limit = min(sentence.upperBound, index + Self.longestLead)
        while index < limit {
            if BindingLexicon.standard.cue(in: text, at: index, limit: limit)?.value.period != nil { return true }
            index += text.scalarLength(at: index)
        }
        return false
    }
}

// MARK: Clauses

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
