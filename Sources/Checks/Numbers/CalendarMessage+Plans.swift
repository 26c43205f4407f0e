import Localization

/// Five-year plans.
extension CalendarMessage {
    /// 2021—2025年
    static func period(of plan: CalendarPlan) -> LocalizedText {
        let years = plan.years
        return LocalizedText(
            zh: "\(plan.name)是\(years.lowerBound)—\(years.upperBound)年",
            en: "\(plan.name) runs from \(years.lowerBound) to \(years.upperBound)")
    }

    /// Years in brackets behind a plan that are not its own.
    static func planYears(_ plan: CalendarPlan, _ words: String) -> CalendarMessage {
        CalendarMessage(period(of: plan), LocalizedText(zh: "这里写的是“\(words)”；请核对", en: "the draft says “\(words)”"))
    }

    /// A year that is said to be one of a plan's, or a certain one, and is not.
    static func planStage(_ plan: CalendarPlan, _ words: String, expected: ClosedRange<Int>, stated: Int) -> CalendarMessage {
        guard expected.count == 1 else {
            return CalendarMessage(
                period(of: plan),
                LocalizedText(zh: "\(stated)年不在其中，却称作\(words)；请核对", en: "\(stated) is not among them, yet is called \(words)"))
        }
        return CalendarMessage(
            zh: ("\(words)是\(expected.lowerBound)年", "这里说的是\(stated)年；请核对年份和规划"),
            en: ("\(words) is \(expected.lowerBound)", "the draft speaks of \(stated): check year and plan"))
    }
}
