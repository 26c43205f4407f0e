import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText

/// Says what is wrong with the parts of a document.
struct OutlineFindings {
    private let context: CheckContext
    private let finder: OutlineFinder

    init(_ context: CheckContext) {
        self.context = context
        finder = OutlineFinder(context)
    }

    private var document: Document { context.document }

    /// What is wrong in a level and in the levels inside it, part by part.
    func findings(in level: OutlineLevel, parent: OutlineLocation? = nil) -> [Finding] {
        if parent == nil, let nothing = self.nothingFound(level) { return [nothing] }
        let found = level.locations.compactMap(\.self).flatMap { location -> [Finding] in
            slip(location) + misplaced(location, in: level) + tooMany(location) + tooFew(location)
                + contents(location) + sections(location) + (location.children.map { findings(in: $0, parent: location) } ?? [])
        }
        return missing(in: level, parent: parent) + found
    }

    // MARK: Missing

    /// One finding instead of many for a text in which no part of the outline can be made out.
    private func nothingFound(_ level: OutlineLevel) -> Finding? {
        let required = level.parts.filter { $0.least > 0 && isDecidable($0) }
        guard required.count > 1, level.locations.allSatisfy({ $0 == nil }) else { return nil }
        return finding(at: endGap(of: level.range), .nothingFound(required.map(\.name)), parts: required.map(\.name))
    }

    /// Missing parts; those that belong into one place make one finding.
    private func missing(in level: OutlineLevel, parent: OutlineLocation?) -> [Finding] {
        let missing = level.parts.indices.filter {
            level.locations[$0] == nil && level.parts[$0].least > 0 && isDecidable(level.parts[$0])
        }
        let gaps = missing.map { (part: level.parts[$0], gap: gap(for: $0, in: level, parent: parent)) }
        return gaps.chunked { $0.gap == $1.gap }.map { group in
            let names = group.map(\.part.name)
            return finding(
                at: group[0].gap, .missing(names, inside: parent?.part.name, hints: group.compactMap(\.part.hint)), parts: names)
        }
    }

    private func isDecidable(_ part: OutlinePart) -> Bool {
        [part.title, part.text].compactMap(\.self).allSatisfy { $0.isDecidable(in: context) }
    }

    /// Between the neighbours where a missing part should stand.
    private func gap(for part: Int, in level: OutlineLevel, parent: OutlineLocation?) -> ByteRange {
        let predecessor = level.predecessor(of: part)
        if parent == nil, predecessor == nil, level.parts[part].opensDocument,
            let first = document.paragraphs.first(where: { $0.role != .frame })
        {
            return document.gap(beforeParagraph: first.index)
        }
        // What is missing at the end belongs at the end, whatever the outline leaves unnamed in between.
        guard let successor = level.successor(of: part) else { return endGap(of: level.range) }
        if let last = predecessor.flatMap({ document.lastParagraph(in: $0.paragraphs) }), last < successor.start {
            return document.gap(behindParagraph: last)
        }
        // What belongs into a part never stands in front of it.
        let isFirst = parent != nil && successor.start == level.range.lowerBound
        return isFirst ? document.gap(behindParagraph: successor.start) : document.gap(beforeParagraph: successor.start)
    }

    /// Behind the last paragraph of a stretch, the appendix left out.
    private func endGap(of range: Range<Int>) -> ByteRange {
        let appendix = document.regions[.appendix]?.lowerBound ?? .max
        let text = range.contains(appendix) ? range.lowerBound..<appendix : range
        guard let last = document.lastParagraph(in: text) ?? document.lastParagraph(in: range) else { return 0..<0 }
        return document.gap(behindParagraph: last)
    }

    // MARK: Found, but

    private func slip(_ location: OutlineLocation) -> [Finding] {
        guard let slip = location.occurrences.first?.slip else { return [] }
        let range = document.reading.sourceRange(of: slip.range)
        let written = document.reading.text(in: slip.range)
        return [
            finding(
                at: range, .slip(location.part.name, written: written, expected: slip.phrase), parts: [location.part.name],
                edits: [Edit(range: range, replacement: slip.phrase)])
        ]
    }

