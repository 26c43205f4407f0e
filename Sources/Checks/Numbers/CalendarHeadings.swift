import DocumentModel
import Quantities

/// Years in the headings of the parts and in the title: a report of 2023 looks back on 2022 and plans 2023.
struct CalendarHeadings {
    let text: CalendarText
    let session: CalendarSession

    func relations() -> [CalendarRelation] {
        if let dispute = session.dispute { return disputed(dispute) }
        let paragraphs = text.spans.map { text.document.paragraphs[$0.paragraph] }
        let headings = paragraphs.compactMap { $0.heading?.level == 1 ? $0.heading?.title : nil }
        return paragraphs.filter { $0.role == .title }.compactMap { title($0.readingRange) }
            + headings.flatMap { CalendarClaim.all(in: $0, of: text) }.compactMap(relation)
            + headings.flatMap { plans(in: $0) }
    }

    // MARK: Title and date

    /// One finding where the headings agree with each other and not with the session's date.
    private func disputed(_ dispute: CalendarSession.Dispute) -> [CalendarRelation] {
        let isInScope = text.spans.contains { $0.range.contains(dispute.date.lowerBound) }
        guard isInScope else { return [] }
        let places = dispute.claims.map { CalendarRelation.Place(range: $0.range, message: CalendarMessage.claim($0)) }
        let outcome = CalendarRelation.Outcome.fails(.session(dispute.year, expected: dispute.expected))
        return [CalendarRelation(outcome, at: dispute.date, operands: [dispute.date] + places.map(\.range), places: places)]
    }

    /// 2023年政府工作报告 against the session line below it.
    private func title(_ range: Range<Int>) -> CalendarRelation? {
        guard text.view.holds(anyOf: ["政府工作报告"], in: range), let place = session.place, !session.isInferred,
            !range.contains(place.lowerBound),
            let figure = text.quantities[text.quantities.indices(within: range)].last(where: { $0.role == .year }),
            let stated = figure.upper?.integer ?? figure.date?.year, let year = session.year
        else { return nil }
        // A report given in December may be called after the year to come.
        let fits = stated == year || (stated == year + 1 && session.mayClosePresentYear)
        return relation(fits, .title(stated, session: year), at: figure.range, demotion: 1)
    }

    // MARK: Parts

    private func relation(_ claim: CalendarClaim) -> CalendarRelation? {
        // The heading that the year was taken from proves nothing.
        guard claim.range != session.place else { return nil }
        guard let year = session.year else { return CalendarRelation(.open(CalendarMessage.noSession), at: claim.range) }
        if claim.direction == .ahead, claim.isHorizon, claim.year > year + 1 {
            return CalendarRelation(.open(CalendarMessage.horizon), at: claim.range)
        }
        return relation(claim.fits(session), .heading(claim, in: session), at: claim.range)
    }

    /// “十四五”时期工作回顾 in the year behind the plan, “十五五”时期主要目标任务 in its first.
    private func plans(in title: Range<Int>) -> [CalendarRelation] {
        CalendarPlanMention.all(in: title, of: text).compactMap { mention in
            guard let direction = CalendarClaim.direction(of: mention.end..<title.upperBound, in: text) else { return nil }
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
