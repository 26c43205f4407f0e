import SourceText
import Testing

/// Places of a text whose author knows paragraphs and no lines.
struct ParagraphPlaceTests {
    /// Two paragraphs, the first with a break of its own.
    private let file = SourceFile(
        path: "稿.docx", text: Array("一\n二三\n四五\n".utf8),
        paragraphs: ParagraphTable(
            [.init(outlineLevel: nil, setting: .body), .init(outlineLevel: 0, setting: .cell)], starts: [0, 11]))

    @Test(arguments: [(0, 1, 1), (7, 1, 4), (10, 1, 5), (11, 2, 1), (14, 2, 2), (18, 2, 4)])
    func countParagraphs(offset: Int, paragraph: Int, column: Int) {
        let position = file.position(at: offset)
        #expect(
            position == SourcePosition(
                    line: paragraph, column: column, utf16Column: column, byteColumn: offset - (paragraph == 2 ? 11 : 0) + 1,
                    offset: offset, unit: .paragraph))
        #expect(position.shown.zh == "第\(paragraph)段")
    }

    @Test func areShownByTheLineWithinTheParagraph() {
        #expect(file.text(in: file.contentRange(ofParagraph: 0)) == "一\n二三")
        #expect(file.text(in: file.contentRange(ofLine: 1)) == "二三")
        #expect(file.paragraphIndex(at: 5) == 0 && file.lines.line(at: 5) == 1)
    }

    @Test func anEmptyDocumentHasAPlaceToo() {
        let empty = SourceFile(path: "空.docx", text: [], paragraphs: ParagraphTable([], starts: []))
        #expect(empty.position(at: 0).line == 1)
    }
}
