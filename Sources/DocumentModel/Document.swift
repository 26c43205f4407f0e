import SourceText

/// A draft as the engine sees it. A value: nothing in it refers back or changes.
package struct Document: Sendable {
    package let source: SourceFile
    package let reading: TextView
    package let raw: TextView
    /// Logical paragraphs in the order of the text, frames included.
    package let paragraphs: [Paragraph]
    /// In the order of their headings; the first is the whole document.
    package let sections: [Section]
    /// Paragraph indices of each region; a region that the document lacks is absent.
    package let regions: [Region: Range<Int>]
    /// Breaks that were taken out, ascending.
    package let joins: [LineJoin]
    /// What the title block says: `year`, `date`, `place`, `level`, `congress`, `session`, `speaker`; numbers in Arabic digits.
    package let variables: [String: String]

    init(
        source: SourceFile, reading: TextView, raw: TextView, paragraphs: [Paragraph], sections: [Section],
        regions: [Region: Range<Int>], joins: [LineJoin], variables: [String: String]
    ) {
        self.source = source
        self.reading = reading
        self.raw = raw
        self.paragraphs = paragraphs
        self.sections = sections
        self.regions = regions
        self.joins = joins
        self.variables = variables
    }

    package func view(_ kind: ViewKind) -> TextView {
        switch kind {
        case .reading: reading
        case .source: raw
        }
    }

    /// Whether there is nothing in it to read.
    package var isEmpty: Bool { paragraphs.allSatisfy { $0.role == .frame } }

    /// Titles of the headings above and at a paragraph, outermost first.
    package func sectionPath(ofParagraph index: Int) -> [String] {
        var path: [String] = []
        var next: Int? = paragraphs[index].section
        while let section = next {
            if sections[section].level > 0 { path.append(sections[section].title) }
            next = sections[section].parent
        }
        return path.reversed()
    }
}
