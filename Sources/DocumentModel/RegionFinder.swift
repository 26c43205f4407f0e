/// Lays the regions of a report over its paragraphs.
struct RegionFinder {
    private let blocks: [Block]
    private let roles: [Paragraph.Role]
    /// Headings that begin parts, by the index of their paragraph.
    private let parts: [Int]
    private let headings: [Int]
    private let textStart: Int
    private let textEnd: Int
    private let appendixStart: Int

    init(
        _ blocks: [Block], roles: [Paragraph.Role], headings: HeadingTable, textStart: Int, textEnd: Int, appendixStart: Int
    ) {
        self.blocks = blocks
        self.roles = roles
        self.headings = headings.indices.filter { $0 < appendixStart }
        parts = self.headings.filter { headings[$0]?.level == 1 }
        (self.textStart, self.textEnd, self.appendixStart) = (textStart, textEnd, appendixStart)
    }

    var regions: [Region: Range<Int>] {
        var regions: [Region: Range<Int>] = [:]
        regions[.titleBlock] = titleBlock
        let opening = opening
        regions[.opening] = opening
        let start = max(opening?.upperBound ?? textStart, textStart)
        if start < appendixStart { regions[.body] = start..<appendixStart }
        regions[.closing] = closing(from: start)
        if appendixStart < textEnd { regions[.appendix] = appendixStart..<textEnd }
        return regions
    }

    private var titleBlock: Range<Int>? {
        let isPart: (Paragraph.Role) -> Bool = { $0 == .title || $0 == .sessionLine || $0 == .speaker }
        guard let first = roles.firstIndex(where: isPart), let last = roles.lastIndex(where: isPart) else { return nil }
        return first..<last + 1
    }

    /// From the salutation, or from the sentence that reports to the congress, to the first part.
    private var opening: Range<Int>? {
        let salutation = roles.firstIndex(of: .salutation)
        guard
            let start = salutation
                ?? (textStart < appendixStart && OpeningSentence.matches(blocks[textStart].text) ? textStart : nil)
        else {
            return nil
        }
        if let part = parts.first, part > start { return start..<part }
        // Without parts the opening is the salutation and the sentence that belongs to it.
        var end = start + 1
        if salutation != nil, end < appendixStart, OpeningSentence.matches(blocks[end].text) { end += 1 }
        return start..<end
    }

    /// From the last 各位代表 or 让我们 behind the last heading on.
    private func closing(from start: Int) -> Range<Int>? {
        let floor = max(start, headings.last ?? start)
        guard floor < appendixStart else { return nil }
        let candidates = floor..<appendixStart
        let turn = candidates.last { Salutation.begins(blocks[$0].text) }
        let call = candidates.last { blocks[$0].text.contains("让我们") || blocks[$0].text.starts(with: "我们要更加紧密") }
        guard let first = turn ?? call, appendixStart - first <= 8, first > floor || !headings.contains(first) else { return nil }
        return first..<appendixStart
    }
}
