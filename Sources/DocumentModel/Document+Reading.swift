import SourceText

/// From the bytes of a file to the document in it.
extension Document {
    /// Reads a file: lines of the format, logical paragraphs, structure. Never fails; a text in which nothing is recognised
    /// is all body.
    ///
    /// - Complexity: O(n) in the number of bytes.
    package init(reading source: SourceFile, format: DocumentFormat) {
        let directives = source.readsMarkup ? DirectiveScanner.directives(in: source.origin, format: format) : []
        let text = LogicalText(source, format: format, without: directives)
        let structure = Structure(of: text)
        let paragraphs = Self.paragraphs(of: text, structure)
        self.init(
            source: source, reading: text.reading, raw: TextView(raw: source), paragraphs: paragraphs,
            sections: structure.sections, regions: structure.regions,
            joins: Self.joins(format.isLaidOut ? text.joins.map(\.regular) : text.joins, in: paragraphs),
            variables: structure.variables, directives: directives)
    }

    private static func paragraphs(of text: LogicalText, _ structure: Structure) -> [Paragraph] {
        let sections = innermostSections(structure.sections, paragraphs: text.blocks.count)
        return text.blocks.enumerated().map { index, block in
            Paragraph(
                index: index, role: structure.roles[index], range: block.source,
                readingRange: block.range,
                heading: heading(structure.headings[index], in: text.reading),
                sentences: SentenceSplitter.sentences(in: block.range, of: text.reading.bytes), section: sections[index])
        }
    }

    private static func heading(_ found: HeadingTable.Entry?, in view: TextView) -> Heading? {
        guard let found else { return nil }
        let marker = found.marker.map {
            HeadingMarker(style: $0.style, number: $0.number, range: view.sourceRange(of: $0.range))
        }
        return Heading(level: found.level, marker: marker, title: found.title, isRunIn: found.isRunIn)
    }

    /// Sections come in the order of their first paragraphs, so the last one that covers a paragraph is the innermost.
    private static func innermostSections(_ sections: [Section], paragraphs: Int) -> [Int] {
        var innermost = [Int](repeating: 0, count: paragraphs)
        var open = [0]
        var next = 1
        for index in 0..<paragraphs {
            while let last = open.last, sections[last].paragraphs.upperBound <= index, open.count > 1 { open.removeLast() }
            while next < sections.count, sections[next].paragraphs.lowerBound == index {
                open.append(next)
                next += 1
            }
            innermost[index] = open.last ?? 0
        }
        return innermost
    }

    /// Joins outside site frames: what a frame's lines do is nobody's concern.
    private static func joins(_ joins: [LineJoin], in paragraphs: [Paragraph]) -> [LineJoin] {
        var index = 0
        return joins.filter { join in
            while index < paragraphs.count, paragraphs[index].range.upperBound <= join.range.lowerBound { index += 1 }
            return index < paragraphs.count && paragraphs[index].role != .frame
        }
    }
}
