import DocumentModel
import Localization

/// Compares announced numbers with the items behind them.
struct CountFollowing {
    private let document: Document
    private let reach: CountReach
    private let runs: CountRuns

    /// - Parameter paragraphs: Those that announce something.
    init(_ document: Document, reach: CountReach, paragraphs: [Int]) {
        self.document = document
        self.reach = reach
        runs = CountRuns(document, announcing: paragraphs)
    }

    /// - Parameter next: The announcement behind this one: items further down belong to the nearest.
    func outcome(of announcement: CountAnnouncement, before next: CountAnnouncement?) -> CountOutcome {
        guard let run = run(of: announcement, before: next) else { return .open(.noItems) }
        if let item = run.firstBreak { return .open(.brokenNumbers(text(of: item, in: run))) }
        let count = run.items.count
        if announcement.admits(count) { return .holds }
        if let next = runs.continuation(of: run) { return .open(.goesOn(next)) }
        let isFar = count > 2 * announcement.number || announcement.number > 2 * count
        if isFar, !isNext(run, to: announcement) { return .open(.farApart(CountAmount(count...count))) }
        return .fails(discrepancy(run, isSurplus: count > announcement.number))
    }

    private func run(of announcement: CountAnnouncement, before next: CountAnnouncement?) -> CountRun? {
        if let run = runs.run(touching: announcement.words, inParagraph: announcement.paragraph) { return run }
        guard reach == .section, let run = runs.run(ofHeadingsBehindParagraph: announcement.paragraph) else { return nil }
        return next.map { $0.words.lowerBound < run.start } == true ? nil : run
    }

    /// Whether nothing but marks stands between an announcement and its items: then they belong together, however far apart.
    private func isNext(_ run: CountRun, to announcement: CountAnnouncement) -> Bool {
        let gap = announcement.words.upperBound..<max(announcement.words.upperBound, run.start)
        guard gap.count < Self.longestMarks else { return false }
        return !LocatedScalars(document.reading.bytes, in: gap).values.contains(where: \.isWordSign)
    }

    /// Bytes of a few marks and a line feed.
    private static let longestMarks = 16

    /// Items that are one too many are a fault of the draft; one that is missing may be a fault of the copy, or be the part that
    /// comes next (numeric-semantics 3.5, 17 and 18).
    private func discrepancy(_ run: CountRun, isSurplus: Bool) -> CountDiscrepancy {
        let count = run.items.count
        return CountDiscrepancy(
            counted: count...count, first: place(of: run.first, in: run), last: place(of: run.last, in: run),
            isOpenEnded: false, demotion: isSurplus ? 0 : 1)
    }

    private func place(of item: NumberingItem, in run: CountRun) -> CountDiscrepancy.Place {
        CountDiscrepancy.Place(range: item.range, text: text(of: item, in: run))
    }

    private func text(of item: NumberingItem, in run: CountRun) -> LocalizedText {
        guard run.kind == .dashes else { return LocalizedText(verbatim: document.reading.text(in: item.readingRange)) }
        let number = NumberingForm("", .chinese, "").written(item.number)
        return LocalizedText(zh: "第\(number)个“——”", en: "“——” no. \(item.number)")
    }
}
