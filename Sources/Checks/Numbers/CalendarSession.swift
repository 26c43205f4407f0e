import DocumentModel
import Quantities

/// When, and as which meeting of which congress, a draft is given by its own words.
struct CalendarSession {
    /// Of the session; taken from the session line even where the day does not exist.
    let year: Int?
    /// 1 to 12.
    let month: Int?
    /// Where the year is stated, in the reading view.
    let place: Range<Int>?
    /// Whether only the heading of a part says which year is planned.
    let isInferred: Bool
    /// The meeting that the session line or the title names.
    let meeting: CalendarMeeting?
    /// Whose congress it is: 台儿庄区, 全国.
    let congressPlace: String?
    /// As the variable `level` has it.
    let level: String?

    /// - Parameter variables: Those of the document and of the run.
    init(_ text: CalendarText, variables: [String: String]) {
        let lines = text.document.paragraphs.filter { $0.role == .sessionLine }
        let titles = text.document.paragraphs.filter { $0.role == .title }
        let date = lines.lazy.compactMap { Self.years(in: $0.readingRange, text).first }.first
        let title = titles.lazy.compactMap { Self.years(in: $0.readingRange, text).first }.first
        let known = date?.date?.year ?? variables["year"].flatMap { Int($0) }.flatMap { (1...9999).contains($0) ? $0 : nil }
        let stated = [date, title].compactMap(\.self).first { $0.date?.year == known }
        let planned = stated == nil ? Self.headings(text).last { $0.date?.year == known } : nil
        year = known
        month = date?.date?.month.flatMap { (1...12).contains($0) ? $0 : nil }
        place = (stated ?? planned)?.range
        isInferred = planned != nil
        meeting = (lines + titles).lazy.compactMap { CalendarMeeting.first(in: $0.readingRange, text) }.first
        congressPlace = variables["place"]
        level = variables["level"]
    }

    /// Dates and years with a year in them.
    private static func years(in range: Range<Int>, _ text: CalendarText) -> [Quantity] {
        text.quantities[text.quantities.indices(within: range)].filter { $0.date?.year != nil }
    }

    /// Years that the headings of the parts name.
    private static func headings(_ text: CalendarText) -> [Quantity] {
        text.document.paragraphs.flatMap { paragraph -> [Quantity] in
            guard let heading = paragraph.heading, heading.level == 1 else { return [] }
            return years(in: heading.title, text)
        }
    }

    // MARK: Years

    /// Whether the session is held late enough in its year for the report to look back on that year already.
    ///
    /// Congresses meet from January to March as a rule; those at the turn of a term also in December, and the plan report of 1980
    /// was given in August. Without a month nothing else is known.
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
