import RuleModel

/// How often a text has each string of two or three characters.
///
/// It tells the words of a draft from what the borders of words make, as the 税缓 of 退税｜缓税｜缓费.
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

    /// Whether the word that stands doubled is none: it stands nowhere else, but what lies across its copies does.
    func isBorder(_ run: RepeatWords.Run) -> Bool {
        guard count(run.word) <= run.copies else { return false }
        return (1..<run.word.count).contains { shift in
            count(run.word[shift...] + run.word[..<shift]) >= run.copies
        }
    }

    private func count(_ word: some Collection<UInt32>) -> Int { counts[Self.key(word)] ?? 0 }

    /// Three scalars of 21 bits fill a word.
    private static func key(_ word: some Collection<UInt32>) -> UInt64 {
        word.reduce(0) { $0 << 21 | UInt64($1) }
    }
}
