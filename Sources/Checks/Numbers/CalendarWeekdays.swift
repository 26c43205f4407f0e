/// Days of the week behind dates: 2023年2月8日（星期三）.
struct CalendarWeekdays {
    let text: CalendarText
    let session: CalendarSession

    func relations() -> [CalendarRelation] {
        CalendarMoment.all(in: text, session).compactMap { moment in
            // What does not exist falls on no day.
            guard moment.exists, moment.lastDay == nil, let month = moment.month, let day = moment.day,
                let stated = weekday(behind: moment.range.upperBound)
            else { return nil }
            return relation(moment, month, day, stated)
        }
    }

    private func relation(
        _ moment: CalendarMoment, _ month: Int, _ day: Int, _ stated: (weekday: Int, range: Range<Int>)
    ) -> CalendarRelation {
        let operands = [moment.range, stated.range]
        guard let year = moment.year ?? session.year else {
            return CalendarRelation(.open(CalendarMessage.noYear), at: stated.range, operands: operands)
        }
        let fits = { CalendarDays.weekday(year: $0, month: month, day: day) == stated.weekday }
        if fits(year) { return CalendarRelation(.holds, at: stated.range, operands: operands) }
        // Without a year the date may be one of the year before or after.
        if moment.year == nil, fits(year - 1) || fits(year + 1) {
            return CalendarRelation(.open(CalendarMessage.noYear), at: stated.range, operands: operands)
        }
        let message = CalendarMessage.weekday(year: year, month: month, day: day, stated: text.words(in: stated.range))
        return CalendarRelation(
            .fails(message, demotion: moment.year == nil ? 1 : 0), at: stated.range, operands: operands,
            places: [CalendarRelation.Place(range: moment.range, message: CalendarMessage.date)])
    }

    /// The day of the week that is named behind a date, 0 for Sunday, and where.
    private func weekday(behind offset: Int) -> (weekday: Int, range: Range<Int>)? {
        let open = text.view.behind(CalendarText.opening, at: offset)
        let start = open ?? offset
        let long = text.view.behind(["星期", "礼拜"], at: start)
        guard let name = long ?? text.view.behind(["周"], at: start),
            let index = Self.names.firstIndex(where: { text.view.begins($0, at: name) })
        else { return nil }
        let end = name + 3
        // 周一围 may be other words.
        guard long != nil || open != nil || !text.view.isHan(at: end) || text.view.behind(["上午", "下午", "晚"], at: end) != nil
        else { return nil }
        return (index % 7, start..<end)
    }

    /// From Sunday; 天 is Sunday, too.
    private static let names: [StaticString] = ["日", "一", "二", "三", "四", "五", "六", "天"]
}
