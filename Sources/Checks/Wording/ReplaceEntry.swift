import Patterns
import RuleModel
import SourceText

/// One pair of a replacement table.
struct ReplaceEntry: Sendable {
    /// Where an entry stands, for faults about it.
    struct Origin {
        let wrong: ByteRange
        let right: ByteRange
        /// The file of the ranges; `nil` for the rule file itself.
        let file: SourceFile?
    }

    let wrong: String
    let right: String
    /// Where this matches, the wrong form is part of something right.
    let unless: TextPattern?
    let note: String?

    init(wrong: String, right: String, unless: TextPattern?, note: String?) {
        self.wrong = wrong
        self.right = right
        self.unless = unless
        self.note = note
    }

    init(_ row: WordTable.Row) {
        self.init(wrong: row.word, right: row.fields[0] ?? "", unless: row.pattern, note: row.fields[1])
    }

    var row: WordTable.Row { WordTable.Row(word: wrong, fields: [right, note], pattern: unless) }

    /// Whether `unless` lets the wrong form pass where it stands in a text at `place`.
    func isGuarded(in text: String, at place: Range<Int>, using scratch: MatchScratch) -> Bool {
        unless?.matches(text, overlapping: place, using: scratch) ?? false
    }
}
