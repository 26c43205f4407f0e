/// Which meetings of a congress a year can hold: a term has five years, each with one meeting at least.
struct CalendarTerm {
    /// Meetings that fit.
    let meetings: ClosedRange<Int>
    /// First year of the term, where it is known.
    let start: Int?

    /// As many meetings as a term may hold where special ones are common; a report is given at a regular one.
    static let limit = 10

    /// What is known of a congress in a year.
    ///
    /// The National People's Congress has met once a year since 1978, the fifth; those of the provinces have begun their terms in
    /// 2003, 2008, …, all in one year, and may hold special meetings besides. Lower congresses begin in different years.
    init(congress: Int, year: Int?, level: String?) {
        switch (level, year) {
        case ("national", let year?) where congress >= 5:
            let start = 1978 + 5 * (congress - 5)
            let number = year - start + 1
            self.start = start
            meetings = (1...5).contains(number) ? number...number : 0...0
        case ("province", let year?) where year >= 2003:
            let past = (year - 2003) % 5
            start = year - past
            meetings = past + 1...past + 4
        default:
            start = nil
            meetings = 1...Self.limit
        }
    }
}
