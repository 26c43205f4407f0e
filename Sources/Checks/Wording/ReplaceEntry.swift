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

    /// Whether `unless` lets the wrong form pass where it stands in a text at `place`.
    func isGuarded(in text: String, at place: Range<Int>, using scratch: MatchScratch) -> Bool {
        unless?.matches(text, overlapping: place, using: scratch) ?? false
    }
}
