/// Nests headings: by the marks of the format where both have them, else by the style of their numbers.
struct SectionTree {
    private(set) var sections: [Section]
    /// The headings with their levels.
    private(set) var headings: HeadingTable
    /// Open sections with the heading that opened each; the whole document is never closed.
    private var open: [(section: Int, heading: HeadingTable.Entry)] = []
    private var starts: [Int] = [0]
    private var ends: [Int]

    /// - Parameters:
    ///   - textEnd: Index behind the last paragraph of the text proper.
    ///   - appendixStart: Index of the paragraph from which on numbering starts anew.
    init(_ headings: HeadingTable, blocks: [Block], textEnd: Int, appendixStart: Int) {
        self.headings = headings
        sections = [Section(level: 0, title: "", parent: nil, paragraphs: 0..<blocks.count)]
        ends = [blocks.count]
        // Headings that a turn to the delegates looks out for, the next one last.
        let indices = headings.indices
        var coming = Array(indices.filter { headings[$0]?.isRunInPhrase == false && $0 < appendixStart }.reversed())
        for index in (indices.first ?? textEnd)..<textEnd {
            if index == appendixStart { close(at: index) }
            if coming.last == index { coming.removeLast() }
            if let heading = headings[index] {
                while let top = open.last, !Self.contains(top.heading, heading) { closeLast(at: index) }
                begin(heading, at: index, title: blocks[index].text.part(heading.title).text)
            } else if Salutation.begins(blocks[index].text) {
                turn(at: index, before: coming.last.flatMap { headings[$0] })
            }
        }
        close(at: textEnd)
        sections = zip(sections, zip(starts, ends)).map { section, span in
            Section(level: section.level, title: section.title, parent: section.parent, paragraphs: span.0..<span.1)
        }
    }

    private mutating func begin(_ heading: HeadingTable.Entry, at index: Int, title: String) {
        let parent = open.last?.section ?? 0
        // On the outermost level a number keeps the level that GB/T 9704 gives it: a text may be a part of one.
        let level = parent == 0 ? heading.marker?.style.level ?? 1 : sections[parent].level + 1
        headings[index]?.level = level
        sections.append(Section(level: level, title: title, parent: parent, paragraphs: index..<index))
        starts.append(index)
        ends.append(index)
        open.append((sections.count - 1, heading))
    }

    /// 各位代表 ends what a run-in heading has begun; behind the last heading of a part it leads back to the part.
    private mutating func turn(at index: Int, before heading: HeadingTable.Entry?) {
        while let top = open.last, top.heading.isRunInPhrase { closeLast(at: index) }
        guard let part = open.first else { return }
        if let heading, Self.contains(part.heading, heading) { return }
        while open.count > 1 { closeLast(at: index) }
    }

    private mutating func closeLast(at index: Int) {
        let last = open.removeLast()
        ends[last.section] = index
    }

    private mutating func close(at index: Int) {
        while !open.isEmpty { closeLast(at: index) }
    }

    // MARK: Order of headings

    /// Whether a heading stands under another.
    private static func contains(_ outer: HeadingTable.Entry, _ inner: HeadingTable.Entry) -> Bool {
        if let outerDepth = outer.depth, let innerDepth = inner.depth { return outerDepth < innerDepth }
        return rank(outer) < rank(inner)
    }

    /// Smaller is further out.
    private static func rank(_ heading: HeadingTable.Entry) -> Int {
        if heading.isTop { return 0 }
        switch heading.marker?.style {
        case .ordinal: return 1
        case .chineseComma: return 2
        case .chineseBracket: return 3
        case .arabicDot: return 4
        case .arabicBracket: return 5
        case .circled: return 6
        // Marked by the format alone: next to the headings of the same depth, so above what is only numbered.
        case nil: return heading.depth != nil ? 0 : heading.isRunInPhrase ? 8 : 7
        }
    }
}
