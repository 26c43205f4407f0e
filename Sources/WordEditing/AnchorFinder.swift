import SourceText
import WordDocuments

/// Finds where a comment about a range of the text can stand: on its characters, or where there are none, on what is next
/// to them.
///
/// Comments stand in the body alone: one about a note stands on the reference to it, one about a text box on the paragraph
/// that the box is anchored in, and one about a formula on all of it.
struct AnchorFinder {
    /// Characters that show a place between paragraphs.
    private static let shownLength = 24
    /// Paragraphs in either direction that are looked at for some text to stand on.
    private static let reach = 50

    private let document: WordDocument
    private let outline: PartOutline
    private let editor: RunEditor

    init(_ document: WordDocument, outline: PartOutline, editor: RunEditor) {
        self.document = document
        self.outline = outline
        self.editor = editor
    }

    /// - Returns: `nil` if the document has no place for any comment.
    /// - Complexity: O(log paragraphs + elements of the range).
    func anchor(of range: ByteRange) -> CommentAnchor? {
        if let exact = anchor(onCharactersOf: range) { return exact }
        guard let index = document.paragraphIndex(at: range.lowerBound) else { return nil }
        let paragraph = document.paragraphs[index]
        if paragraph.story != .body { return anchor(onReferenceTo: paragraph.story) }
        if paragraph.isInTextBox { return anchor(onHolderOf: paragraph) }
        if let near = anchor(onCharactersOf: near(range, in: paragraph)) { return near }
        return anchor(onNeighbourOf: index) ?? anchor(inside: paragraph)
    }

    // MARK: On characters

    private func anchor(onCharactersOf range: ByteRange) -> CommentAnchor? {
        guard !range.isEmpty else { return nil }
        let slices = document.map.slices(of: range)
        guard let start = slices.lazy.compactMap({ places(round: $0)?.start }).first,
            let end = slices.reversed().lazy.compactMap({ places(round: $0)?.end }).first, start.offset <= end.offset
        else { return nil }
        return CommentAnchor(start: start, end: end)
    }

    /// The places in front of and behind the characters of an element; `nil` if they are not in the body.
    private func places(round slice: TextMap.Slice) -> CommentAnchor? {
        let map = document.map
        let run = map.runs[Int(map.elements[slice.element].run)]
        guard map.paragraphs[Int(run.paragraph)].part == 0, !run.traits.contains(.inTextBox) else { return nil }
        if let whole = outline.whole(at: Int(map.elements[slice.element].tag.lowerBound)) { return anchor(round: whole) }
        return CommentAnchor(
            start: editor.place(at: slice.source.lowerBound, in: slice.element),
            end: editor.place(at: slice.source.upperBound, in: slice.element))
    }

    private func anchor(round range: Range<Int>) -> CommentAnchor {
        CommentAnchor(
            start: RunEditor.Place(offset: range.lowerBound, run: nil, element: nil),
            end: RunEditor.Place(offset: range.upperBound, run: nil, element: nil))
    }

    // MARK: Beside characters

    /// Characters that show where a range lies that has none in the file.
    private func near(_ range: ByteRange, in paragraph: WordParagraph) -> ByteRange {
        let content = paragraph.contentRange
        if range.lowerBound <= content.lowerBound { return beginning(of: paragraph) }
        if range.lowerBound >= content.upperBound {
            return document.text.offset(
                movedBy: -Self.shownLength, from: content.upperBound, within: content)..<content.upperBound
        }
        return document.text.offset(
            movedBy: -1, from: range.lowerBound, within: content)..<document.text.offset(
                movedBy: 1, from: range.lowerBound, within: content)
    }

    private func beginning(of paragraph: WordParagraph) -> ByteRange {
        let content = paragraph.contentRange
        return content.lowerBound..<document.text.offset(movedBy: Self.shownLength, from: content.lowerBound, within: content)
    }

    private func anchor(onNeighbourOf index: Int) -> CommentAnchor? {
        for distance in 1...Self.reach {
            for neighbour in [index + distance, index - distance] where document.paragraphs.indices.contains(neighbour) {
                let paragraph = document.paragraphs[neighbour]
                guard paragraph.story == .body, !paragraph.isInTextBox else { continue }
                if let anchor = anchor(onCharactersOf: beginning(of: paragraph)) { return anchor }
            }
        }
        return nil
    }

    /// An empty range at the beginning of a paragraph without characters.
    private func anchor(inside paragraph: WordParagraph) -> CommentAnchor? {
        let element = document.map.paragraphs[paragraph.element]
        let offset = Int(element.properties.upperBound)
        guard offset < Int(element.range.upperBound) else { return nil }
        return anchor(round: offset..<offset)
    }

    // MARK: Elsewhere

    private func anchor(onReferenceTo story: Story) -> CommentAnchor? {
        guard let note = document.notes.first(where: { $0.note == story }) else { return nil }
        for node in outline.nodes where node.refers(to: note.note) {
            // The last reference to it would do as well: a note has one.
            guard let run = outline.run(at: node.tag.lowerBound) else { continue }
            return anchor(round: outline.whole(at: node.tag.lowerBound) ?? run)
        }
        return nil
    }

    private func anchor(onHolderOf paragraph: WordParagraph) -> CommentAnchor? {
        let inner = Int(document.map.paragraphs[paragraph.element].range.lowerBound)
        guard document.map.paragraphs[paragraph.element].part == 0, let whole = outline.whole(at: inner) else { return nil }
        let holder = document.paragraphs.last { outer in
            let range = document.map.paragraphs[outer.element]
            return range.part == 0 && !outer.isInTextBox && range.range.contains(UInt32(inner))
        }
        return holder.flatMap { anchor(onCharactersOf: beginning(of: $0)) } ?? anchor(round: whole)
    }
}

extension PartOutline.Node {
    fileprivate func refers(to note: Story) -> Bool {
        switch note {
        case .footnote(let id): name == .footnoteReference && self.id == id
        case .endnote(let id): name == .endnoteReference && self.id == id
        case .body: false
        }
    }
}

extension [UInt8] {
    /// The offset so many scalars further on in UTF-8, or back, but never out of a range.
    fileprivate func offset(movedBy scalars: Int, from start: Int, within range: Range<Int>) -> Int {
        var offset = start
        for _ in 0..<abs(scalars) {
            let step = scalars < 0 ? -1 : 1
            repeat { offset += step } while range.contains(offset) && self[offset] & 0xC0 == 0x80
            if !range.contains(offset) { return offset < range.lowerBound ? range.lowerBound : range.upperBound }
        }
        return offset
    }
}
