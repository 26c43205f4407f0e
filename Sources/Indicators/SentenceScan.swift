import Quantities

/// What one pass over a sentence finds beside its figures: punctuation, words of time, of basis, of standing.
struct SentenceScan {
    /// A word with a part for the whole clause.
    struct Cue {
        let range: Range<Int>
        let classes: WordClass
    }

    let text: UnsafeBufferPointer<UInt8>
    let year: Int?
    private(set) var sentence = 0..<0
    private(set) var clauses = Clauses()
    var periods = PeriodList()
    /// Of basis only; where words of standing begin is kept below.
    private(set) var cues: [Cue] = []
    private(set) var firstTarget = Int.max
    private(set) var firstEstimate = Int.max

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
