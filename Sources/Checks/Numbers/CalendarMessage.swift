import Localization

/// What the calendar check has to say: a fact that the calendar or the session line gives, and what of the draft does not fit it.
///
/// Which of two places is wrong it never says.
struct CalendarMessage {
    /// The fact.
    let reason: LocalizedText
    /// What the draft says against it, and what to do.
    private let claim: LocalizedText

    init(_ reason: LocalizedText, _ claim: LocalizedText) {
        self.reason = reason
        self.claim = claim
    }

    init(zh: (reason: String, claim: String), en: (reason: String, claim: String)) {
        self.init(LocalizedText(zh: zh.reason, en: en.reason), LocalizedText(zh: zh.claim, en: en.claim))
    }

    /// The whole message.
    var text: LocalizedText {
        LocalizedText(zh: "\(reason.zh)，\(claim.zh)", en: "\(reason.en); \(claim.en)")
    }
}

// MARK: Second places

extension CalendarMessage {
    static func place(of session: CalendarSession) -> LocalizedText {
        session.isInferred
            ? LocalizedText(zh: "安排的年份写在这里", en: "the year planned")
            : LocalizedText(zh: "会议的时间写在这里", en: "the date of the session")
    }

    static let sessionMeeting = LocalizedText(zh: "会议名称写在这里", en: "the session line")
    static let date = LocalizedText(zh: "日期写在这里", en: "the date")
    static let years = LocalizedText(zh: "年份写在这里", en: "the years")

    static func statedYear(_ year: Int) -> LocalizedText {
        LocalizedText(zh: "说的是\(year)年", en: "the year meant: \(year)")
    }
}

// MARK: Reasons for silence

extension CalendarMessage {
    static let noSession = LocalizedText(zh: "文中没有写会议时间，无从核对年份", en: "the draft does not say when the session is held")
    static let noYear = LocalizedText(zh: "没有写明是哪一年", en: "the year is not stated")
    static let noSubject = LocalizedText(zh: "句子没有写明说的是哪一年", en: "the sentence does not say which year it is about")
    static let horizon = LocalizedText(zh: "远期目标，不按年度安排核对", en: "a goal years ahead")
    static let insidePlan = LocalizedText(zh: "规划期内的阶段，起止不明", en: "a stage inside the plan")
    static let longAgo = LocalizedText(zh: "较早的会议，无从核对", en: "a meeting long ago")
    static let notAllYears = LocalizedText(zh: "不一定从起始年算起", en: "not counted from the first year on")
}
