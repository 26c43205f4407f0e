/// How many relations between figures were looked at, by what came of them.
package struct RelationTally: Sendable, Hashable {
    /// The figures fit.
    package private(set) var held = 0
    /// They do not.
    package private(set) var failed = 0
    /// Nothing could be claimed.
    package private(set) var open = 0

    package init() {}

    init(held: Int, failed: Int, open: Int) {
        self.held = held
        self.failed = failed
        self.open = open
    }

    /// Relations of which it is known whether they hold.
    package var decided: Int { held + failed }

    package var total: Int { decided + open }

    mutating func add(_ outcome: Verification.Outcome) {
        switch outcome {
        case .holds: held += 1
        case .fails: failed += 1
        case .open: open += 1
        }
    }

    mutating func add(_ other: RelationTally) {
        held += other.held
        failed += other.failed
        open += other.open
    }
}
