/// What stands in front of an indicator in its clause.
struct Head {
    /// Where the indicator begins.
    var start: Int
    /// gain, total and lead, where they were said.
    var cues: WordClass = []
    var scope: Range<Int>?
    var period: Period?
    /// 新建, 改造: part of the name.
    var act: Range<Int>?
}

/// Reads the words in front of an indicator.
struct HeadReader {
    let text: UnsafeBufferPointer<UInt8>
    let periods: PeriodList

    /// - Parameters:
    ///   - start: Where the clause begins.
    ///   - end: Where the words begin that lead to the figure.
    func read(from start: Int, to end: Int) -> Head {
        var head = Head(start: start)
        while head.start < end, step(&head, end: end) {}
        return head
    }

    /// Behind the words of time that begin at a place.
    func passPeriods(from start: Int, to end: Int) -> Int {
        var index = start
        while let period = periods.containing(index), period.range.upperBound <= end {
            index = period.range.upperBound
        }
        return index
    }

    private func step(_ head: inout Head, end: Int) -> Bool {
        if text[head.start] == 0x20 {
            head.start += 1
            return true
        }
        if let period = periods.beginning(at: head.start),
            period.range.upperBound <= end
        {
            head.start = period.range.upperBound
            head.period = period
            return true
        }
        guard let word = BindingLexicon.standard.word(.head, in: text, at: head.start, limit: end),
            !word.value.classes.contains(.none)
        else {
            return false
        }
        return take(word.value.classes, head.start..<head.start + word.length, &head)
    }

    private func take(_ classes: WordClass, _ range: Range<Int>, _ head: inout Head) -> Bool {
        if classes.contains(.act), classes.isDisjoint(with: [.gain, .lead]) {
            head.act = range
            return false
        }
        // 新增、改造绿地: only together the verbs are what was done.
        if classes.contains(.gain), text.holds("、", at: range.upperBound, limit: text.count) { return false }
        // 全国 behind 新增 is part of a title: 新增全国重点实验室.
        if classes.contains(.scope) {
            guard head.cues.isDisjoint(with: .gain) else { return false }
            head.scope = range
        }
        head.cues.formUnion(classes.intersection([.gain, .total, .lead]))
        head.start = range.upperBound
        return true
    }
}
