import Quantities

/// Ranges of years and days that end before they begin: 2025—2021年, 3月20日至19日.
struct CalendarRanges {
    let text: CalendarText
    let session: CalendarSession

    func relations() -> [CalendarRelation] {
        text.figures.compactMap { years(endingWith: $0) } + days()
    }

    // MARK: Years

    private func years(endingWith index: Int) -> CalendarRelation? {
        let figure = text.quantities[index]
        guard figure.role == .year else { return nil }
        if figure.isRange { return CalendarRelation(.holds, at: figure.range) }
        guard index > 0, let last = figure.date?.year else { return nil }
        let front = text.quantities[index - 1]
        let gap = front.range.upperBound..<figure.range.lowerBound
        guard text.view.behind(CalendarText.through, at: gap.lowerBound) == gap.upperBound, let first = year(front) else {
            return nil
        }
        let range = front.range.lowerBound..<figure.range.upperBound
        let operands = [front.range, figure.range]
        guard first > last else { return CalendarRelation(.holds, at: range, operands: operands) }
        return CalendarRelation(.fails(.reversed(text.words(in: range))), at: range, operands: operands)
    }

    /// The year that a figure stands for at the beginning of a range, where 年 may be left out.
    private func year(_ figure: Quantity) -> Int? {
        guard !figure.isRange, figure.qualifiers.isEmpty else { return nil }
        if figure.role == .year { return figure.date?.year }
        guard figure.role == .cardinal, figure.unit.isNone || figure.traits.contains(.unitInherited), figure.scale == 0,
            let year = figure.value.integer, (1900...2199).contains(year)
        else { return nil }
        return year
    }

    // MARK: Days

    private func days() -> [CalendarRelation] {
        let moments = CalendarMoment.all(in: text, session)
        return zip(moments, moments.dropFirst()).compactMap { first, last in
            guard last.link == .through, let earlier = Self.order(first), let later = Self.order(last) else { return nil }
            // Without years 11月15日至3月15日 goes over the turn of the year; only days of one month can be compared.
            let isOneMonth = !last.hasOwnMonth
            guard isOneMonth || first.hasOwnYear && last.hasOwnYear else { return nil }
            let range = first.range.lowerBound..<last.range.upperBound
            let operands = [first.range, last.range]
            guard later < earlier else { return CalendarRelation(.holds, at: range, operands: operands) }
            return CalendarRelation(
                .fails(.reversed(text.words(in: range)), demotion: isOneMonth ? 1 : 0), at: range, operands: operands)
        }
    }

    private static func order(_ moment: CalendarMoment) -> (Int, Int, Int)? {
        // A day that does not exist has been found already.
        guard let month = moment.month, moment.lastMonth == nil, moment.day == nil || moment.exists else { return nil }
        return (moment.year ?? 0, month, moment.day ?? 0)
    }
}
