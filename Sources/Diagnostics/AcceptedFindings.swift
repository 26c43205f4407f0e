import Hashing

/// Findings of one file that were accepted, each as often as it was.
package struct AcceptedFindings: Sendable, Hashable {
    private struct Entry: Sendable, Hashable {
        var count: Int
        let reason: String
    }

    private var entries: [FindingIdentity: Entry] = [:]
    private var rules: Set<String> = []

    package init() {}

    /// Accepts a finding, so many times more than before.
    package mutating func add(_ identity: FindingIdentity, count: Int, reason: String) {
        rules.insert(identity.rule)
        entries[identity, default: Entry(count: 0, reason: reason)].count += count
    }

    package var isEmpty: Bool { entries.isEmpty }

    /// Whether any finding of a rule was accepted.
    package func concern(_ rule: String) -> Bool { rules.contains(rule) }

    /// Uses one of the times that a finding was accepted; its reason, or `nil` if none is left.
    package mutating func take(_ identity: FindingIdentity) -> String? {
        guard let entry = entries[identity], entry.count > 0 else { return nil }
        entries[identity]?.count -= 1
        return entry.reason
    }

    /// What was not taken of the findings of some rules.
    package func left(of isJudged: (String) -> Bool) -> [FindingIdentity: Int] {
        entries.filter { $0.value.count > 0 && isJudged($0.key.rule) }.mapValues(\.count)
    }
}

extension AcceptedFindings {
    /// Feeds everything to a hash, in an order of its own.
    ///
    /// - Complexity: O(entries log entries).
    package func add(to hash: inout SHA256) {
        hash.add(entries.count)
        for (identity, entry) in entries.sorted(by: { $0.key.order.lexicographicallyPrecedes($1.key.order) }) {
            hash.add(identity.order)
            hash.add(entry.count)
            hash.add(entry.reason)
        }
    }
}
