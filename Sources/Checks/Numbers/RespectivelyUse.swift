/// One 分别 with values: the values, what they are shared out to, and whether the numbers of both fit.
struct RespectivelyUse {
    enum Outcome {
        case holds
        /// Fewer or more values than items.
        case differs
        /// Lists of values behind it that are not of one length.
        case uneven
        case open(Reason)
    }

    /// Why nothing is claimed.
    enum Reason {
        /// One value holds for all items.
        case single
        /// No list of items was found before it, or none that is surely meant.
        case noItems
        /// 等 leaves the list before it open.
        case others
        /// The values are years or dates, of which several items may share one.
        case times
        case values(RespectivelyValues.Obstacle)
        case tooLong
    }

    /// Position of 分别 among the tokens of its sentence.
    let marker: Int
    let values: RespectivelyValues
    let subjects: RespectivelySubjects

    let outcome: Outcome

    init(marker: Int, values: RespectivelyValues, subjects: RespectivelySubjects) {
        self.marker = marker
        self.values = values
        self.subjects = subjects
        outcome = Self.outcome(values, subjects)
    }

    private static func outcome(_ values: RespectivelyValues, _ subjects: RespectivelySubjects) -> Outcome {
        if let obstacle = values.obstacle { return .open(.values(obstacle)) }
        if values.isSingle { return .open(.single) }
        if subjects.isTooLong { return .open(.tooLong) }
        guard subjects.counts.isList else { return .open(.noItems) }
        if values.counts.isEmpty { return .uneven }
        if !values.counts.intersection(subjects.counts).isEmpty { return .holds }
        if subjects.isOpenEnded { return .open(.others) }
        if values.areTimes { return .open(.times) }
        return subjects.isSure ? .differs : .open(.noItems)
    }
}
