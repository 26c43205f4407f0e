import Localization
import SourceText

/// What a rule did with a document, step by step; kept only while an author asks how a rule came to its findings.
package final class MatchTrace {
    /// A place where a pattern of the rule matched, whatever became of it.
    package struct Match: Hashable {
        /// The pattern's id.
        package let pattern: Int
        package let match: ScopedMatch
    }

    /// A place that was let pass, or taken for something else.
    package struct Drop: Hashable {
        package let range: ByteRange
        package let reason: LocalizedText
        /// The match of the exception that lets it pass; `nil` where no exception does.
        package let excuse: ByteRange?
    }

    /// Each once, in the order in which they were found.
    package private(set) var matches: [Match] = []
    package private(set) var drops: [Drop] = []
    private var seen: Set<Match> = []
    private var seenDrops: Set<Drop> = []

    package init() {}

    func note(_ matches: [ScopedMatch], of pattern: TextPattern) {
        for match in matches {
            let entry = Match(pattern: pattern.id, match: match)
            if seen.insert(entry).inserted { self.matches.append(entry) }
        }
    }

    func note(dropped range: ByteRange, _ reason: LocalizedText, by excuse: ByteRange? = nil) {
        let drop = Drop(range: range, reason: reason, excuse: excuse)
        if seenDrops.insert(drop).inserted { drops.append(drop) }
    }
}
