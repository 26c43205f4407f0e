import Diagnostics
import DocumentModel
import Indicators
import Patterns
import Quantities
import SourceText

/// Runs the patterns of a rule set over one document; remembers which of them gave up.
package final class DocumentMatcher {
    /// A pattern that could not be decided on a paragraph.
    package struct GivenUp: Hashable {
        /// Id of the rule, or path of the rule file, that the pattern belongs to.
        package let owner: String
        /// The pattern as its author wrote it.
        package let pattern: String
        package let paragraph: Int
        package let failure: MatchFailure
    }

    package let document: Document
    package private(set) var variables: [String: String]
    /// In the order in which they happened, each once.
    package private(set) var givenUp: [GivenUp] = []
    /// The figures of the reading view, and what each is a figure of; read when first asked for.
    private(set) lazy var quantities = readQuantities()
    private(set) lazy var ledger = Ledger(of: document, quantities: quantities, units: QuantityScanner.standard.units)
    /// Numbers with more digits than can be reckoned with, in the source; empty as long as nobody asked for figures.
    package private(set) var unreadableNumbers: [ByteRange] = []
    /// The same figures as slots of patterns see them.
    private lazy var figures = FigureMarks(quantities, in: document.reading.bytes)
    private var verifications: [Verification] = []
    /// What the directives of the document have done so far; `nil` where it holds none.
    package var suppressions: Suppressions?
    /// Where an author wants to see what a rule does: what it did; `nil` in any other run.
    package var trace: MatchTrace?
    private let index: PatternIndex
    private let candidates: DocumentCandidates
    private let scratch: MatchScratch
    private var resolved: [Int: Pattern?] = [:]
    /// By pattern: what it matched in the paragraph it was asked for last, for questions that come finding by finding.
    private var recent: [Int: (paragraph: Int, matches: [ScopedMatch])] = [:]

    package init(document: Document, index: PatternIndex, scratch: MatchScratch) {
        self.document = document
        self.scratch = scratch
        variables = document.variables
        self.index = index
        candidates = index.candidates(in: document)
    }

    private func readQuantities() -> QuantityList {
        let quantities = QuantityScanner.standard.scan(document.reading.bytes)
        unreadableNumbers = quantities.outOfRange.map(document.reading.sourceRange(of:))
        return quantities
    }

    /// Sets document variables; what the title block said gives way.
    package func define(_ values: [String: String]) {
        variables.merge(values) { _, new in new }
    }

    /// Whether the literals of a pattern leave it a chance anywhere.
    func hasChance(_ pattern: TextPattern) -> Bool { candidates.hasChance(pattern.id) }

    /// Positions of the rules that have a chance, ascending, as their schedule has them.
    ///
    /// - Complexity: O(n log n) in the number of hits and of rules that look for something else than words.
    package func rules(of schedule: RuleSchedule) -> [Int] {
        let words = candidates.lists.indices.lazy.filter { [candidates] in !candidates.lists[$0].isEmpty }
        return schedule.rules(patterns: candidates.patterns, lists: words)
    }

    /// Whether any of the triggers of a check is there; without triggers there is always something to look for.
    package func hasChance(_ triggers: [Trigger]?) -> Bool {
        triggers?.contains { trigger in
            switch trigger {
            case .pattern(let id): candidates.hasChance(id)
            case .words(let id): !candidates.lists[id].isEmpty
            }
        } ?? true
    }

    /// Where words of a list stand in a stretch of a paragraph of the list's view, in the order of the text, overlapping ones too.
    ///
    /// - Complexity: O(log hits + those of the paragraph).
    func hits(of list: WordList, inParagraph paragraph: Int, range: Range<Int>) -> [WordHit] {
        let hits = candidates.lists[list.id]
        var (low, high) = (0, hits.count)
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].paragraph < paragraph { low = middle + 1 } else { high = middle }
        }
        return hits[low...].prefix { $0.paragraph == paragraph }.filter {
            range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound
        }
    }

    /// Notes what came of a relation that a check looked at.
    func record(_ verification: Verification) { verifications.append(verification) }

    /// The relations looked at since it was asked last, in the order in which they were.
    package func takeVerifications() -> [Verification] {
        defer { verifications = [] }
        return verifications
    }

    /// Matches that lie inside a scope, in the order of the text.
    package func matches(of pattern: TextPattern, in scope: ResolvedScope) -> [ScopedMatch] {
        var found: [ScopedMatch] = []
        forEachCandidate(of: pattern, in: scope) { span in
            // Part of a paragraph is taken by itself: a match that began outside would swallow one that lies inside.
            let range = viewRange(of: span, in: pattern.view)
            let starts = starts(of: pattern, inParagraph: span.paragraph)
            run(pattern, inParagraph: span.paragraph, range: range, from: starts) { match in
                found.append(scoped(match, paragraph: span.paragraph, view: document.view(pattern.view)))
                return true
            }
        }
        trace?.note(found, of: pattern)
        return found
    }

    /// Paragraphs in which the literals of a pattern leave it a chance; `nil` where only running it tells.
    package func candidateParagraphs(of pattern: TextPattern) -> [Int]? {
        candidates.hits(of: pattern.id)?.reduce(into: []) { paragraphs, hit in
            let paragraph = candidates.paragraph(ofHit: hit)
            if paragraphs.last != paragraph { paragraphs.append(paragraph) }
        }
    }

    /// The first match of a pattern that the index does not know.
    func firstMatch(of pattern: Pattern, over view: ViewKind, in span: ScopeSpan) -> ScopedMatch? {
        let text = document.view(view)
        let range = viewRange(of: span, in: view)
        do {
            let figures = pattern.takesFigures && view == .reading ? figures : .none
            let match = try pattern.firstMatch(in: text.bytes, range: range, figures: figures, using: scratch)
            return match.map { scoped($0, paragraph: span.paragraph, view: text) }
        } catch {
            return nil
        }
    }

    /// Whether a pattern matches a place of a paragraph: overlaps a range of the source, or touches it if the range is empty.
    ///
    /// - Complexity: O(log matches) for all but the first question about a paragraph.
    func overlaps(_ pattern: TextPattern, _ range: ByteRange, inParagraph index: Int) -> Bool {
        if recent[pattern.id]?.paragraph != index {
            recent[pattern.id] = (index, matches(of: pattern, inParagraph: index))
        }
        // An exception that gave up may well have held: then nothing is claimed, and the run reports the problem.
        if givenUp.contains(where: { $0.paragraph == index && $0.owner == pattern.owner && $0.pattern == pattern.pattern.text }) {
            return true
        }
        let matches = recent[pattern.id]?.matches ?? []
        // Matches ascend and do not overlap: only the first that does not end in front of the range can matter.
        var low = 0
        var high = matches.count
        while low < high {
            let middle = (low + high) / 2
            let isBefore = matches[middle].range.upperBound < range.lowerBound
                || (!range.isEmpty && matches[middle].range.upperBound == range.lowerBound)
            if isBefore { low = middle + 1 } else { high = middle }
        }
        guard low < matches.count else { return false }
        let start = matches[low].range.lowerBound
        return range.isEmpty ? start <= range.lowerBound : start < range.upperBound
    }

    /// All matches in one paragraph.
    package func matches(of pattern: TextPattern, inParagraph index: Int) -> [ScopedMatch] {
        guard hasChance(pattern, inParagraph: index) else { return [] }
        let range = pattern.view == .reading ? document.paragraphs[index].readingRange : document.paragraphs[index].range
        var found: [ScopedMatch] = []
        run(pattern, inParagraph: index, range: range, from: starts(of: pattern, inParagraph: index)) { match in
            found.append(scoped(match, paragraph: index, view: document.view(pattern.view)))
            return true
        }
        return found
    }

    /// Whether a pattern of the reading view matches in a stretch of a paragraph taken by itself.
    package func matches(_ pattern: TextPattern, inParagraph index: Int, range: Range<Int>) -> Bool {
        var isFound = false
        run(pattern, inParagraph: index, range: range) { _ in
            isFound = true
            return false
        }
        return isFound
    }

    /// Whether the literals of a pattern leave it a chance in a paragraph.
    private func hasChance(_ pattern: TextPattern, inParagraph index: Int) -> Bool {
        guard let hits = candidates.hits(of: pattern.id) else { return true }
        let first = candidates.firstHit(from: index, in: hits)
        return first < hits.upperBound && candidates.paragraph(ofHit: first) == index
    }

    /// Where in a paragraph matches may begin; `nil` where the literals do not tell.
    private func starts(of pattern: TextPattern, inParagraph paragraph: Int) -> [ClosedRange<Int>]? {
        index.places(pattern) ? candidates.starts(of: pattern.id, inParagraph: paragraph) : nil
    }

    private func run(
        _ pattern: TextPattern, inParagraph index: Int, range: Range<Int>, from starts: [ClosedRange<Int>]? = nil,
        _ body: (PatternMatch) -> Bool
    ) {
        guard let compiled = resolve(pattern) else { return }
        do {
            let text = pattern.view == .reading ? document.reading.bytes : document.raw.bytes
            let figures = compiled.takesFigures && pattern.view == .reading ? figures : .none
            try compiled.forEachMatch(in: text, range: range, from: starts, figures: figures, using: scratch, body)
        } catch {
            let entry = GivenUp(owner: pattern.owner, pattern: pattern.pattern.text, paragraph: index, failure: error)
            if !givenUp.contains(entry) { givenUp.append(entry) }
        }
    }

    /// The pattern with this document's variables; `nil` where one is unknown, so that nothing is claimed.
    private func resolve(_ pattern: TextPattern) -> Pattern? {
        guard !pattern.pattern.variables.isEmpty else { return pattern.pattern }
        if let known = resolved[pattern.id] { return known }
        let filled = pattern.pattern.resolved(with: variables)
        resolved[pattern.id] = filled
        return filled
    }

    private func forEachCandidate(of pattern: TextPattern, in scope: ResolvedScope, _ body: (ScopeSpan) -> Void) {
        guard let hits = candidates.hits(of: pattern.id) else { return scope.spans.forEach(body) }
        // Both lists ascend: each leaps to where the other one is, so that a rare word costs little in a long text.
        var hit = hits.lowerBound
        var span = 0
        while hit < hits.upperBound {
            let paragraph = candidates.paragraph(ofHit: hit)
            span = scope.firstSpan(from: paragraph, at: span)
            guard span < scope.spans.count else { return }
            let next = scope.spans[span]
            if next.paragraph == paragraph {
                body(next)
                span += 1
                guard span < scope.spans.count else { return }
            }
            hit = candidates.firstHit(from: scope.spans[span].paragraph, in: hit..<hits.upperBound)
        }
    }

    private func viewRange(of span: ScopeSpan, in view: ViewKind) -> Range<Int> {
        guard view == .source else { return span.range }
        let isWhole = span.range == document.paragraphs[span.paragraph].readingRange
        return isWhole ? document.paragraphs[span.paragraph].range : document.reading.sourceRange(of: span.range)
    }

    private func scoped(_ match: PatternMatch, paragraph: Int, view: TextView) -> ScopedMatch {
        ScopedMatch(
            range: view.sourceRange(of: match.range), viewRange: match.range, paragraph: paragraph,
            slots: match.slots.map { $0.map(view.text(in:)) },
            slotRanges: match.slots.map { $0.map(view.sourceRange(of:)) }, slotViewRanges: match.slots)
    }
}
