import Quantities

/// Dates that do not exist: 2月30日, 2023年2月29日, 13月, 第五季度.
struct CalendarDates {
    let text: CalendarText
    let session: CalendarSession

    func relations() -> [CalendarRelation] {
        CalendarMoment.all(in: text, session).compactMap(relation) + text.figures.compactMap { quarter(text.quantities[$0]) }
    }

    private func relation(_ moment: CalendarMoment) -> CalendarRelation? {
        guard let month = moment.lastMonth ?? moment.month else { return nil }
        let words = text.words(in: moment.range)
        guard month <= 12 else {
            let isSure = moment.hasOwnYear || moment.day != nil || namesMonth(behind: moment.range.upperBound)
            return CalendarRelation(.fails(.month(words, month), demotion: isSure ? 0 : 1), at: moment.range)
        }
        guard let day = moment.lastDay ?? moment.day else {
            return moment.lastMonth.map { _ in CalendarRelation(.holds, at: moment.range) }
        }
        // 农历二月三十日 exists: a month of the moon has up to thirty days.
        if text.view.before(Self.otherCalendars, endingAt: moment.range.lowerBound) != nil, day <= 30 { return nil }
        guard !moment.exists else { return CalendarRelation(.holds, at: moment.range) }
        let message = CalendarMessage.day(words, day: day, month: month, year: moment.year, isInherited: !moment.hasOwnMonth)
        return CalendarRelation(.fails(message), at: moment.range)
    }

    private static let otherCalendars: [StaticString] = ["农历", "阴历", "旧历", "夏历", "藏历", "傣历", "彝历"]

    /// 13月份 and 13月底 mean a month for sure; 36月 may be meant for 36个月.
    private func namesMonth(behind offset: Int) -> Bool {
        text.view.behind(["份", "底", "初", "末", "上旬", "中旬", "下旬"], at: offset) != nil
    }

    /// 第五季度, 2023年5季度
    private func quarter(_ figure: Quantity) -> CalendarRelation? {
        if figure.role == .date, let quarter = figure.date?.quarter {
            return relation(figure.upper?.integer ?? quarter, at: figure.range)
        }
        guard text.view.begins("第", at: figure.range.lowerBound), !figure.isRange,
            let end = text.view.behind(["季度"], at: figure.range.upperBound), let number = figure.value.integer
        else { return nil }
        return relation(number, at: figure.range.lowerBound..<end)
    }

    private func relation(_ quarter: Int, at range: Range<Int>) -> CalendarRelation {
        CalendarRelation((1...4).contains(quarter) ? .holds : .fails(.quarter(text.words(in: range))), at: range)
    }
}
