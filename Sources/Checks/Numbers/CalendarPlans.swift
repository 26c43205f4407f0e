import DocumentModel
import Localization
import Quantities

/// Years given to a five-year plan: “十四五”（2021—2025年）, 2021年是“十四五”开局之年, “十三五”末的2020年.
struct CalendarPlans {
    let text: CalendarText
    let session: CalendarSession

    /// What a year is to a plan.
    enum Phase {
        case first
        case last
        /// 第三年
        case number(Int)
        /// 承上启下的关键一年: any of its years.
        case inside

        func years(of plan: CalendarPlan) -> ClosedRange<Int> {
            switch self {
            case .first: plan.years.lowerBound...plan.years.lowerBound
            case .last: plan.years.upperBound...plan.years.upperBound
            case .number(let number): plan.years.lowerBound + number - 1...plan.years.lowerBound + number - 1
            case .inside: plan.years
            }
        }
    }

    func relations() -> [CalendarRelation] {
        text.spans.flatMap { span in
            CalendarPlanMention.all(in: span.range, of: text).compactMap { mention in
                period(of: mention) ?? end(of: mention) ?? phase(of: mention)
            }
        }
    }

    // MARK: Years beside the name

    /// “十四五”规划（2021—2025年）
    private func period(of mention: CalendarPlanMention) -> CalendarRelation? {
        guard let open = text.view.behind(CalendarText.opening, at: mention.end), let years = text.figure(at: open),
            years.role == .year, let first = years.date?.year, let last = years.upper?.integer,
            text.view.behind(CalendarText.closing + ["，", ","], at: years.range.upperBound) != nil
        else { return nil }
        let plan = mention.plan.years
        // The year in front may be the base of growth: “十三五”（2015—2020年）年均增长5%.
        let hasBase = last == plan.upperBound && first == plan.lowerBound - 1
        let message = CalendarMessage.planYears(mention.plan, text.words(in: years.range))
        return CalendarRelation(
            (first, last) == (plan.lowerBound, plan.upperBound) ? .holds : .fails(message, demotion: hasBase ? 1 : 0),
            at: years.range,
            operands: [mention.range, years.range])
    }

    /// “十三五”末的2020年, 2020年“十三五”末
    private func end(of mention: CalendarPlanMention) -> CalendarRelation? {
        guard let end = text.view.behind(["末期", "期末", "末"], at: mention.end) else { return nil }
        let behind = text.view.skipping(["的", "即"] + CalendarText.opening, from: end)
        let front = text.view.before(CalendarText.opening, endingAt: mention.range.lowerBound) ?? mention.range.lowerBound
        guard let year = [text.figure(at: behind), text.figure(endingAt: front)].compactMap(\.self).first(where: isYear) else {
            return nil
        }
        let stated = Stated(year: year.date?.year, range: year.range, isCertain: true)
        return relation(.last, mention, stated, at: year.range, mention.range.lowerBound..<end)
    }

    private func isYear(_ figure: Quantity) -> Bool { figure.role == .year && !figure.isRange && figure.qualifiers.isEmpty }

    // MARK: A year that is said to be a stage of the plan

    private func phase(of mention: CalendarPlanMention) -> CalendarRelation? {
        guard let (phase, end) = stage(behind: mention) else { return nil }
        let words = mention.range.lowerBound..<end
        guard let subject = yearBehind(end) ?? subject(of: mention) else {
            return CalendarRelation(.open(CalendarMessage.noSubject), at: words)
        }
        return relation(phase, mention, subject, at: words, words)
    }

    /// A year that is said to be a stage.
    private struct Stated {
        /// `nil` for 今年 where the year of the session is unknown.
        let year: Int?
        let range: Range<Int>
        /// Whether it stands there; 今年 may hang on a heading that is itself wrong.
        let isCertain: Bool
    }

