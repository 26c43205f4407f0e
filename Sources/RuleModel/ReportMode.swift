/// How many findings one fault of a document makes.
package enum ReportMode: Sendable, Hashable {
    /// One a place.
    case each
    /// One a place while there are no more than so many. A draft with more of them keeps to its ways, and hears of it once: at the
    /// first place, with the number of places and the next ones as notes.
    case eachUpTo(Int)

    /// One a document.
    package static var once: ReportMode { .eachUpTo(1) }

    /// Whether so many findings are told as one.
    package func gathers(_ count: Int) -> Bool {
        switch self {
        case .each: false
        case .eachUpTo(let most): count > most
        }
    }
}
