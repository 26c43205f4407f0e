import DocumentModel
import Localization
import Patterns
import RuleModel
import SourceText

/// Finds sentences, or clauses, that stand in a document a second time.
struct RepeatPassages: Sendable {
    /// Two places with the same words, in the reading view.
    struct Repetition: Equatable {
        let first: Range<Int>
        let second: Range<Int>
    }

    private let ofClauses: Bool
    /// Characters that a passage must have; words in quotation marks, where slogans stand, do not count.
    private let shortest: Int
    private let longest: Int
    /// Passages that hold one of these may stand as often as they like.
    private let exceptions: LiteralIndex?

    init?(_ fields: Fields, ofClauses: Bool, reader: RuleReader) {
        let shortest = fields["min"].map { reader.integer($0) } ?? 15
        let longest = fields["max"].map { reader.integer($0) } ?? Int.max
        let exceptions = fields["except"].map { RepeatWords.words($0, reader: reader) } ?? []
        if let node = fields["characters"] {
            reader.fault(
                zh: "“characters”只用于“of: word”", en: "“characters” goes with “of: word” only",
                at: fields.keyRange("characters") ?? node.range)
        }
        guard let shortest, let longest, let exceptions else { return nil }
        guard shortest >= 1, longest >= shortest else {
            reader.fault(
                zh: "“min”至少是 1，且不大于“max”", en: "“min” is at least 1 and not above “max”",
                at: (fields["min"] ?? fields["max"])?.range ?? fields.range)
            return nil
        }
        self.ofClauses = ofClauses
        self.shortest = shortest
        self.longest = longest
        let literals = exceptions.filter { !$0.isEmpty }.map { (literal: Array($0.utf8), id: 0) }
        self.exceptions = literals.isEmpty ? nil : LiteralIndex(literals)
    }

    var message: LocalizedText {
        ofClauses
            ? LocalizedText(zh: "这个分句前面已经出现过，请看是否重复", en: "this clause stands in the document before; is it meant twice?")
            : LocalizedText(zh: "这句话前面已经出现过，请看是否重复", en: "this sentence stands in the document before; is it meant twice?")
    }

    /// Each passage that was met before, with the place where it was met first.
    ///
    /// - Complexity: O(bytes of the scope).
    func repetitions(in context: CheckContext) -> [Repetition] {
        let bytes = context.document.reading.bytes
        var firsts: [UInt64: Range<Int>] = [:]
        var found: [Repetition] = []
        for span in context.scope.spans {
            forEachPassage(in: span, of: context.document) { passage in
                if let first = firsts[passage.hash] {
                    // Two texts of one hash would be a chance in billions; nothing is claimed then.
                    guard bytes[first].elementsEqual(bytes[passage.range]) else { return }
                    found.append(Repetition(first: first, second: passage.range))
                } else {
                    firsts[passage.hash] = passage.range
                }
            }
        }
        return found
    }

    /// Headings return by nature: in a table of contents, and from one part to the next.
    private func forEachPassage(in span: ScopeSpan, of document: Document, _ body: (RepeatPassageScanner.Passage) -> Void) {
        let paragraph = document.paragraphs[span.paragraph]
        guard paragraph.role == .body else { return }
        let text = paragraph.heading.map { $0.isRunIn ? $0.title.upperBound : paragraph.readingRange.upperBound } ?? 0
        var scanner = RepeatPassageScanner(document.reading.bytes, from: max(text, span.range.lowerBound), ofClauses: ofClauses)
        while let passage = scanner.next(upTo: span.range.upperBound) {
            let isCounted = passage.length >= shortest && passage.length <= longest
            if isCounted, !isExcepted(passage.range, in: document.reading.bytes) { body(passage) }
        }
    }

    private func isExcepted(_ passage: Range<Int>, in bytes: [UInt8]) -> Bool {
        var isFound = false
        exceptions?.scan(bytes, range: passage) { _, _ in isFound = true }
        return isFound
    }
}