    private func misplaced(_ location: OutlineLocation, in level: OutlineLevel) -> [Finding] {
        let name = location.part.name
        let (other, message): (Int, OutlineMessage)
        switch location.order {
        case .right: return []
        case .tooEarly(let before): (other, message) = (before, .tooEarly(name, before: level.parts[before].name))
        case .tooLate(let after): (other, message) = (after, .tooLate(name, after: level.parts[after].name))
        }
        let neighbour = level.locations[other].map { note(.neighbour($0.part.name), atParagraph: $0.start) }
        return [
            finding(at: document.face(ofParagraph: location.start), message, parts: [name], notes: [neighbour].compactMap(\.self))
        ]
    }

    private func tooMany(_ location: OutlineLocation) -> [Finding] {
        guard let surplus = location.surplus else { return [] }
        return surplus.places.map { place in
            finding(
                at: document.face(ofParagraph: place.start), .tooMany(location.part.name, limit: surplus.limit),
                parts: [location.part.name], notes: surplus.limit == 0 ? [] : [note(.first, atParagraph: surplus.first)])
        }
    }

    private func tooFew(_ location: OutlineLocation) -> [Finding] {
        guard location.occurrences.count < location.part.least else { return [] }
        return [
            finding(
                at: endGap(of: location.paragraphs),
                .tooFew(location.part.name, found: location.occurrences.count, limit: location.part.least),
                parts: [location.part.name])
        ]
    }

    // MARK: Inside a part

    private func contents(_ location: OutlineLocation) -> [Finding] {
        let missing = location.part.contents.filter { content in
            content.isRequired && content.text.isDecidable(in: context)
                && finder.matches(of: content.text, in: location.paragraphs).isEmpty
        }
        guard !missing.isEmpty else { return [] }
        let message = OutlineMessage.missing(missing.map(\.name), inside: location.part.name, hints: missing.compactMap(\.hint))
        return [
            finding(
                at: endGap(of: location.paragraphs), message, parts: missing.map(\.name),
                notes: missing.flatMap { nearly($0, in: location.paragraphs) })
        ]
    }

    /// A passage that may be the missing one with a slip in it.
    private func nearly(_ content: OutlineContent, in paragraphs: Range<Int>) -> [Note] {
        let phrase = NearPhrase(content.text.literals)
        let match = document.paragraphs[paragraphs].lazy.filter { $0.role != .frame }.compactMap { paragraph in
            phrase.match(in: document.reading.bytes, range: paragraph.readingRange)
        }.first
        return match.map { [$0.note(in: document)] } ?? []
    }

    private func sections(_ location: OutlineLocation) -> [Finding] {
        guard case .sections(let count, let title) = location.part.children else { return [] }
        let found = subsections(of: location).filter { first in
            guard let title else { return true }
            guard let words = document.paragraphs[first].heading?.title else { return false }
            return context.matches(title, inParagraph: first, range: words)
        }
        let name = location.part.name
        if found.count < count.min {
            let message = OutlineMessage.fewSections(name, found: found.count, limit: count.min)
            return [finding(at: document.face(ofParagraph: location.start), message, parts: [name])]
        }
        guard let limit = count.max, found.count > limit else { return [] }
        let message = OutlineMessage.manySections(name, found: found.count, limit: limit)
        return [finding(at: document.face(ofParagraph: found[limit]), message, parts: [name])]
    }

    /// First paragraphs of the sections right below a part.
    private func subsections(of location: OutlineLocation) -> [Int] {
        let inside = document.sections.filter { section in
            section.level > 0 && location.paragraphs.contains(section.paragraphs.lowerBound)
                && (section.paragraphs.lowerBound != location.start || location.origin.level == nil)
        }
        let top = inside.filter { [level = inside.map(\.level).min()] in $0.level == level }.map(\.paragraphs.lowerBound)
        // Phrases at the beginning of paragraphs may look like headings; beside numbered ones they do not count.
        let numbered = top.filter { document.paragraphs[$0].heading?.marker != nil }
        return numbered.isEmpty ? top : numbered
    }

    // MARK: Parts of a finding

    private func finding(
        at range: ByteRange, _ message: OutlineMessage, parts: [LocalizedText], notes: [Note] = [], edits: [Edit] = []
    ) -> Finding {
        let names = OutlineMessage.list(parts)
        return Finding(at: range, message.text, values: ["part": names, "部分": names], notes: notes, edits: edits)
    }

    private func note(_ message: OutlineMessage, atParagraph index: Int) -> Note {
        Note(message.text, at: document.face(ofParagraph: index))
    }
}
