import Quantities

/// Reads words of time, with what belongs to them.
extension SentenceScan {
    mutating func add(_ quantity: Quantity) {
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

    mutating func add(_ word: PeriodWord, _ range: Range<Int>, limit: Int) {
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
