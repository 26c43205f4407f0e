import DocumentModel

/// Turns scopes into the stretches of one document.
package final class ScopeResolver {
    private let matcher: DocumentMatcher
    /// Paragraphs of the parts that the kind's outline found.
    private let parts: [String: Range<Int>]
    /// Scopes of one term that many rules share.
    private var known: [Scope.Term: ResolvedScope] = [:]

    package init(matcher: DocumentMatcher, parts: [String: Range<Int>]) {
        self.matcher = matcher
        self.parts = parts
    }

    private var document: Document { matcher.document }

    package func resolve(_ scope: Scope) -> ResolvedScope {
        guard scope.excluded.isEmpty, scope.included.count == 1, scope.included[0].isApart else { return join(scope) }
        let term = scope.included[0]
        if let known = known[term] { return known }
        let resolved = ResolvedScope(spans: spans(of: term))
        known[term] = resolved
        return resolved
    }

    /// The union of the included terms without the excluded ones.
    private func join(_ scope: Scope) -> ResolvedScope {
        let excluded = scope.excluded.flatMap { spans(of: $0) }
        let taken = Set(excluded.map(\.paragraph))
        var ranges: [Int: Range<Int>] = [:]
        for span in scope.included.flatMap({ spans(of: $0) }) {
            if taken.contains(span.paragraph), let kept = remainder(of: span, without: excluded) {
                ranges[kept.paragraph] = joined(ranges[kept.paragraph], kept.range)
            } else if !taken.contains(span.paragraph) {
                ranges[span.paragraph] = joined(ranges[span.paragraph], span.range)
            }
        }
        return ResolvedScope(spans: ranges.keys.sorted().compactMap { index in
            ranges[index].map { ScopeSpan(paragraph: index, range: $0) }
        })
    }

    /// What is left of a span when a heading at its beginning or the whole paragraph is taken out.
    private func remainder(of span: ScopeSpan, without excluded: [ScopeSpan]) -> ScopeSpan? {
        var range = span.range
        for other in excluded where other.paragraph == span.paragraph && other.range.overlaps(range) {
            guard other.range.upperBound < range.upperBound else { return nil }
            range = other.range.upperBound..<range.upperBound
        }
        return ScopeSpan(paragraph: span.paragraph, range: range)
    }

    private func joined(_ old: Range<Int>?, _ new: Range<Int>) -> Range<Int> {
        guard let old else { return new }
        return min(old.lowerBound, new.lowerBound)..<max(old.upperBound, new.upperBound)
    }

    private func spans(of term: Scope.Term) -> [ScopeSpan] {
        switch term {
        case .document: everythingButAppendix
        case .region(let region): whole(document.regions[region] ?? 0..<0)
        case .headings(let level): headings(level: level)
        case .section(let pattern): sections(matching: pattern)
        case .part(let name): whole(parts[name] ?? 0..<0)
        }
    }

    private var everythingButAppendix: [ScopeSpan] {
        let all = document.paragraphs.indices
        guard let appendix = document.regions[.appendix] else { return whole(all) }
        return whole(all.lowerBound..<appendix.lowerBound) + whole(appendix.upperBound..<all.upperBound)
    }

    private func whole(_ paragraphs: Range<Int>) -> [ScopeSpan] {
        var spans: [ScopeSpan] = []
        spans.reserveCapacity(paragraphs.count)
        for index in paragraphs where document.paragraphs[index].role != .frame {
            spans.append(ScopeSpan(paragraph: index, range: document.paragraphs[index].readingRange))
        }
        return spans
    }

    private func headings(level: Int?) -> [ScopeSpan] {
        document.paragraphs.compactMap { paragraph in
            guard let heading = paragraph.heading, level == nil || heading.level == level else { return nil }
            // The marker belongs to the heading; a run-in heading ends where its title does.
            let end = heading.isRunIn ? heading.title.upperBound : paragraph.readingRange.upperBound
            return ScopeSpan(paragraph: paragraph.index, range: paragraph.readingRange.lowerBound..<end)
        }
    }

    private func sections(matching pattern: TextPattern) -> [ScopeSpan] {
        document.sections.filter { $0.level > 0 }.flatMap { section -> [ScopeSpan] in
            guard let first = section.paragraphs.first, let title = document.paragraphs[first].heading?.title else { return [] }
            return matcher.matches(pattern, inParagraph: first, range: title) ? whole(section.paragraphs) : []
        }
    }
}
