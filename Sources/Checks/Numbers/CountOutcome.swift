import Diagnostics
import Localization

/// What came of comparing an announced number with the items.
enum CountOutcome {
    case holds
    case fails(CountDiscrepancy)
    /// The text does not bind the number to items, or leaves open which items count.
    case open(CountDoubt)

    var verification: Verification.Outcome {
        switch self {
        case .holds: .holds
        case .fails: .fails
        case .open(let doubt): .open(doubt.text)
        }
    }
}
