/// How many findings one fault of a document makes.
package enum ReportMode: String, Sendable, CaseIterable {
    /// One a place.
    case each
    /// One a document, at the first place, with the number of places and the next ones as notes.
    case once
}
