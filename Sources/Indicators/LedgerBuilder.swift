import DocumentModel
import Quantities

/// Walks through a document sentence by sentence and keeps what the text has said of time.
struct LedgerBuilder {
    private let document: Document
    private let quantities: QuantityList
    private let text: UnsafeBufferPointer<UInt8>
    private let year: Int?
    private let ownScopes: OwnScopes
    private var scan: SentenceScan
    /// Of the paragraph's last sentence that began with words of time.
    private var topic: ClosedRange<Int>?
    /// Of the first such sentence, which holds for the paragraphs that follow too.
    private var lastingTopic: ClosedRange<Int>?
    private var isTopicOpen = true
    /// Whether 预计 of the sentences before still holds.
    private var isEstimate = false
    /// The time of a sentence that ended in a semicolon.
    private var carried: ClosedRange<Int>?

    init(document: Document, quantities: QuantityList, text: UnsafeBufferPointer<UInt8>) {
        self.document = document
        self.quantities = quantities
        self.text = text
        year = document.variables["year"].flatMap { Int($0) }
        ownScopes = OwnScopes(of: document)
        scan = SentenceScan(text, year: year)
    }

    mutating func build() -> [LedgerEntry] {
        let outlooks = SectionOutlook.all(of: document, quantities, scan: &scan, year: year)
        var entries: [LedgerEntry] = []
        entries.reserveCapacity(quantities.count)
        for paragraph in document.paragraphs {
            beginParagraph(paragraph, outlooks[paragraph.section])
            for sentence in paragraph.sentences {
                bind(sentence, paragraph, outlooks[paragraph.section], &entries)
            }
        }
        return entries
    }

    private mutating func beginParagraph(_ paragraph: Paragraph, _ outlook: SectionOutlook) {
        // Under a heading of several periods the one goes on that a paragraph began with.
        if !outlook.isMixed || paragraph.heading?.level == 1 { lastingTopic = nil }
        topic = lastingTopic
        isTopicOpen = true
        isEstimate = false
        carried = nil
    }

    private mutating func bind(
        _ sentence: Range<Int>, _ paragraph: Paragraph, _ outlook: SectionOutlook, _ entries: inout [LedgerEntry]
    ) {
        let first = entries.count
        var end = first
        while end < quantities.count, quantities[end].range.lowerBound < sentence.upperBound { end += 1 }
        guard first < end || mayName(time: sentence) else { return }
        scan.scan(sentence, quantities, figures: first..<end)
        if let opening = scan.opening(of: sentence) {
            topic = opening
            if isTopicOpen { lastingTopic = opening }
            isTopicOpen = false
        }
        guard first < end else { return }
        for index in first..<end {
            entries.append(LedgerEntry(quantity: index, paragraph: paragraph.index, sentence: sentence))
        }
        guard paragraph.role == .body || paragraph.role == .heading else { return }
        var binder = SentenceBinder(text: text, quantities: quantities, scan: scan)
        binder.bind(first..<end)
        let writer = EntryWriter(
            text: text, quantities: quantities, scan: scan, outlook: outlook, topic: carried ?? topic, year: year,
            ownScopes: ownScopes,
            isEstimate: isEstimate)
        for binding in binder.bindings { writer.write(binding, into: &entries[binding.quantity]) }
        carried = endsInSemicolon(sentence) ? scan.lastYears ?? carried : nil
        isEstimate = endsInSemicolon(sentence) && (isEstimate || scan.holdsEstimate(before: sentence.upperBound))
    }

    /// Whether a sentence without figures may begin with words of time.
    private func mayName(time sentence: Range<Int>) -> Bool {
        scan.begins(withTime: sentence)
    }

    private func endsInSemicolon(_ sentence: Range<Int>) -> Bool {
        text.holds("；", before: sentence.upperBound) || text.holds(";", before: sentence.upperBound)
    }
}