    private func relation(
        _ phase: Phase, _ mention: CalendarPlanMention, _ stated: Stated, at range: Range<Int>, _ words: Range<Int>
    ) -> CalendarRelation {
        guard let year = stated.year else { return CalendarRelation(.open(CalendarMessage.noYear), at: words) }
        let years = phase.years(of: mention.plan)
        let message = CalendarMessage.planStage(mention.plan, text.words(in: words), expected: years, stated: year)
        let place = CalendarRelation.Place(range: stated.range, message: CalendarMessage.statedYear(year))
        return CalendarRelation(
            years.contains(year) ? .holds : .fails(message, demotion: stated.isCertain ? 0 : 1), at: range,
            operands: [mention.range, stated.range], places: stated.range == range ? [] : [place])
    }

    /// What follows the plan's name and says which of its years is meant, and where that ends.
    private func stage(behind mention: CalendarPlanMention) -> (Phase, Int)? {
        let start = text.view.skipping(Self.links, from: mention.end)
        if let end = text.view.behind(Self.firstYear, at: start) { return (.first, end) }
        if let end = text.view.behind(Self.lastYear, at: start) { return (.last, end) }
        if let figure = text.figure(at: start), text.view.begins("第", at: start), !figure.isRange,
            text.view.ends("年", at: figure.range.upperBound), let number = figure.value.integer, (1...5).contains(number)
        {
            return (.number(number), figure.range.upperBound)
        }
        guard text.view.before(Self.carrying, endingAt: mention.range.lowerBound) != nil else { return nil }
        let end = text.view.behindHan(from: mention.end, atMost: 60)
        return text.view.first(of: Self.someYear, in: mention.end..<end).map { (.inside, $0.upperBound) }
    }

    private static let firstYear: [StaticString] = ["开局之年", "开局起步之年", "开局年", "起步之年", "开篇之年", "首年"]
    private static let lastYear: [StaticString] = ["收官之年", "收官年", "最后一年", "收官的一年"]
    private static let someYear: [StaticString] = ["关键一年", "关键之年", "关键的一年", "重要一年", "攻坚之年"]
    /// What is done with a plan in its own years only; 开启 and 谋划 come before.
    private static let carrying: [StaticString] = ["实施", "实现", "完成", "落实", "推进", "执行"]

    /// Words between a plan and its stage that bring no other matter in.
    private static let links: [StaticString] = [
        "目标任务", "经济社会", "规划", "计划", "发展", "建设", "实施", "执行", "目标", "任务", "圆满", "顺利", "全面", "决胜", "的",
    ]

    /// “十三五”收官之年的2020年, “十四五”开局之年（2021年）
    private func yearBehind(_ end: Int) -> Stated? {
        guard let link = text.view.behind(["的", "即", "（", "("], at: end), let year = text.figure(at: link), isYear(year) else {
            return nil
        }
        return Stated(year: year.date?.year, range: year.range, isCertain: true)
    }

    /// The year that the sentence is about: the last one in front of the plan, if 是 or 作为 makes it the subject.
    private func subject(of mention: CalendarPlanMention) -> Stated? {
        let front = text.surroundings(of: mention.range).lowerBound..<mention.range.lowerBound
        let figure = text.quantities[text.quantities.indices(within: front)].last { $0.date?.year != nil }
        let word = text.view.last(of: CalendarSession.relativeYears, in: front)
        let place = max(figure?.range.lowerBound ?? -1, word?.lowerBound ?? -1)
        guard place >= 0 else { return nil }
        if let word, word.lowerBound == place {
            guard isSubject(endingAt: word.upperBound) else { return nil }
            return Stated(year: session.year(meantBy: word, in: text), range: word, isCertain: !session.isInferred)
        }
        guard let figure, isYear(figure), isSubject(endingAt: figure.range.upperBound) else { return nil }
        return Stated(year: figure.date?.year, range: figure.range, isCertain: true)
    }

    private func isSubject(endingAt end: Int) -> Bool {
        let start = text.view.skipping(["，", "既", "也", "正", "不仅", "又"], from: end)
        return text.view.behind(["是", "作为", "为", "将是"], at: start) != nil
    }
}
