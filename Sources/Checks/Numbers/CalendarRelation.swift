import Localization

/// One relation between dates that a draft states, and what came of it.
struct CalendarRelation {
    enum Outcome {
        case holds
        /// - Parameter demotion: Steps below the rule's level, for what a charitable reader may explain.
        case fails(CalendarMessage, demotion: Int = 0)
        /// Nothing is claimed, for a reason.
        case open(LocalizedText)
    }

    /// A second place, in the reading view, and what stands there.
    struct Place {
        let range: Range<Int>
        let message: LocalizedText
    }

    let outcome: Outcome
    /// What a finding points at, in the reading view.
    let range: Range<Int>
    /// The figures that take part, in the reading view.
    let operands: [Range<Int>]
    let places: [Place]

    init(_ outcome: Outcome, at range: Range<Int>, operands: [Range<Int>]? = nil, places: [Place] = []) {
        self.outcome = outcome
        self.range = range
        self.operands = operands ?? [range]
        self.places = places
    }
}
