import Diagnostics
import Hashing

/// What the reports of a linter depend on, for a cache.
extension Linter {
    /// Feeds all that the linter does to a hash, but for what its rules are made of and the findings that were accepted.
    ///
    /// - Complexity: O(rules + words).
    package func add(to hash: inout SHA256) {
        hash.add([kind].compactMap(\.self))
        hash.add(threshold.keyword)
        for (name, value) in variables.sorted(by: { $0.key < $1.key }) { hash.add([name, value]) }
        acceptedWords.add(to: &hash)
        hash.add([listsRelations, keepsText, gathers].map(String.init))
        hash.add(rules.rules.count)
        for rule in rules.rules { hash.add([rule.id, rule.severity.keyword]) }
    }

    /// Feeds the findings that were accepted of a draft.
    package func addAccepted(of path: String, to hash: inout SHA256) {
        (acceptedFindings[path] ?? AcceptedFindings()).add(to: &hash)
    }

    /// Whether a report holds more than a cache keeps.
    package var keepsDrafts: Bool { keepsText }

    /// Whether its rules know a kind of document.
    package func knows(kind: String) -> Bool { rules.kinds.contains { $0.id == kind } }
}
