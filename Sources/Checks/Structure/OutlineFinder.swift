import DocumentModel
import RuleModel

/// Finds the places that may be a part of an outline, within a stretch of a document.
struct OutlineFinder {
    private let context: CheckContext
    /// Paragraphs that count: those of the rule's scope.
    private let isInScope: [Bool]

    init(_ context: CheckContext) {
        self.context = context
        var isInScope = [Bool](repeating: false, count: context.document.paragraphs.count)
        for span in context.scope.spans { isInScope[span.paragraph] = true }
        self.isInScope = isInScope
    }

    private var document: Document { context.document }

    /// Candidates of each part, in the order of the text.
    ///
    /// - Parameters:
    ///   - range: Paragraphs to search.
    ///   - parent: The part they belong to; its own heading is not searched.
    /// - Complexity: O(parts × headings in the document + text).
    func candidates(of parts: [OutlinePart], in range: Range<Int>, parent: Int?) -> [[OutlineCandidate]] {
        let headings = document.sections.filter { section in
            section.level > 0 && range.contains(section.paragraphs.lowerBound) && section.paragraphs.lowerBound != parent
        }
        let found = parts.map { candidates(of: $0, headings: headings, in: range) }
        let top = found.joined().compactMap(\.origin.level).min()
        return zip(parts, found).map { part, candidates in
            if candidates.isEmpty { return slips(of: part, headings: headings) }
            // A heading of the level that divides this stretch says more than one below it, or a phrase.
            let heads = candidates.filter { $0.origin.level != nil && $0.origin.level == top }
            return heads.isEmpty ? candidates : heads
        }
    }

    private func candidates(of part: OutlinePart, headings: [Section], in range: Range<Int>) -> [OutlineCandidate] {
        guard let place = part.place else { return described(part, headings, in: range) { isInScope[$0] } }
        let stretches = self.stretches(of: place, in: range)
        guard part.title != nil || part.text != nil else { return stretches.map { OutlineCandidate($0, .place) } }
        return described(part, headings, in: range) { index in stretches.contains { stretch in stretch.contains(index) } }
    }

    /// Places found by a heading or by text; a paragraph that is both counts as the heading.
    private func described(
        _ part: OutlinePart, _ headings: [Section], in range: Range<Int>, where isWanted: (Int) -> Bool
    ) -> [OutlineCandidate] {
        let titled = self.titled(part, headings, where: isWanted)
        let taken = Set(titled.map(\.start))
        let worded = self.worded(part, in: range) { isWanted($0) && !taken.contains($0) }
        return (titled + worded).sorted { $0.start < $1.start }
    }

    /// Sections whose heading matches.
    private func titled(
        _ part: OutlinePart, _ headings: [Section], where isWanted: (Int) -> Bool
    ) -> [OutlineCandidate] {
        guard let title = part.title else { return [] }
        return headings.compactMap { section in
            let first = section.paragraphs.lowerBound
            guard isWanted(first), part.level == nil || part.level == section.level,
                let words = document.paragraphs[first].heading?.title,
                context.matches(title, inParagraph: first, range: words)
            else { return nil }
            return OutlineCandidate(section.paragraphs, .heading(level: section.level, parent: section.parent))
        }
    }

    /// Paragraphs whose text matches.
    private func worded(
        _ part: OutlinePart, in range: Range<Int>, where isWanted: (Int) -> Bool
    ) -> [OutlineCandidate] {
        guard let text = part.text else { return [] }
        var candidates: [OutlineCandidate] = []
        for match in matches(of: text, in: range) where isWanted(match.paragraph) && candidates.last?.start != match.paragraph {
            candidates.append(OutlineCandidate(match.paragraph..<match.paragraph + 1, .text))
        }
        return candidates
    }

    /// Matches in whole paragraphs of a stretch, whatever the scope.
    func matches(of pattern: TextPattern, in range: Range<Int>) -> [ScopedMatch] {
        let spans = document.paragraphs[range].filter { $0.role != .frame }.map {
            ScopeSpan(paragraph: $0.index, range: $0.readingRange)
        }
        return context.within(ResolvedScope(spans: spans)).matches(of: pattern)
    }

    /// The paragraphs that say the named contents of the parts that were found.
    func contents(of level: OutlineLevel) -> [(name: String, paragraphs: Range<Int>)] {
        level.locations.compactMap(\.self).flatMap { location in
            let own = location.part.contents.compactMap { content -> (name: String, paragraphs: Range<Int>)? in
                guard let id = content.id, let match = matches(of: content.text, in: location.paragraphs).first else {
                    return nil
                }
                return (id, match.paragraph..<match.paragraph + 1)
            }
            return own + (location.children.map(contents) ?? [])
        }
    }

    /// Headings that are a slip of the pen away from what a part expects.
    private func slips(of part: OutlinePart, headings: [Section]) -> [OutlineCandidate] {
        let phrase = NearPhrase(part.expectedPhrases)
        return headings.compactMap { section in
            let first = section.paragraphs.lowerBound
            guard isInScope[first], part.level == nil || part.level == section.level,
                let words = document.paragraphs[first].heading?.title,
                let slip = phrase.match(in: document.reading.bytes, range: words)
            else { return nil }
            return OutlineCandidate(section.paragraphs, .heading(level: section.level, parent: section.parent), slip: slip)
        }
    }

    /// The runs of paragraphs that the document model gives a role, or its region.
    private func stretches(of place: OutlinePart.Place, in range: Range<Int>) -> [Range<Int>] {
        switch place {
        case .region(let region):
            var stretch = document.regions[region]?.clamped(to: range) ?? 0..<0
            // Where the first part has lost its heading, the opening still ends at the next one.
            if region == .opening, let heading = stretch.dropFirst().first(where: { document.paragraphs[$0].heading != nil }) {
                stretch = stretch.lowerBound..<heading
            }
            return stretch.isEmpty ? [] : [stretch]
        case .role(let role):
            var runs: [Range<Int>] = []
            for index in range where document.paragraphs[index].role == role {
                // A title may stand on two lines; a salutation on the next line is a second one.
                if let last = runs.last, last.upperBound == index, role != .salutation {
                    runs[runs.count - 1] = last.lowerBound..<index + 1
                } else {
                    runs.append(index..<index + 1)
                }
            }
            return runs
        }
    }
}
