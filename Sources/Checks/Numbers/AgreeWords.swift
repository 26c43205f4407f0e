/// Words that may stand between two figures that belong together.
struct AgreeWords: Sendable {
    private let words: [[UInt8]]
    /// First bytes of the words, so that most places are passed over at once.
    private let starts: Set<UInt8>

    /// - Parameter words: set apart by blanks.
    init(_ words: String) {
        self.words = words.split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
        starts = Set(self.words.compactMap(\.first))
    }

    /// Whether a stretch consists of these words and nothing else; the longest word that fits is taken each time.
    ///
    /// - Complexity: O(stretch · words).
    func cover(_ range: Range<Int>, of text: [UInt8]) -> Bool {
        var rest = text[range]
        while !rest.isEmpty {
            guard let word = words.first(where: { rest.starts(with: $0) }) else { return false }
            rest = rest.dropFirst(word.count)
        }
        return true
    }

    /// Whether one of the words stands right in front of a place.
    ///
    /// - Complexity: O(words).
    func end(at place: Int, in text: [UInt8], notBefore start: Int) -> Bool {
        let before = text[start..<place]
        return words.contains { before.count >= $0.count && before.suffix($0.count).elementsEqual($0) }
    }

    /// Whether one of the words begins at a place.
    ///
    /// - Complexity: O(words).
    func begin(at place: Int, in text: [UInt8], notPast end: Int) -> Bool {
        guard place < end, starts.contains(text[place]) else { return false }
        return words.contains { text[place..<end].starts(with: $0) }
    }

    /// Whether one of the words stands anywhere in a stretch.
    ///
    /// - Complexity: O(stretch · words).
    func occur(in range: Range<Int>, of text: [UInt8]) -> Bool {
        range.contains { begin(at: $0, in: text, notPast: range.upperBound) }
    }
}
