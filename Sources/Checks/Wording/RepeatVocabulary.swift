import RuleModel

/// How often a text has each string of two or three characters.
///
/// What stands in it nowhere but doubled may be no word at all, but the border between two, as in 退税｜缓税｜缓费.
struct RepeatVocabulary {
    /// Lengths of the strings that are counted; longer ones do not double by chance.
    static let lengths = 2...3

    private var counts: [UInt64: Int] = [:]

    /// - Complexity: O(bytes of the scope).
    init(_ context: CheckContext) {
        for span in context.scope.spans {
            let text = LocatedScalars(context.document.reading.bytes, in: span.range).values
            for length in Self.lengths {
                for start in 0..<max(0, text.count - length + 1) {
                    counts[Self.key(text[start..<(start + length)]), default: 0] += 1
                }
            }
        }
    }

    func count(_ word: some Collection<UInt32>) -> Int { counts[Self.key(word)] ?? 0 }

    /// Three scalars of 21 bits fill a word.
    private static func key(_ word: some Collection<UInt32>) -> UInt64 {
        word.reduce(0) { $0 << 21 | UInt64($1) }
    }
}
