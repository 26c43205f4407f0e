import Localization
import Quantities

/// Congress and session: whether the session line's are plausible, and whether other mentions of the same congress fit them.
struct CalendarMeetings {
    let text: CalendarText
    let session: CalendarSession

    func relations() -> [CalendarRelation] {
        guard let own = session.meeting else { return [] }
        let others = text.figures.compactMap { CalendarMeeting(text.quantities[$0], in: text) }
        return others.compactMap { other in
            if other.range == own.range { return plausible(own) }
            return other.placeStart(in: session, text).map { relation(of: other, named: $0, to: own) }
        }
    }

    // MARK: The session line

    private func plausible(_ own: CalendarMeeting) -> CalendarRelation {
        let term = CalendarTerm(congress: own.congress, year: session.year, level: session.level)
        guard !term.meetings.contains(own.number) else { return CalendarRelation(.holds, at: own.range) }
        let places = session.place.map { [CalendarRelation.Place(range: $0, message: CalendarMessage.place(of: session))] } ?? []
        return CalendarRelation(outcome(own, term), at: own.range, places: places)
    }

    private func outcome(_ own: CalendarMeeting, _ term: CalendarTerm) -> CalendarRelation.Outcome {
        guard let start = term.start, let year = session.year else { return .fails(.manyMeetings(own.number), demotion: 1) }
        let first = term.meetings.lowerBound
        guard session.level == "national" else {
            return .fails(.provincialMeeting(own.number, start: start, year: year, least: first), demotion: 1)
        }
        return .fails(
            .nationalMeeting(own.number, congress: own.congress, start: start, year: year, expected: first > 0 ? first : nil))
    }

    // MARK: Other mentions

    private func relation(of other: CalendarMeeting, named start: Int, to own: CalendarMeeting) -> CalendarRelation {
        let place = CalendarRelation.Place(range: own.range, message: CalendarMessage.sessionMeeting)
        let isSame = (other.congress, other.number) == (own.congress, own.number)
        let outcome: CalendarRelation.Outcome =
            if isSame {
                .holds
            } else if isPresent(other, named: start) {
                .fails(.otherMeeting(text.words(in: other.range), own: text.words(in: own.range)))
            } else if other.isLater(than: own) {
                .fails(
                    .laterMeeting(text.words(in: other.range), own: text.words(in: own.range)),
                    demotion: other.congress == own.congress ? 0 : 1)
            } else if isNear(other, own) {
                .holds
            } else {
                .open(CalendarMessage.longAgo)
            }
        return CalendarRelation(outcome, at: other.range, operands: [other.range, own.range], places: [place])
    }

    /// The meeting before this one, the one before that, or one of the congress before.
    private func isNear(_ other: CalendarMeeting, _ own: CalendarMeeting) -> Bool {
        other.congress == own.congress ? own.number - other.number <= 2 : own.congress - other.congress == 1
    }

    /// Whether the words say that it is the meeting to which the report is given: 提请区十九届人大二次会议审议.
    ///
    /// - Parameter start: Where the name of the place begins.
    private func isPresent(_ other: CalendarMeeting, named start: Int) -> Bool {
        guard let end = text.view.behind(["审议", "报告", "作报告", "汇报", "审查"], at: other.range.upperBound) else { return false }
        // 报告的, 报告了 and 审议通过 look back.
        return text.view.before(["提请", "提交", "向"], endingAt: start) != nil
            && text.view.behind(["通过", "批准", "的", "了", "后", "时"], at: end) == nil
    }
}
