/// Puts the text of a document together, paragraph by paragraph.
struct DocumentBuilder {
    private(set) var text: [UInt8] = []
    private(set) var paragraphs: [WordParagraph] = []
    private(set) var notes: [NoteReference] = []
    private(set) var hidden: [HiddenText] = []
    private(set) var commentStarts: [Int: Int] = [:]
    private(set) var commentEnds: [Int: Int] = [:]
    var map = TextMap()
    var unreadChunks = 0
    var tables = 0

    /// Writes a paragraph, and behind it those of the text boxes that are anchored in it.
    mutating func append(_ paragraph: ClosedParagraph) {
        let start = text.count
        text.append(contentsOf: paragraph.label.utf8)
        let content = text.count
        text.append(contentsOf: paragraph.content.text)
        for piece in paragraph.content.pieces { map.pieces.append(piece.moved(by: content)) }
        for (mark, offset) in paragraph.content.marks { place(mark, at: content + offset) }
        paragraphs.append(
            WordParagraph(
                range: start..<text.count, labelLength: content - start, outlineLevel: paragraph.outlineLevel,
                style: paragraph.style, story: paragraph.story, isInTextBox: paragraph.isInTextBox, cells: paragraph.cells,
                element: paragraph.content.element))
        text.append(UInt8(ascii: "\n"))
        note(hidden: paragraph.content.hidden, in: paragraphs.count - 1)
        for inner in paragraph.content.following { append(inner) }
    }

    /// Keeps what a paragraph without anything to read leaves behind.
    mutating func drop(_ paragraph: OpenParagraph) {
        for (mark, _) in paragraph.marks { placeBetweenParagraphs(mark) }
        note(hidden: paragraph.hidden, in: paragraphs.count)
        for inner in paragraph.following { append(inner) }
    }

    /// A range that begins between paragraphs begins with the next, and one that ends there ends with the last.
    mutating func placeBetweenParagraphs(_ mark: OpenParagraph.Mark) {
        if case .commentEnd = mark { place(mark, at: max(text.count - 1, 0)) } else { place(mark, at: text.count) }
    }

    private mutating func place(_ mark: OpenParagraph.Mark, at offset: Int) {
        switch mark {
        case .note(let story): notes.append(NoteReference(note: story, offset: offset))
        case .commentStart(let id): commentStarts[id] = offset
        case .commentEnd(let id): commentEnds[id] = offset
        }
    }

    private mutating func note(hidden bytes: [UInt8], in paragraph: Int) {
        guard !bytes.isEmpty else { return }
        hidden.append(HiddenText(paragraph: paragraph, text: String(decoding: bytes.prefix(HiddenText.longest), as: UTF8.self)))
    }
}
