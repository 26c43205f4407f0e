import DocumentModel

/// Gathers the items of enumerations into sequences, inside a paragraph and from paragraph to paragraph.
struct NumberingEnumerations {
    /// An item with its place in the paragraph.
    private struct Item {
        let item: NumberingItem
        let opensParagraph: Bool
    }

    /// A sequence that may still go on.
    private struct Open {
        var items: [Item]
        /// The 一是 in front of this one, as in 一是……，一是……: these count nothing, unless 三是 follows.
        var twin: Item?

        /// The form it began with; an item may be written in another by mistake.
        var form: NumberingForm { items[0].item.form }
        var last: Item { items[items.count - 1] }
        var next: Int { last.item.number + 1 }

        /// Whether an item may belong to it even if its number is wrong.
        func isNear(_ item: Item) -> Bool {
            last.item.paragraph == item.item.paragraph || (last.opensParagraph && item.opensParagraph)
        }
    }

    private let document: Document
    private var open: [Open] = []
    private var finished: [NumberingSequence] = []

    private init(_ document: Document) {
        self.document = document
    }

    /// Those counted in words: 一是…二是…
    ///
    /// - Complexity: O(text).
    static func sequences(of document: Document) -> [NumberingSequence] {
        sequences(of: document, in: document.paragraphs.indices, .words)
    }

    /// Those counted in words, or with （1）, ① and 1. inside paragraphs, in some paragraphs given in their order.
    ///
    /// - Complexity: O(text of the paragraphs).
    static func sequences(
        of document: Document, in paragraphs: some Sequence<Int>, _ sort: NumberingScanner.Sort
    ) -> [NumberingSequence] {
        var enumerations = NumberingEnumerations(document)
        for index in paragraphs where document.paragraphs[index].role != .frame {
            enumerations.read(document.paragraphs[index], sort)
        }
        enumerations.close(downTo: 0)
        return enumerations.finished
    }

    private mutating func read(_ paragraph: Paragraph, _ sort: NumberingScanner.Sort) {
        if paragraph.role == .heading || paragraph.heading?.marker != nil
            || paragraph.index == document.regions[.appendix]?.lowerBound
        {
            close(downTo: 0)
        }
        // What was counted inside a paragraph goes on at most in the next one.
        if let stale = open.firstIndex(where: { !$0.last.opensParagraph && $0.last.item.paragraph < paragraph.index - 1 }) {
            close(downTo: stale)
        }
        for found in NumberingScanner.items(in: document.reading.bytes, range: paragraph.readingRange, sort: sort) {
            let item = NumberingItem(
                number: found.number, form: found.form, range: document.reading.sourceRange(of: found.range),
                readingRange: found.range, paragraph: paragraph.index)
            add(Item(item: item, opensParagraph: found.range.lowerBound == paragraph.readingRange.lowerBound))
        }
    }

    // MARK: Going on

    private mutating func add(_ item: Item) {
        let number = item.item.number
        if number == 1 { return begin(item) }
        if let index = open.lastIndex(where: { $0.form == item.item.form && $0.next == number }) {
            return append(item, to: index)
        }
        let near = open.indices.filter { open[$0].isNear(item) }
        let alike = near.filter { open[$0].form == item.item.form }
        if alike.isEmpty, let index = near.last(where: { open[$0].next == number && open[$0].items[0].item.number == 1 }) {
            append(item, to: index)
        } else if let index = alike.min(by: { (abs(open[$0].next - number), -$0) < (abs(open[$1].next - number), -$1) }) {
            append(item, to: index)
        } else {
            push(Open(items: [item]))
        }
    }

    private mutating func append(_ item: Item, to index: Int) {
        close(downTo: index + 1)
        if let twin = open[index].twin, open[index].items.count == 1, item.item.number == 3 {
            open[index].items.insert(twin, at: 0)
        }
        open[index].items.append(item)
    }

    private mutating func begin(_ item: Item) {
        var new = Open(items: [item])
        if let last = open.last, last.items.count == 1, last.form == new.form, last.last.item.number == 1, last.isNear(item) {
            open.removeLast()
            new.twin = last.last
        }
        push(new)
    }

    /// Lists inside one another beyond which the outermost is taken to have ended, so that every item is placed in bounded time.
    private static let deepest = 16

    private mutating func push(_ list: Open) {
        if open.count == Self.deepest {
            let outermost = open.removeFirst()
            if outermost.items.count > 1 { finish(outermost) }
        }
        open.append(list)
    }

    // MARK: Closing

    private mutating func close(downTo count: Int) {
        while open.count > count, let last = open.popLast() {
            if last.items.count > 1 {
                finish(last)
            } else {
                putBack(last)
            }
        }
    }

    /// A single 一是 behind 一是……二是…… is no list of its own but a slip in that one.
    private mutating func putBack(_ single: Open) {
        guard single.last.item.number == 1, single.twin == nil,
            let index = open.lastIndex(where: { $0.form == single.form }), open[index].items.count > 1,
            open[index].last.item.paragraph == single.last.item.paragraph
        else { return }
        open[index].items.append(single.last)
    }

    private mutating func finish(_ list: Open) {
        guard list.items[0].item.number == 1 || isHeadless(list) else { return }
        finished.append(NumberingSequence(items: list.items.map(\.item), standard: list.form))
    }

    /// 二是……三是…… in one paragraph, with no 一是 anywhere in it or in the one above.
    private func isHeadless(_ list: Open) -> Bool {
        let paragraph = list.last.item.paragraph
        guard list.items[0].item.number == 2, list.items.allSatisfy({ $0.item.paragraph == paragraph }) else { return false }
        let start = document.paragraphs[max(0, paragraph - 1)].readingRange.lowerBound
        return !document.reading.holds(list.form.written(1), in: start..<list.items[0].item.readingRange.lowerBound)
    }
}
