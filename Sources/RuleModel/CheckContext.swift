import Diagnostics
import DocumentModel
import Indicators
import Localization
import Quantities
import SourceText

/// What a check is given: the document, where to look, and the means to run its patterns.
package struct CheckContext {
    package let document: Document
    /// Document variables, those of the rule files included.
    package let variables: [String: String]
    package let scope: ResolvedScope
    private let matcher: DocumentMatcher
    private let exceptions: [Exception]

    package init(matcher: DocumentMatcher, scope: ResolvedScope, exceptions: [Exception] = []) {
        document = matcher.document
        variables = matcher.variables
        self.scope = scope
        self.matcher = matcher
        self.exceptions = exceptions
    }

    /// The same document seen through another scope.
    package func within(_ scope: ResolvedScope) -> CheckContext {
        CheckContext(matcher: matcher, scope: scope, exceptions: exceptions)
    }

    /// Matches inside the scope that no `unless` of the rule excuses, in the order of the text.
    package func matches(of pattern: TextPattern) -> [ScopedMatch] {
        let found = matcher.matches(of: pattern, in: scope)
        return found.isEmpty || exceptions.isEmpty ? found : found.filter { !isExcused($0.range) }
    }

    /// Whether there is a match anywhere in the scope that no `unless` excuses.
    package func contains(_ pattern: TextPattern) -> Bool {
        !matches(of: pattern).isEmpty
    }

    /// Whether the literals of a pattern leave it a chance anywhere in the document.
    ///
    /// - Complexity: O(1).
    package func hasChance(_ pattern: TextPattern) -> Bool { matcher.hasChance(pattern) }

    /// Where words of a list stand in a stretch of the scope, in the order of the text, overlapping ones too.
    package func hits(of list: WordList, in span: ScopeSpan) -> [WordHit] {
        let range = list.view == .reading ? span.range : document.reading.sourceRange(of: span.range)
        return matcher.hits(of: list, inParagraph: span.paragraph, range: range)
    }

    /// The same without the exceptions: for what may stand there, as against what is reported.
    package var withoutExceptions: CheckContext {
        CheckContext(matcher: matcher, scope: scope)
    }

    /// Matches anywhere in a paragraph, whatever the scope and the exceptions.
    package func matches(of pattern: TextPattern, inParagraph index: Int) -> [ScopedMatch] {
        matcher.matches(of: pattern, inParagraph: index)
    }

    /// Whether a pattern of the reading view matches in a stretch of a paragraph taken by itself, such as the words of a heading.
    package func matches(_ pattern: TextPattern, inParagraph index: Int, range: Range<Int>) -> Bool {
        matcher.matches(pattern, inParagraph: index, range: range)
    }

    /// What the directives of the document have done in the run; `nil` where it holds none.
    package var suppressions: Suppressions? { matcher.suppressions }

    /// Whether an `unless` of the rule lets a range of the source pass.
    package func isExcused(_ range: ByteRange) -> Bool {
        exceptions.contains { exception in
            guard let paragraph = document.paragraphIndex(atSource: range.lowerBound) else { return false }
            let home = unitRange(exception.unit, around: range, paragraph: paragraph)
            guard matcher.overlaps(exception.pattern, home, inParagraph: paragraph) else { return false }
            matcher.trace.map { note(range, excusedBy: exception, within: home, paragraph, in: $0) }
            return true
        }
    }

    /// Notes that a place is left alone, for an author who asks what a rule does; costs nothing in any other run.
    package func note(dropped range: ByteRange, _ reason: @autoclosure () -> LocalizedText) {
        matcher.trace.map { $0.note(dropped: range, reason()) }
    }

    private func note(
        _ range: ByteRange, excusedBy exception: Exception, within home: ByteRange, _ paragraph: Int, in trace: MatchTrace
    ) {
        let excuse = matcher.matches(of: exception.pattern, inParagraph: paragraph).first {
            $0.range.overlaps(home) || $0.range.lowerBound == home.lowerBound
        }
        let text = exception.pattern.pattern.text
        trace.note(
            dropped: range, LocalizedText(zh: "例外（unless）放过：\(text)", en: "let pass by unless: \(text)"), by: excuse?.range)
    }

    private func unitRange(_ unit: TextUnit?, around range: ByteRange, paragraph: Int) -> ByteRange {
        switch unit {
        case nil: range
        case .sentence: document.sentenceRange(atSource: range.lowerBound, inParagraph: paragraph)
        default: document.paragraphs[paragraph].range
        }
    }
}

// MARK: Figures

extension CheckContext {
    /// The figures of the reading view.
    package var quantities: QuantityList { matcher.quantities }

    /// What each figure is a figure of, as far as the text binds it.
    package var ledger: Ledger { matcher.ledger }

    /// The units, currencies and classifiers that figures may have.
    package var units: UnitTable { QuantityScanner.standard.units }

    /// Where a figure stands in the source, with the markers before and behind it.
    package func place(of quantity: Quantity) -> ByteRange { document.reading.sourceRange(of: quantity.extent) }

    /// Notes what came of a relation that was looked at; every relation that a check finds is to be noted once, so that a run can
    /// say how much it has verified and what it has left open.
    package func record(_ verification: Verification) { matcher.record(verification) }
}
