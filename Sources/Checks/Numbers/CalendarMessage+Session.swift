import Localization

/// Headings, title, congress and session.
extension CalendarMessage {
    static func title(_ stated: Int, session: Int) -> CalendarMessage {
        CalendarMessage(LocalizedText(zh: "会议在\(session)年召开", en: "the session is held in \(session)"), year(stated))
    }

    /// A date of the session in a year that no heading fits.
    static func session(_ stated: Int, expected: Int) -> CalendarMessage {
        CalendarMessage(
            zh: ("照标题看，报告回顾\(expected - 1)年、安排\(expected)年的工作", "会议的时间却写的是\(stated)年；请核对年份"),
            en: ("the headings look back on \(expected - 1) and plan \(expected)", "its session is dated \(stated)"))
    }

    /// A heading that does not fit the session.
    static func heading(_ claim: CalendarClaim, in session: CalendarSession) -> CalendarMessage {
        let held = held(session)
        let (back, ahead) = (session.reviewYears, session.plannedYears)
        let (zh, en) =
            switch claim.direction {
            case .back: ("回顾\(zh(back))的工作", "it looks back on \(en(back))")
            case .ahead: ("安排\(zh(ahead))的工作", "it plans \(en(ahead))")
            case .either: ("回顾\(zh(back))、安排\(zh(ahead))的工作", "it looks back on \(en(back)) and plans \(en(ahead))")
            }
        return CalendarMessage(LocalizedText(zh: "\(held.zh)，一般\(zh)", en: "\(held.en), so \(en)"), year(claim.year))
    }

    /// At a heading that a wrong date of the session disagrees with.
    static func claim(_ claim: CalendarClaim) -> LocalizedText {
        claim.direction == .back
            ? LocalizedText(zh: "这里回顾\(claim.year)年", en: "\(claim.year) is looked back on here")
            : LocalizedText(zh: "这里安排\(claim.year)年", en: "\(claim.year) is planned here")
    }

    /// What is known of the time of the session.
    private static func held(_ session: CalendarSession) -> LocalizedText {
        let year = session.year.map { "\($0)" } ?? ""
        return session.isInferred
            ? LocalizedText(zh: "报告安排的是\(year)年的工作", en: "the report plans \(year)")
            : LocalizedText(zh: "会议在\(year)年召开", en: "the session is held in \(year)")
    }

    private static func year(_ stated: Int) -> LocalizedText {
        LocalizedText(zh: "这里写的是\(stated)年；请核对是不是沿用了旧稿", en: "the draft says \(stated): is it left from an older draft?")
    }

    private static func zh(_ years: [Int]) -> String { years.map { "\($0)年" }.joined(separator: "或") }
    private static func en(_ years: [Int]) -> String { years.map { "\($0)" }.joined(separator: " or ") }

    /// A part that looks back on a plan, or ahead to one, in a year in which that is not done.
    static func plan(_ plan: CalendarPlan, in session: CalendarSession, isReview: Bool) -> CalendarMessage {
        let (held, period) = (held(session), period(of: plan))
        return CalendarMessage(
            zh: (held.zh, "\(period.zh)，不是\(isReview ? "回顾" : "安排")它的时候；请核对是不是沿用了旧稿"),
            en: (held.en, "\(period.en) and is not \(isReview ? "looked back on" : "planned") then"))
    }

    // MARK: Congress and session

    static func manyMeetings(_ number: Int) -> CalendarMessage {
        CalendarMessage(
            LocalizedText(
                zh: "一届任期五年，每年一次例会，加上临时召开的也很少过十次",
                en: "a congress meets once a year for five years, seldom more than ten times in all"),
            meeting(number))
    }

    /// A meeting of a provincial congress, of which there must have been more.
    static func provincialMeeting(_ number: Int, start: Int, year: Int, least: Int) -> CalendarMessage {
        CalendarMessage(
            LocalizedText(
                zh: "省级人大本届从\(start)年起每年至少开会一次，到\(year)年应是第\(CalendarPlan.numeral(least))次或略后",
                en: "the provincial term began in \(start) with a meeting a year, so \(year) has number \(least) or more"),
            meeting(number))
    }

    /// - Parameter expected: The meeting of that year; `nil` where the year lies outside the term.
    static func nationalMeeting(_ number: Int, congress: Int, start: Int, year: Int, expected: Int?) -> CalendarMessage {
        let name = CalendarPlan.numeral(congress)
        let reason = expected.map {
            LocalizedText(
                zh: "第\(name)届全国人大从\(start)年起每年开会一次，\(year)年是第\(CalendarPlan.numeral($0))次",
                en: "congress no. \(congress) has met once a year since \(start), so \(year) is meeting \($0)")
        }
        return CalendarMessage(
            reason
                ?? LocalizedText(
                    zh: "第\(name)届全国人大的任期是\(start)—\(start + 4)年",
                    en: "congress no. \(congress) sits from \(start) to \(start + 4)"),
            meeting(number))
    }

    private static func meeting(_ number: Int) -> LocalizedText {
        LocalizedText(
            zh: "这里写的是第\(CalendarPlan.numeral(number))次会议；请核对届次和日期",
            en: "the draft says no. \(number): check congress, session and date")
    }

    // MARK: Other mentions

    /// The meeting to which the report is given, named otherwise than in the session line.
    static func otherMeeting(_ words: String, own: String) -> CalendarMessage {
        CalendarMessage(
            line(own),
            LocalizedText(zh: "这里又写作“\(words)”；本是同一次会议，请核对", en: "here it is “\(words)”, though both are one meeting"))
    }

    static func laterMeeting(_ words: String, own: String) -> CalendarMessage {
        CalendarMessage(
            line(own), LocalizedText(zh: "“\(words)”还在它之后；请核对届次", en: "“\(words)” comes only after it: check the numbers"))
    }

    private static func line(_ own: String) -> LocalizedText {
        LocalizedText(zh: "会议名称写的是“\(own)”", en: "the session line says “\(own)”")
    }
}
