import DocumentModel
import Quantities

/// When, and as which meeting of which congress, a draft is given by its own words.
struct CalendarSession {
    /// Headings that agree on a year and not with the date of the session.
    struct Dispute {
        let date: Range<Int>
        /// As the date has it.
        let year: Int
        /// As the headings have it.
        let expected: Int
        let claims: [CalendarClaim]
    }

    /// Of the session; taken from the session line even where the day does not exist, and `nil` where the headings dispute it.
    private(set) var year: Int?
    /// 1 to 12.
    let month: Int?
    /// Where the year is stated, in the reading view.
    let place: Range<Int>?
    /// Whether only the heading of a part says which year is planned.
    let isInferred: Bool
    private(set) var dispute: Dispute?
    /// The meeting that the session line or the title names.
    let meeting: CalendarMeeting?
    /// Whose congress it is: 台儿庄区, 全国.
    let congressPlace: String?
    /// As the variable `level` has it.
    let level: String?

    /// - Parameter variables: Those of the document and of the run.
    init(_ text: CalendarText, variables: [String: String]) {
        let lines = text.document.paragraphs.filter { $0.role == .sessionLine }.map(\.readingRange)
        let titles = text.document.paragraphs.filter { $0.role == .title }.map(\.readingRange)
        let headings = CalendarClaim.titles(in: text.document)
        let date = lines.lazy.flatMap { Self.years(in: $0, text) }.first
        let known = date?.date?.year ?? variables["year"].flatMap { Int($0) }.flatMap { (1...9999).contains($0) ? $0 : nil }
        let stated = [date, titles.lazy.flatMap { Self.years(in: $0, text) }.first].compactMap(\.self)
            .first { $0.date?.year == known }
        let planned = stated == nil ? headings.flatMap { Self.years(in: $0, text) }.last { $0.date?.year == known } : nil
        year = known
        month = date?.date?.month.flatMap { (1...12).contains($0) ? $0 : nil }
        place = (stated ?? planned)?.range
        isInferred = planned != nil
        meeting = (lines + titles).lazy.compactMap { CalendarMeeting.first(in: $0, text) }.first
        congressPlace = variables["place"]
        level = variables["level"]
        dispute = date.flatMap { dispute(of: $0, by: headings.flatMap { CalendarClaim.all(in: $0, of: text) }) }
        if dispute != nil { year = nil }
    }

    /// Dates and years with a year in them.
    private static func years(in range: Range<Int>, _ text: CalendarText) -> [Quantity] {
        text.quantities[text.quantities.indices(within: range)].filter { $0.date?.year != nil }
    }

    /// Two headings at least that all agree on another year: the date is more likely to be wrong than all of them.
    private func dispute(of date: Quantity, by claims: [CalendarClaim]) -> Dispute? {
        let firm = claims.filter { $0.sessionYear != nil }
        guard let year, firm.count >= 2, let expected = firm[0].sessionYear, expected != year,
            firm.allSatisfy({ $0.sessionYear == expected && !$0.fits(self) })
        else { return nil }
        return Dispute(date: date.range, year: year, expected: expected, claims: firm)
    }

    // MARK: Years

    /// Whether the session is held late enough in its year for the report to look back on that year already.
    ///
    /// Congresses meet from January to March as a rule; those at the turn of a term also in December, and the plan report of 1980
    /// was given in August.
    var mayClosePresentYear: Bool { month.map { $0 > 6 } ?? false }

    /// Years that a part looking back may end with.
    var reviewYears: [Int] {
        guard let year else { return [] }
        return mayClosePresentYear ? [year - 1, year] : [year - 1]
    }

    /// Years that a part looking ahead may begin with.
    var plannedYears: [Int] {
        guard let year else { return [] }
        return mayClosePresentYear ? [year, year + 1] : [year]
    }

    /// The year that 今年, 去年 or 明年 means; `nil` from October on, where a report may speak as of the year to come.
    func year(meantBy word: Range<Int>, in text: CalendarText) -> Int? {
        guard let year, month ?? 1 < 10 else { return nil }
        if text.view.begins("今", at: word.lowerBound) { return year }
        return text.view.begins("明", at: word.lowerBound) ? year + 1 : year - 1
    }

    /// Words that name a year by the present one.
    static let relativeYears: [StaticString] = ["今年", "去年", "上年", "明年"]
}
