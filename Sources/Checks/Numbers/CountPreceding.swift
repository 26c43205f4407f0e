import DocumentModel
import Localization
import Quantities

/// Compares announced numbers with the lists in front of them.
struct CountPreceding {
    private let document: Document
    private let quantities: QuantityList

    init(_ document: Document, quantities: QuantityList) {
        self.document = document
        self.quantities = quantities
    }

    /// `nil` where no list touches the number, or one that lists something else.
    func outcome(of announcement: CountAnnouncement) -> CountOutcome? {
        let paragraph = document.paragraphs[announcement.paragraph].readingRange
        guard
            let list = CountList(before: announcement.start, from: paragraph.lowerBound, in: document.reading.bytes),
            let least = list.counts.min(), let most = list.counts.max()
        else { return nil }
        let number = announcement.number
        let areFigures = areFigures(list.items)
        // 企业3家、项目5个 counts each thing by itself; what leads up to a list may hold a year, but no count.
        let holdsOthers = holdsCount(list.items[0]) || list.items.dropFirst().contains(where: holdsFigure)
        guard areFigures || !holdsOthers else { return nil }
        if fits(list, announcement) { return .holds }
        guard number <= 2 * most, least <= 2 * number else { return nil }
        guard areFigures || !holdsFigure(list.items[0]) else { return .open(.figures) }
        guard list.counts.contains(where: { abs($0 - number) <= Self.margin }) else {
            return .open(.farApart(CountAmount(least...most)))
        }
        return .fails(discrepancy(list, least...most))
    }

    /// What is two off is mostly another thing (坚持四项基本原则), or has two items in one (康复康养).
    private static let margin = 1

    /// Whether one way to count the list gives the number; behind 等 a list names at most so many.
    private func fits(_ list: CountList, _ announcement: CountAnnouncement) -> Bool {
        guard list.isOpenEnded, let least = list.counts.min() else { return list.counts.contains(where: announcement.admits) }
        return announcement.range.upper.value.map { ExactDecimal(least) <= $0 } ?? true
    }

    private func discrepancy(_ list: CountList, _ counts: ClosedRange<Int>) -> CountDiscrepancy {
        let text = LocalizedText(verbatim: document.reading.text(in: list.range))
        let place = CountDiscrepancy.Place(range: document.reading.sourceRange(of: list.range), text: text)
        return CountDiscrepancy(counted: counts, first: place, last: nil, isOpenEnded: list.isOpenEnded, demotion: 0)
    }

    // MARK: Figures

    private func holdsCount(_ item: Range<Int>) -> Bool {
        quantities.indices(within: item).contains { quantities[$0].isCount && quantities[$0].dimension == .count }
    }

    private func holdsFigure(_ item: Range<Int>) -> Bool {
        !quantities.indices(within: item).isEmpty
            || document.reading.bytes[item].contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether the items are figures of one kind all of them: 跨越7万亿、8万亿、9万亿三个台阶.
    private func areFigures(_ items: [Range<Int>]) -> Bool {
        let figures = items.compactMap { item in quantities.index(containing: item.upperBound - 1).map { quantities[$0] } }
        guard figures.count == items.count, zip(figures, items).allSatisfy({ $0.range.upperBound == $1.upperBound }) else {
            return false
        }
        let areAlone = zip(figures, items).dropFirst().allSatisfy { $0.extent.lowerBound == $1.lowerBound }
        return areAlone && figures.allSatisfy { $0.isCommensurable(with: figures[0]) }
    }
}
