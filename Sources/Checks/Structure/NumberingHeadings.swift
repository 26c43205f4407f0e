import DocumentModel
import SourceText

/// Gathers the numbered headings of a document into sequences, one for each level under each heading.
struct NumberingHeadings {
    /// A sequence that may still go on.
    private struct Open {
        var sequence: NumberingSequence
        /// Whether something stands in between that may begin a new list: an unnumbered heading.
        var mayRestart = false

        var next: Int { (sequence.items.last?.number ?? 0) + 1 }
    }

    private let document: Document
    /// By rank: the sequences under the present heading.
    private var open: [Int: Open] = [:]
    private var finished: [NumberingSequence] = []

    private init(_ document: Document) {
        self.document = document
    }

    /// - Complexity: O(paragraphs).
    static func sequences(of document: Document) -> [NumberingSequence] {
        var headings = NumberingHeadings(document)
        let appendix = document.regions[.appendix]?.lowerBound
        for paragraph in document.paragraphs where paragraph.role != .frame {
            // 附件 counts anew.
            if paragraph.index == appendix { headings.close { _ in true } }
            headings.read(paragraph)
        }
        headings.close { _ in true }
        return headings.finished
    }

    private mutating func read(_ paragraph: Paragraph) {
        guard let heading = paragraph.heading else { return }
        guard let marker = heading.marker else {
            if paragraph.role == .heading { for rank in open.keys { open[rank]?.mayRestart = true } }
            return
        }
        guard var item = item(marker, heading, paragraph) else { return }
        let rank = Self.rank(of: marker.style, item.form)
        if let last = open[rank] {
            if last.mayRestart && item.number != last.next || item.number == 1 && announces(item, marker.style) {
                close { $0 == rank }
            } else if item.number > last.next {
                item.restart = takeRestart(below: rank, sparing: item.number - last.next)
            }
        }
        close { $0 > rank }
        open[rank, default: Open(sequence: NumberingSequence(items: [], standard: NumberingForm(standardFor: marker.style)))]
            .sequence.items.append(item)
        open[rank]?.mayRestart = false
    }

    /// Where a count below a heading began again although the heading above it is only missing, as the number left out shows.
    ///
    /// The count is taken apart there, so that one missing heading is one finding.
    private mutating func takeRestart(below rank: Int, sparing missing: Int) -> ByteRange? {
        guard let lower = open.keys.filter({ $0 > rank }).min(), let items = open[lower]?.sequence.items else { return nil }
        let starts = items.indices.dropFirst().filter { items[$0].number == 1 }.prefix(missing)
        var rest = items
        for start in starts.reversed() {
            finished.append(NumberingSequence(items: Array(rest[start...]), standard: open[lower]?.sequence.standard))
            rest.removeSubrange(start...)
        }
        open[lower]?.sequence.items = rest
        return starts.first.map { items[$0].range }
    }

    private func item(_ marker: HeadingMarker, _ heading: Heading, _ paragraph: Paragraph) -> NumberingItem? {
        // A stray 、 behind （一） belongs to the way the number is written.
        let range = document.reading.readingOffset(ofSource: marker.range.lowerBound)..<heading.title.lowerBound
        let written = document.reading.text(in: range)
        guard let form = NumberingForm(written) else { return nil }
        return NumberingItem(
            number: marker.number, form: form, range: document.reading.sourceRange(of: range), readingRange: range,
            paragraph: paragraph.index)
    }

    /// Whether an item begins a list of its own inside the text, as 1. behind a colon does; 一、 and （一） head parts and never do.
    private func announces(_ item: NumberingItem, _ style: HeadingMarker.Style) -> Bool {
        guard style.level > 2, let above = document.paragraphs[..<item.paragraph].last(where: { $0.role != .frame }) else {
            return false
        }
        return ["：", ":"].contains(document.reading.text(in: above.readingRange).unicodeScalars.last)
    }

    private mutating func close(where isClosed: (Int) -> Bool) {
        for rank in open.keys.filter(isClosed).sorted() {
            if let last = open.removeValue(forKey: rank) { finished.append(last.sequence) }
        }
    }

    /// The order of levels: 第一部分, 第一章, 第一节 above 一、.
    private static func rank(of style: HeadingMarker.Style, _ form: NumberingForm) -> Int {
        guard style == .ordinal else { return style.level }
        return switch form.suffix.unicodeScalars.first {
        case "节": 0
        case "章": -1
        default: -2
        }
    }
}

extension NumberingHeadings {
    /// A （一） that stands above the first 一、 although there is one: the level was used before the one it belongs under.
    ///
    /// Only where no other heading explains it; 1. right under 一、 is accepted practice and never reported.
    static func itemAboveItsLevel(in document: Document, _ sequences: [NumberingSequence]) -> NumberingItem? {
        let brackets = NumberingForm(standardFor: .chineseBracket)
        let commas = NumberingForm(standardFor: .chineseComma)
        guard let first = sequences.first(where: { $0.standard == commas && $0.items.count > 1 })?.items.first, first.number == 1,
            let early = sequences.first(where: { $0.standard == brackets })?.items.first, early.paragraph < first.paragraph
        else { return nil }
        let isExplained = document.paragraphs[..<early.paragraph].contains { $0.role == .heading && $0.heading != nil }
        return isExplained ? nil : early
    }
}
