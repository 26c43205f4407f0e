import DocumentModel
import Quantities

/// Years in the headings of the parts and in the title: a report of 2023 looks back on 2022 and plans 2023.
struct CalendarHeadings {
    let text: CalendarText
    let session: CalendarSession

    /// Which way a part looks.
    private enum Direction {
        case back
        case ahead
    }

    /// Years that a heading gives to one direction: 2021年和2022年工作回顾.
    private struct Claim {
        let direction: Direction
        let years: [Quantity]
        /// Years that are only a horizon: 到2035年的远景目标.
        let isHorizon: Bool
    }

    func relations() -> [CalendarRelation] {
        let paragraphs = text.spans.map { text.document.paragraphs[$0.paragraph] }
        let headings = paragraphs.filter { $0.heading?.level == 1 }.compactMap { $0.heading?.title }
        return paragraphs.filter { $0.role == .title }.compactMap { title($0.readingRange) }
            + headings.flatMap { years(in: $0) } + headings.flatMap { plans(in: $0) }
    }

    // MARK: Title

    /// 2023年政府工作报告 against the session line below it.
    private func title(_ range: Range<Int>) -> CalendarRelation? {
        guard text.view.holds(anyOf: ["政府工作报告"], in: range), let place = session.place, !range.contains(place.lowerBound),
            !session.isInferred,
            let figure = text.quantities[text.quantities.indices(within: range)].last(where: { $0.role == .year }),
            let stated = (figure.upper?.integer ?? figure.date?.year), let year = session.year
        else { return nil }
        // A report given in December may be called after the year to come.
        let fits = stated == year || stated == year + 1 && session.mayClosePresentYear
        return relation(fits, .title(stated, session: year), at: figure.range, demotion: 1)
    }

    // MARK: Years

    private func years(in title: Range<Int>) -> [CalendarRelation] {
        claims(in: title).compactMap { claim in
            // The heading that the year was taken from proves nothing.
            guard let last = claim.years.last, let stated = last.upper?.integer ?? last.date?.year, last.range != session.place
            else { return nil }
            guard let year = session.year else { return CalendarRelation(.open(CalendarMessage.noSession), at: last.range) }
            return claim.direction == .back ? review(stated, at: last.range) : plan(stated, claim, of: year, at: last.range)
        }
    }

    private func review(_ stated: Int, at range: Range<Int>) -> CalendarRelation {
        let years = session.reviewYears
        return relation(years.contains(stated), .review(stated, in: session, expected: years), at: range)
    }

    private func plan(_ stated: Int, _ claim: Claim, of year: Int, at range: Range<Int>) -> CalendarRelation {
        // What lies years ahead is a horizon without saying so: 2027年目标任务.
        if claim.isHorizon || stated > year + 1 { return CalendarRelation(.open(CalendarMessage.horizon), at: range) }
        let years = session.plannedYears
        return relation(years.contains(stated), .planned(stated, in: session, expected: years), at: range)
    }

    private func claims(in title: Range<Int>) -> [Claim] {
        let figures = text.quantities[text.quantities.indices(within: title)].filter { $0.role == .year }
        var claims: [Claim] = []
        var group: [Quantity] = []
        var isHorizon = false
        for (index, figure) in figures.enumerated() {
            let end = index + 1 < figures.count ? figures[index + 1].range.lowerBound : title.upperBound
            if text.view.behind(["以来", "前", "起", "底", "末"], at: figure.range.upperBound) != nil { continue }
            group.append(figure)
            isHorizon = isHorizon || text.view.before(["到", "至"], endingAt: figure.range.lowerBound) != nil
            guard let direction = direction(of: figure.range.upperBound..<end) else { continue }
            isHorizon = isHorizon || text.view.holds(anyOf: ["远景", "愿景", "展望"], in: figure.range.upperBound..<end)
            claims.append(Claim(direction: direction, years: group, isHorizon: isHorizon))
            (group, isHorizon) = ([], false)
        }
        return claims
    }

    private func direction(of words: Range<Int>) -> Direction? {
        if text.view.holds(anyOf: Self.review, in: words) { return .back }
        return text.view.holds(anyOf: Self.planning, in: words) ? .ahead : nil
    }

    private static let review: [StaticString] = ["回顾", "总结", "成就", "成绩", "完成情况", "执行情况", "进展", "成效"]
    private static let planning: [StaticString] = [
        "安排", "任务", "目标", "打算", "部署", "建议", "总体要求", "思路", "计划", "举措", "重点工作", "工作重点",
    ]

    // MARK: Plans

    /// “十四五”时期工作回顾 in the year behind the plan, “十五五”时期主要目标任务 in its first.
    private func plans(in title: Range<Int>) -> [CalendarRelation] {
        CalendarPlanMention.all(in: title, of: text).compactMap { mention in
            guard let direction = direction(of: mention.end..<title.upperBound) else { return nil }
            guard let year = session.year else { return CalendarRelation(.open(CalendarMessage.noSession), at: mention.range) }
            let years = mention.plan.years
            let isBack = direction == .back
            let fits = isBack ? years.upperBound...years.upperBound + 1 : years.lowerBound - 1...years.lowerBound
            // Inside the plan a part may look back on its first years, or ahead to its last.
            if !fits.contains(year), years.contains(year) {
                return CalendarRelation(.open(CalendarMessage.insidePlan), at: mention.range)
            }
            return relation(
                fits.contains(year), .plan(mention.plan, in: session, isReview: isBack), at: mention.range, demotion: 1)
        }
    }

    // MARK: Relations

    private func relation(
        _ fits: Bool, _ message: CalendarMessage, at range: Range<Int>, demotion: Int = 0
    ) -> CalendarRelation {
        let place = session.place.flatMap { $0 == range ? nil : $0 }
        let places = place.map { [CalendarRelation.Place(range: $0, message: CalendarMessage.place(of: session))] } ?? []
        return CalendarRelation(
            fits ? .holds : .fails(message, demotion: demotion), at: range, operands: [range] + places.map(\.range),
            places: places)
    }
}
