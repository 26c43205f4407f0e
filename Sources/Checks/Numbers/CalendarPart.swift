/// What of the calendar a rule looks at; each can be a rule of its own.
enum CalendarPart: String, Sendable, CaseIterable {
    /// Dates that do not exist: 2月30日, 13月, 第五季度.
    case dates
    /// 2023年2月8日（星期四）
    case weekdays
    /// Years in the headings of the parts and in the title, against the year of the session.
    case headings
    /// Congress and session: 第十三届人民代表大会第二次会议.
    case session
    /// Years given to a five-year plan: “十四五”（2020—2025年）, “十四五”开局之年.
    case plans
    /// Numbers of years beside the years themselves: 2018—2022年六年间.
    case spans
    /// Ranges whose end lies before their beginning: 2025—2021年.
    case ranges

    /// The keyword that rule authors may write instead.
    var alias: String {
        switch self {
        case .dates: "日期"
        case .weekdays: "星期"
        case .headings: "标题年份"
        case .session: "届次"
        case .plans: "规划期"
        case .spans: "年数"
        case .ranges: "起止"
        }
    }

    /// - Complexity: O(text + figures).
    func relations(in text: CalendarText, _ session: CalendarSession) -> [CalendarRelation] {
        switch self {
        case .dates: CalendarDates(text: text, session: session).relations()
        case .weekdays: CalendarWeekdays(text: text, session: session).relations()
        case .headings: CalendarHeadings(text: text, session: session).relations()
        case .session: CalendarMeetings(text: text, session: session).relations()
        case .plans: CalendarPlans(text: text, session: session).relations()
        case .spans: CalendarSpans(text: text, session: session).relations()
        case .ranges: CalendarRanges(text: text, session: session).relations()
        }
    }
}
