import Localization
import SourceText

/// One relation between figures that a check looked at, and what came of it: a run shows how much it has verified.
package struct Verification: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        /// The figures fit.
        case holds
        /// They do not; there is a finding about it.
        case fails
        /// Nothing is claimed, for a reason: a figure is missing, dimensions differ, a guard fired.
        case open(LocalizedText)

        /// Why nothing is claimed; `nil` where something is.
        package var reason: LocalizedText? {
            if case .open(let reason) = self { reason } else { nil }
        }
    }

    package let outcome: Outcome
    /// What the relation is stated by.
    package let range: ByteRange
    /// The figures that took part.
    package let operands: [ByteRange]

    package init(_ outcome: Outcome, at range: ByteRange, operands: [ByteRange] = []) {
        self.outcome = outcome
        self.range = range
        self.operands = operands
    }
}
