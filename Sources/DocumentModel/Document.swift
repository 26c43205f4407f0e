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
    /// What the document says of itself; a variable that it leaves open is absent.
    ///
    /// From the session line, else the title, else (year only) the headings of the parts and (place and level only) the
    /// opening sentence:
    /// - `year`: of the session, 2023; `date`: of the session, 2023-02-08
    /// - `place`: whose congress it is, as written: 台儿庄区, 广西壮族自治区, 全国
    /// - `level`: `national`, `province`, `prefecture`, `county`, `township`, by the last word of the place
    /// - `congress`: 届, `session`: 次, in Arabic digits
    /// - `speaker`: the name, 刘晓璐; `speaker-title`: the office without the place, 区长
    package let variables: [String: String]
    /// Running totals in front of each paragraph, and behind the last.
    let tallies: [TextTally]
    /// What the draft asks the linter to pass over, with places in ``markup``.
    package let directives: [SuppressionDirective]
    /// The file that its author writes: the draft itself, or the page that it was taken out of.
    package let markup: SourceFile

    init(
        source: SourceFile, reading: TextView, raw: TextView, paragraphs: [Paragraph], sections: [Section],
        regions: [Region: Range<Int>], joins: [LineJoin], variables: [String: String], directives: [SuppressionDirective] = []
    ) {
        self.source = source
        self.reading = reading
        self.raw = raw
        self.paragraphs = paragraphs
        self.sections = sections
        self.regions = regions
        self.joins = joins
        self.variables = variables
        self.directives = directives
        markup = source.origin
        tallies = Self.tallies(of: paragraphs, in: reading)
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
