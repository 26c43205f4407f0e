import Quantities

/// Numbers of years beside the years they count: 2018—2022年五年间, 三年行动计划（2021—2023年）, 2019年以来连续五年.
///
/// A range may be counted with both its ends (2018—2022年 are five years) or from end to end (从2019年到2022年的三年); either fits.
struct CalendarSpans {
    let text: CalendarText
    let session: CalendarSession

    func relations() -> [CalendarRelation] {
        text.figures.compactMap { index in
            let figure = text.quantities[index]
            return figure.role == .year ? beside(figure) : since(figure)
        }
    }

    // MARK: Ranges

    private func beside(_ years: Quantity) -> CalendarRelation? {
        guard years.isRange, let count = behind(years) ?? front(years) else { return nil }
        return relation(years, count.figure, hasWords: count.hasWords)
    }

    /// 2018—2022年（的、这）五年
    private func behind(_ years: Quantity) -> (figure: Quantity, hasWords: Bool)? {
        let start = text.view.skipping(Self.links, from: years.range.upperBound)
        guard let figure = text.figure(at: start), isCount(figure),
            text.view.behind(["期", "级", "后", "前", "内", "以"], at: figure.range.upperBound) == nil
        else { return nil }
        // A shorter campaign may lie within the years.
        return (figure, text.view.behind(Self.campaigns, at: figure.range.upperBound) != nil)
    }

    /// 五年（2018—2022年）, 三年行动计划（2021—2023年）
    private func front(_ years: Quantity) -> (figure: Quantity, hasWords: Bool)? {
        guard let open = text.view.before(CalendarText.opening, endingAt: years.range.lowerBound) else { return nil }
        if let figure = text.figure(endingAt: open), isCount(figure) { return (figure, false) }
        guard text.view.before(Self.campaigns, endingAt: open) != nil,
            let figure = text.lastFigure(before: open)
        else { return nil }
        let gap = figure.range.upperBound..<open
        guard isCount(figure), text.view.behindHan(from: gap.lowerBound, atMost: 36) == gap.upperBound else { return nil }
        return (figure, true)
    }

    private static let links: [StaticString] = ["的", "这", "期间", "间", "共", "历时", "连续", "（", "("]
    private static let campaigns: [StaticString] = ["行动", "计划", "规划", "方案", "攻坚", "工程"]

    /// Whole years, as counted: 五年, 11年.
    private func isCount(_ figure: Quantity) -> Bool {
        figure.role == .cardinal && figure.dimension == .duration && !figure.isRange && figure.qualifiers.isEmpty
            && text.view.ends("年", at: figure.range.upperBound) && figure.value.isInteger
    }

    private func relation(_ years: Quantity, _ count: Quantity, hasWords: Bool) -> CalendarRelation? {
        guard let first = years.date?.year, let last = years.upper?.integer, let stated = count.value.integer else { return nil }
        let operands = [years.range, count.range]
        let fits = stated == last - first || stated == last - first + 1
        let message = CalendarMessage.span(
            text.words(in: years.range), count: last - first + 1, stated: text.words(in: count.range))
        return CalendarRelation(
            fits ? .holds : .fails(message, demotion: hasWords ? 1 : 0), at: count.range, operands: operands,
            places: [CalendarRelation.Place(range: years.range, message: CalendarMessage.years)])
    }

    // MARK: Up to now

    /// 2019年以来连续五年: no more years than have passed.
    private func since(_ count: Quantity) -> CalendarRelation? {
        guard isCount(count), let start = text.view.before(["连续"], endingAt: count.range.lowerBound),
            let stated = count.value.integer, let year = startingYear(before: start), let first = year.date?.year
        else { return nil }
        let operands = [year.range, count.range]
        guard let present = session.year else {
            return CalendarRelation(.open(CalendarMessage.noYear), at: count.range, operands: operands)
        }
        let most = present - first + 1
        let outcome: CalendarRelation.Outcome =
            if stated > most {
                .fails(.since(first, session: present, most: most, stated: text.words(in: count.range)), demotion: 1)
            } else if stated >= most - 2 {
                .holds
            } else {
                .open(CalendarMessage.notAllYears)
            }
        return CalendarRelation(
            outcome, at: count.range, operands: operands,
            places: [CalendarRelation.Place(range: year.range, message: CalendarMessage.years)])
    }

    /// The year of 自2019年以来 in the same clause, at most twelve characters in front.
    private func startingYear(before offset: Int) -> Quantity? {
        guard let year = text.lastFigure(before: offset), year.role == .year, !year.isRange, year.qualifiers.isEmpty,
            let since = text.view.behind(["以来"], at: year.range.upperBound)
        else { return nil }
        let gap = text.view.skipping(["，"], from: since)
        guard gap <= offset, offset - gap <= 36 else { return nil }
        return text.view.behindHan(from: gap, atMost: offset - gap) == offset ? year : nil
    }
}
