import Diagnostics
import SourceText

extension HTMLText {
    /// The draft with its findings marked in place.
    ///
    /// - Parameter file: number of the file on the page.
    mutating func draft(_ draft: MarkedDraft, file: Int) {
        for (index, paragraph) in draft.text.paragraphs.enumerated() {
            let tag = HTMLText.tag(of: paragraph.role)
            element(tag.name, { text in
                text.markup(tag.attributes)
                if paragraph.section == index { text.id(.paragraph(file, index)) }
            }) { $0.pieces(of: paragraph, index, draft) }
            endLine()
        }
    }

    private static func tag(of role: DraftText.Paragraph.Role) -> (name: StaticString, attributes: StaticString) {
        switch role {
        case .frame: ("p", " class=\"frame\"")
        case .title: ("h3", " class=\"title\"")
        case .byline: ("p", " class=\"byline\"")
        case .salutation: ("p", " class=\"salutation\"")
        case .heading(let level) where level <= 1: ("h3", " class=\"h1\"")
        case .heading(2): ("h4", " class=\"h2\"")
        case .heading(3): ("h5", " class=\"h3\"")
        case .heading: ("h6", " class=\"h4\"")
        case .body: ("p", "")
        }
    }

    private mutating func pieces(of paragraph: DraftText.Paragraph, _ index: Int, _ draft: MarkedDraft) {
        let pieces = draft.pieces(ofParagraph: index)
        let headEnd = paragraph.runInEnd ?? paragraph.range.lowerBound
        let head = pieces.prefix { $0.range.upperBound <= headEnd && $0.range.lowerBound < headEnd }
        if !head.isEmpty { element("b") { text in head.forEach { text.piece($0, draft) } } }
        pieces.dropFirst(head.count).forEach { piece($0, draft) }
    }

    private mutating func piece(_ piece: DraftPiece, _ draft: MarkedDraft) {
        let marks = piece.marks.map { draft.marks[$0] }
        let words = marks.filter { $0.part == .words }
        if marks.isEmpty {
            content(piece, draft)
        } else if let linked = words.last {
            // The innermost mark began last; the gravest gives the colour.
            let gravest = words.map(\.severity).max() ?? linked.severity
            element("a", { text in
                text.markup(gravest.markClass)
                if piece.range.isEmpty { text.markup(" data-at") }
                text.href(.finding(linked.finding))
                text.owners(marks)
                text.firstAnchor(piece, draft)
            }) { text in
                text.otherAnchors(piece, draft)
                text.content(piece, draft)
            }
        } else {
            element("span", { text in
                text.markup(" class=\"r\"")
                text.owners(marks)
                text.firstAnchor(piece, draft)
            }) { text in
                text.otherAnchors(piece, draft)
                text.content(piece, draft)
            }
        }
        for mark in piece.ends { ending(draft.marks[mark]) }
    }

    /// The text of a piece; a break that only layout put there is left out unless it is what a finding is about.
    private mutating func content(_ piece: DraftPiece, _ draft: MarkedDraft) {
        let isAbout = piece.marks.contains { draft.marks[$0].range.clamped(to: piece.range) == draft.marks[$0].range }
        if isAbout || !draft.isBreak(piece) { quotation(draft.text.source.bytes[piece.range]) }
    }

    /// Numbers of the findings that a piece lights up with.
    private mutating func owners(_ marks: [DraftMark]) {
        attribute("data-f", Set(marks.map(\.finding)).sorted())
    }

    private mutating func firstAnchor(_ piece: DraftPiece, _ draft: MarkedDraft) {
        if let first = piece.starts.first { id(draft.marks[first].anchor) }
    }

    /// An element has one name; the other marks that begin here get elements of their own.
    private mutating func otherAnchors(_ piece: DraftPiece, _ draft: MarkedDraft) {
        for mark in piece.starts.dropFirst() { element("i", { $0.id(draft.marks[mark].anchor) }) { _ in } }
    }

    /// The number behind the words of a finding, or behind a figure.
    private mutating func ending(_ mark: DraftMark) {
        switch mark.part {
        case .words:
            element("sup", { text in
                text.markup(mark.severity.numberClass)
                text.owners([mark])
            }) { $0.number(mark.finding) }
        case .operand(let operand):
            element("sup", { text in
                text.markup(" class=\"o\"")
                text.owners([mark])
            }) { $0.sentence(Reckoning.numeral(ofOperand: operand)) }
        case .note: break
        }
    }
}

extension Severity {
    fileprivate var markClass: StaticString {
        switch self {
        case .error: " class=\"m error\""
        case .warning: " class=\"m warning\""
        case .info: " class=\"m info\""
        }
    }

    fileprivate var numberClass: StaticString {
        switch self {
        case .error: " class=\"k error\""
        case .warning: " class=\"k warning\""
        case .info: " class=\"k info\""
        }
    }
}
