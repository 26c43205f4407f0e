import DocumentModel
import Quantities

/// Years that the heading of a part gives to what the part does: 2022年工作回顾, 2021年和2022年工作回顾, 到2035年的远景目标.
struct CalendarClaim {
    /// Which way a part looks.
    enum Direction {
        case back
        case ahead
        /// 2022年主要工作 may be the review as well as the plan.
        case either
    }

    let direction: Direction
    /// The last one, which a range or a list leads up to.
    let year: Int
    /// Where that year stands, in the reading view.
    let range: Range<Int>
    /// Whether the year may be a goal far ahead, which no annual plan is tied to.
    let isHorizon: Bool

    /// Whether a session could hear it.
    func fits(_ session: CalendarSession) -> Bool {
        switch direction {
        case .back: session.reviewYears.contains(year)
        case .ahead: session.plannedYears.contains(year)
        case .either: session.reviewYears.contains(year) || session.plannedYears.contains(year)
        }
    }

    /// The year of a session at the beginning of a year that would hear it; `nil` where several would do.
    var sessionYear: Int? {
        switch direction {
        case .back: year + 1
        case .ahead: isHorizon ? nil : year
        case .either: nil
        }
    }

    // MARK: Reading

    /// Titles of the headings of the parts, in the reading view.
    static func titles(in document: Document) -> [Range<Int>] {
        document.paragraphs.compactMap { $0.heading?.level == 1 ? $0.heading?.title : nil }
    }

    /// Claims of a heading; years without a word that says what is done with them make none.
    static func all(in title: Range<Int>, of text: CalendarText) -> [CalendarClaim] {
        let figures = text.quantities[text.quantities.indices(within: title)].filter { $0.role == .year }
        return figures.enumerated().compactMap { index, figure in
            let start = figure.range.upperBound
            let words = start..<(index + 1 < figures.count ? figures[index + 1].range.lowerBound : title.upperBound)
            guard let year = figure.upper?.integer ?? figure.date?.year, text.view.behind(Self.limits, at: start) == nil,
                let direction = direction(of: words, in: text)
            else { return nil }
            return CalendarClaim(
                direction: direction, year: year, range: figure.range, isHorizon: isHorizon(figure, words, in: text))
        }
    }

    /// Which way words look, wherever they stand.
    static func direction(of words: Range<Int>, in text: CalendarText) -> Direction? {
        if text.view.holds(anyOf: review, in: words) { return .back }
        if text.view.holds(anyOf: planning, in: words) { return .ahead }
        let start = text.view.skipping(["政府", "主要", "的"], from: words.lowerBound)
        return text.view.behind(["工作"], at: start) == words.upperBound ? .either : nil
    }

    /// 到2035年, 远景目标, 2027年目标; the work of a year is planned for that year.
    private static func isHorizon(_ figure: Quantity, _ words: Range<Int>, in text: CalendarText) -> Bool {
        text.view.before(["到", "至"], endingAt: figure.range.lowerBound) != nil
            || text.view.holds(anyOf: ["远景", "愿景", "展望"], in: words)
            || !text.view.holds(anyOf: ["工作", "任务", "安排", "打算", "部署", "建议"], in: words)
    }

    /// Words that make a year the end or the beginning of a longer time.
    private static let limits: [StaticString] = ["以来", "前", "起", "底", "末"]
    private static let review: [StaticString] = ["回顾", "总结", "成就", "成绩", "完成情况", "执行情况", "进展", "成效"]
    private static let planning: [StaticString] = [
        "安排", "任务", "目标", "打算", "部署", "建议", "总体要求", "思路", "计划", "举措", "重点工作", "工作重点",
    ]
}
