/// Finds what an indicator is compared with: 高于全国0.2个百分点, 比全省高0.2个百分点.
extension SentenceBinder {
    /// What an indicator is compared with.
    struct Comparison {
        let subject: Range<Int>
        let reference: Range<Int>
        let isAbove: Bool
    }

    func comparison(in range: Range<Int>, _ phrase: Phrase) -> Comparison? {
        var index = range.lowerBound
        while index < range.upperBound {
            if let word = BindingLexicon.standard.word(.inside, in: text, at: index, limit: range.upperBound),
                word.value.classes.contains(.versus)
            {
                let isAbove =
                    !text.holds("低", at: index, limit: range.upperBound) && !text.holds("慢", at: index, limit: range.upperBound)
                return Comparison(
                    subject: range.lowerBound..<index, reference: index + word.length..<range.upperBound, isAbove: isAbove)
            }
            if phrase.tail.cues.contains(.beyond),
                text.holds("比", at: index, limit: range.upperBound) || text.holds("较", at: index, limit: range.upperBound)
            {
                let isAbove = !["低", "慢", "少"].contains { (word: StaticString) in
                    text.holds(word, at: phrase.tail.start, limit: text.count)
                }
                return Comparison(subject: range.lowerBound..<index, reference: index + 3..<range.upperBound, isAbove: isAbove)
            }
            index += text.scalarLength(at: index)
        }
        return nil
    }
}
