import Localization

/// Dates, days of the week, numbers of years.
extension CalendarMessage {
    /// - Parameter isInherited: Whether the month is that of the date in front.
    static func day(_ words: String, day: Int, month: Int, year: Int?, isInherited: Bool) -> CalendarMessage {
        let claim =
            isInherited
            ? missing(words, zh: "接前文应是\(month)月\(day)日，请核对", en: "it goes on from month \(month)")
            : missing(words, zh: "请核对月和日", en: "check month and day")
        return CalendarMessage(length(ofMonth: month, year: year), claim)
    }

    static func month(_ words: String, _ month: Int) -> CalendarMessage {
        CalendarMessage(
            LocalizedText(zh: "一年只有12个月", en: "a year has twelve months"),
            missing(words, zh: "请核对月份；如果指时长，请写“\(month)个月”", en: "check the month, or write \(month)个月 for a duration"))
    }

    static func quarter(_ words: String) -> CalendarMessage {
        CalendarMessage(
            LocalizedText(zh: "一年只有四个季度", en: "a year has four quarters"), missing(words, zh: "请核对", en: "check it"))
    }

    private static func missing(_ words: String, zh: String, en: String) -> LocalizedText {
        LocalizedText(zh: "没有“\(words)”；\(zh)", en: "there is no “\(words)”: \(en)")
    }

    private static func length(ofMonth month: Int, year: Int?) -> LocalizedText {
        let count = CalendarDays.count(inMonth: month, year: year)
        guard month == 2 else { return LocalizedText(zh: "\(month)月只有\(count)天", en: "month \(month) has \(count) days") }
        return year.map { LocalizedText(zh: "\($0)年2月只有\(count)天", en: "February \($0) has \(count) days") }
            ?? LocalizedText(zh: "2月最多29天", en: "February has at most 29 days")
    }

    // MARK: Days of the week

    /// - Parameter stated: The day that the draft names, as written.
    static func weekday(year: Int, month: Int, day: Int, stated: String) -> CalendarMessage {
        let actual = CalendarDays.weekday(year: year, month: month, day: day)
        return CalendarMessage(
            zh: ("\(year)年\(month)月\(day)日是星期\(weekdays[actual])", "这里写的是“\(stated)”；请核对日期和星期"),
            en: ("\(year)-\(month)-\(day) is a \(englishWeekdays[actual])", "the draft says “\(stated)”: check date and weekday"))
    }

    private static let weekdays = ["日", "一", "二", "三", "四", "五", "六"]
    private static let englishWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    // MARK: Years

    /// - Parameter count: Years of the range, both ends included.
    static func span(_ years: String, count: Int, stated: String) -> CalendarMessage {
        CalendarMessage(
            zh: ("“\(years)”连头带尾是\(count)年，首尾相差\(count - 1)年", "这里写的是“\(stated)”；请核对"),
            en: ("“\(years)” are \(count) years, or \(count - 1) from end to end", "the draft says “\(stated)”"))
    }

    /// - Parameter most: Years from the first one to that of the session.
    static func since(_ first: Int, session: Int, most: Int, stated: String) -> CalendarMessage {
        CalendarMessage(
            zh: ("从\(first)年到会议召开的\(session)年至多\(most)年", "这里写的是“\(stated)”；请核对"),
            en: ("from \(first) to the session in \(session) there are at most \(most) years", "the draft says “\(stated)”"))
    }

    static func reversed(_ words: String) -> CalendarMessage {
        CalendarMessage(
            zh: ("起止要先早后晚", "“\(words)”颠倒了；请核对"),
            en: ("a range begins with its earlier end", "“\(words)” is the wrong way round"))
    }
}
