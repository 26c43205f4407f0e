/// Where the words of a numbered heading end.
enum HeadingTitle {
    struct End {
        /// Byte offset behind the last word.
        let end: Int
        /// Whether text of the same paragraph follows.
        let isFollowed: Bool
    }

    /// Bytes of the longest line that is a heading as a whole; one that ends with a stop is a sentence sooner.
    private static let longest = 240
    private static let longestEnded = 120

    /// The end of the title at the beginning of `words`, which run to the end of the paragraph; `nil` if there are no words.
    ///
    /// A title ends at the first stop or colon; an open line with neither is a title as a whole.
    static func end(of words: Passage, isEnded: Bool) -> End? {
        guard !words.isEmpty else { return nil }
        let stop = words.firstIndex { $0.isStop && $0 != "…" } ?? words.range.upperBound
        if !isEnded, stop == words.range.upperBound, words.isAtMost(bytes: longest) { return End(end: stop, isFollowed: false) }
        let sentence = words.prefix(upTo: stop)
        let colon = sentence.firstIndex { $0 == "：" || $0 == ":" } ?? stop
        let isSentence = colon - words.range.lowerBound > (colon < stop ? longest : longestEnded) && isAlone(words, stop: stop)
        let end = isSentence ? clauseEnd(sentence) : colon
        let rest = words.suffix(from: end).dropFirst { $0.endsLine || $0.isCloser }
        return End(end: end, isFollowed: !rest.isEmpty)
    }

    /// Whether nothing but closing marks follows a stop.
    private static func isAlone(_ words: Passage, stop: Int) -> Bool {
        words.suffix(from: stop).allSatisfy { $0.endsLine || $0.isCloser }
    }

    /// A numbered paragraph that runs on without a stop has at most its first clause for a title.
    private static func clauseEnd(_ words: Passage) -> Int {
        words.firstIndex { $0 == "，" } ?? words.range.upperBound
    }
}
