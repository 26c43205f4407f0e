import Quantities

/// A date as a text gives it, with what it takes over from the one in front of it: 3月19日至20日.
struct CalendarMoment {
    /// How a date is joined to the one in front of it.
    enum Link {
        /// 至, —
        case through
        /// 、 和
        case and
    }

    /// In the reading view.
    let range: Range<Int>
    private(set) var year: Int?
    /// Whether the year stands in the date itself.
    let hasOwnYear: Bool
    private(set) var month: Int?
    /// Whether the month stands in the date itself.
    let hasOwnMonth: Bool
    /// Of 1—9月.
    let lastMonth: Int?
    private(set) var day: Int?
    /// Of 2月28—30日.
    private(set) var lastDay: Int?
    private(set) var link: Link?

    private init(_ figure: Quantity, _ date: CalendarDate) {
        range = figure.range
        year = date.year
        hasOwnYear = date.year != nil
        month = date.month
        hasOwnMonth = date.month != nil
        lastMonth = figure.upper?.integer
        day = date.day
    }

    /// Whether month and day are known and exist.
    var exists: Bool {
        guard let month, let day, (1...12).contains(month) else { return false }
        return (lastDay ?? day) <= CalendarDays.count(inMonth: month, year: year)
    }

    // MARK: Reading

    /// All dates of the stretches that a rule looks at, in the order of the text.
    ///
    /// - Complexity: O(figures).
    static func all(in text: CalendarText, _ session: CalendarSession) -> [CalendarMoment] {
        var found: [CalendarMoment] = []
        for index in text.figures {
            let figure = text.quantities[index]
            if let last = found.last, let joined = last.extended(by: figure, in: text) {
                found[found.count - 1] = joined
            } else if figure.role == .date, let date = figure.date, date.quarter == nil {
                var moment = CalendarMoment(figure, date)
                moment.adopt(from: found.last, in: text)
                moment.adoptYear(from: session, in: text)
                found.append(moment)
            }
        }
        return found
    }

    /// 2月 with the days 28—30 behind it.
    private func extended(by figure: Quantity, in text: CalendarText) -> CalendarMoment? {
        guard figure.range.lowerBound == range.upperBound, day == nil, lastMonth == nil, hasOwnMonth, figure.role == .cardinal,
            figure.unit.isNone, let first = figure.value.integer, let last = figure.upper?.integer,
            let end = text.view.behind(["日", "号"], at: figure.range.upperBound)
        else { return nil }
        return CalendarMoment(self, days: (first, last), end: end)
    }

    private init(_ moment: CalendarMoment, days: (first: Int, last: Int), end: Int) {
        range = moment.range.lowerBound..<end
        year = moment.year
        hasOwnYear = moment.hasOwnYear
        month = moment.month
        hasOwnMonth = moment.hasOwnMonth
        lastMonth = nil
        (day, lastDay) = (days.first, days.last)
        link = moment.link
    }

    /// Takes month and year over from the date that this one continues.
    private mutating func adopt(from last: CalendarMoment?, in text: CalendarText) {
        guard let last, let link = Self.link(last.range.upperBound..<range.lowerBound, in: text) else { return }
        if month == nil {
            guard last.day != nil else { return }
            month = last.month
        }
        self.link = link
        guard year == nil, let lastYear = last.year, let month, let lastMonth = last.month else { return }
        // 2022年12月至2月 goes on into the next year.
        year = link == .through && month < lastMonth ? lastYear + 1 : lastYear
    }

    private static func link(_ gap: Range<Int>, in text: CalendarText) -> Link? {
        guard gap.count <= 6 else { return nil }
        if text.view.behind(CalendarText.through, at: gap.lowerBound) == gap.upperBound { return .through }
        return text.view.behind(["、", "和", "与", "及"], at: gap.lowerBound) == gap.upperBound ? .and : nil
    }

    /// 今年4月8日
    private mutating func adoptYear(from session: CalendarSession, in text: CalendarText) {
        guard year == nil, let start = text.view.before(CalendarSession.relativeYears, endingAt: range.lowerBound) else { return }
        year = session.year(meantBy: start..<range.lowerBound, in: text)
    }
}
