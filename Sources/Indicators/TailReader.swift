/// What stands between an indicator and its figure, read backwards from the figure.
struct Tail {
    /// Where the words begin that are no part of the indicator.
    var start: Int
    /// What the word next to the figure says that says anything: rise, fall or reach.
    var verb: WordClass = []
    var verbRange: Range<Int>?
    /// Everything that was said on the way.
    var cues: WordClass = []
    /// 新建, 改造 in front of the figure: what follows it is counted.
    var act: Range<Int>?
    /// What a change is measured against: 比2020年.
    var base: Period?
    /// When: 2022年达到.
    var period: Period?
}

/// Reads the words between an indicator and its figure.
struct TailReader {
    private static let verbs: WordClass = [.rise, .fall, .reach]

    let text: UnsafeBufferPointer<UInt8>
    /// Of the sentence, in the order of the text.
    let periods: PeriodList

    /// - Parameters:
    ///   - end: Where the figure begins, markers included.
    ///   - floor: Where the clause begins.
    func read(before end: Int, floor: Int) -> Tail {
        var tail = Tail(start: end)
        while tail.start > floor, step(&tail, floor: floor) {}
        return tail
    }

    private func step(_ tail: inout Tail, floor: Int) -> Bool {
        if text[tail.start - 1] == 0x20 {
            tail.start -= 1
            return true
        }
        // A note's number: 减税降费[5]8200万元.
        if text[tail.start - 1] == UInt8(ascii: "]"), let note = text.noteStart(before: tail.start, floor: floor) {
            tail.start = note
            return true
        }
        if let period = periods.ending(at: tail.start),
            period.range.lowerBound >= floor
        {
            take(period, &tail)
            return true
        }
        guard let word = BindingLexicon.standard.tail(in: text, endingAt: tail.start, floor: floor),
            !word.value.classes.contains(.none)
        else {
            return false
        }
        // 分别 in front of 新认定 is still no part of the indicator, whatever else stands there is.
        guard tail.act == nil || word.value.classes.isSubset(of: [.adverb, .each, .total]) else { return false }
        take(word.value.classes, tail.start - word.length..<tail.start, &tail)
        return true
    }

    private func take(_ period: Period, _ tail: inout Tail) {
        tail.start = period.range.lowerBound
        if period.isBase { tail.base = tail.base ?? period } else { tail.period = tail.period ?? period }
    }

    private func take(_ classes: WordClass, _ range: Range<Int>, _ tail: inout Tail) {
        tail.start = range.lowerBound
        let verb = classes.intersection(Self.verbs)
        if classes.contains(.act), verb.isEmpty, classes.isDisjoint(with: .gain) { tail.act = range }
        if tail.verb.isEmpty, !verb.isEmpty { (tail.verb, tail.verbRange) = (verb, range) }
        tail.cues.formUnion(classes)
    }
}
