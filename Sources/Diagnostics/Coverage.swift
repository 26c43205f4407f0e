import Localization

/// How far the figures of one draft, or of a whole run, have been checked against each other.
///
/// Its size depends on the rules, not on the drafts: of the reasons only so many are told apart.
package struct Coverage: Sendable, Hashable {
    /// Reasons that are told apart; those that come later count as one.
    static let mostReasons = 500
    static let otherReasons = LocalizedText(zh: "其他原因", en: "other reasons")

    private var tallies: [String: RelationTally] = [:]
    private var openReasons: [LocalizedText: Int] = [:]

    package init() {}

    /// As many as were told apart when they were counted.
    init(tallies: [String: RelationTally], openReasons: [LocalizedText: Int]) {
        self.tallies = tallies
        self.openReasons = openReasons
    }

    /// Counts a relation that a rule looked at.
    package mutating func add(_ outcome: Verification.Outcome, of rule: String) {
        tallies[rule, default: RelationTally()].add(outcome)
        if let reason = outcome.reason { count(reason, 1) }
    }

    /// Counts another draft's relations too.
    ///
    /// - Complexity: O(rules and reasons of `other`).
    package mutating func add(_ other: Coverage) {
        tallies.merge(other.tallies) { own, others in
            var sum = own
            sum.add(others)
            return sum
        }
        // Which reasons are told apart must not hang on the order of a dictionary.
        let isTight = openReasons.count + other.openReasons.count > Self.mostReasons
        let added = isTight ? other.reasons : other.openReasons.map { (reason: $0.key, count: $0.value) }
        for entry in added { count(entry.reason, entry.count) }
    }

    /// All relations that were looked at.
    package var total: RelationTally {
        tallies.values.reduce(into: RelationTally()) { $0.add($1) }
    }

    /// What each rule has looked at, by the rule's id; rules that saw no relation are not among them.
    package var rules: [(rule: String, tally: RelationTally)] {
        tallies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Why relations were left open, the most frequent reason first.
    package var reasons: [(reason: LocalizedText, count: Int)] {
        openReasons.sorted { ($1.value, $0.key.zh, $0.key.en) < ($0.value, $1.key.zh, $1.key.en) }.map { ($0.key, $0.value) }
    }

    private mutating func count(_ reason: LocalizedText, _ number: Int) {
        let isKnown = openReasons.count < Self.mostReasons || openReasons[reason] != nil
        openReasons[isKnown ? reason : Self.otherReasons, default: 0] += number
    }
}
