/// Reads a part with text: the document's body or its notes.
///
/// The walk calls itself for what lies within an element; ``PartReader`` bounds how deep that can go.
struct StoryReader: ~Copyable {
    let styles: StyleSheet
    let changes: TrackedChanges
    let part: Int
    var reader: PartReader
    var builder: DocumentBuilder
    var counters: ListCounters
    var story = Story.body

    /// Paragraphs that are being read, the outermost first: of text boxes, one lies within another.
    var open: [OpenParagraph] = []
    /// What is left of paragraphs whose marks are removed, to be gone on with by the next paragraph of the same container.
    var carried: OpenParagraph?
    var cells: [CellPosition] = []
    var textBoxDepth = 0
    /// Tracked changes within one another that take their text away.
    var removals = 0
    /// Tracked changes within one another.
    var revisions = 0
    var runDepth = 0
    var formulaDepth = 0
    var fields = FieldStack()

    init(
        _ source: WordPart, number: Int, styles: StyleSheet, changes: TrackedChanges, builder: consuming DocumentBuilder,
        counters: ListCounters
    ) {
        reader = PartReader(source)
        part = number
        self.styles = styles
        self.changes = changes
        self.builder = builder
        self.counters = counters
    }

    /// What has been read, and the counters of the lists for the next part.
    consuming func finish() -> (DocumentBuilder, ListCounters) { (builder, counters) }

    /// Reads the main part.
    mutating func readDocument() throws(WordError) {
        try reader.enter(.document)
        while let child = try reader.child() {
            if child.name == .body { try readContainer() } else { try reader.skip() }
        }
    }

    /// Reads notes, as far as the text refers to them.
    mutating func readNotes(_ root: WordName, referredTo notes: Set<Story>) throws(WordError) {
        try reader.enter(root)
        while let child = try reader.child() {
            let id = reader.integer(.identifier) ?? 0
            let note: Story = child.name == .footnote ? .footnote(id: id) : .endnote(id: id)
            guard child.name == .footnote || child.name == .endnote, notes.contains(note) else {
                try reader.skip()
                continue
            }
            story = note
            try readContainer()
        }
    }

    /// Reads what holds paragraphs of its own: body, cell, note, text box.
    mutating func readContainer() throws(WordError) {
        let outer = carried
        carried = nil
        try readContent()
        flushCarried()
        carried = outer
    }

    /// Reads the children of an element, whatever level of the text it is on.
    mutating func readContent() throws(WordError) {
        while let child = try reader.child() { try readChild(child) }
    }

    mutating func readChild(_ child: PartReader.Element) throws(WordError) {
        switch child.name {
        case .paragraph: try readParagraph(child)
        case .run, .mathRun: try readRun(child)
        case .table: try readTable()
        case .row: try readRow()
        case .cell: try readCell()
        case .hyperlink, .smartTag, .customXML, .structuredTag, .structuredContent, .bidirectional, .direction, .simpleField:
            try readContent()
        case .math, .mathParagraph, .mathFraction, .mathNumerator, .mathDenominator, .mathBase, .mathSubscript, .mathSuperscript,
            .mathSubscripted, .mathSuperscripted, .mathBoth, .mathDelimiter, .mathRadical:
            formulaDepth += 1
            try readContent()
            formulaDepth -= 1
        case .insertion, .moveTo: try readRevision(.inserted)
        case .deletion, .moveFrom: try readRevision(.deleted)
        case .alternateContent: try readAlternatives()
        case .commentRangeStart, .commentRangeEnd: try readCommentMark(child.name)
        case .alternativeChunk:
            builder.unreadChunks += 1
            try reader.skip()
        default: try reader.skip()
        }
    }

    private mutating func readRevision(_ revision: Revision) throws(WordError) {
        let removed = revision.isKept(in: changes) ? 0 : 1
        removals += removed
        revisions += 1
        try readContent()
        revisions -= 1
        removals -= removed
    }

    private mutating func readCommentMark(_ name: WordName) throws(WordError) {
        let id = reader.integer(.identifier) ?? 0
        let mark: OpenParagraph.Mark = name == .commentRangeStart ? .commentStart(id) : .commentEnd(id)
        if let last = open.indices.last {
            open[last].marks.append((mark, open[last].text.count))
        } else if let end = carried?.text.count {
            carried?.marks.append((mark, end))
        } else {
            builder.placeBetweenParagraphs(mark)
        }
        try reader.skip()
    }
}
