import SourceText
import Testing

@testable import DocumentModel

/// What a Word document says of its paragraphs, and what is made of it.
struct WordReaderTests {
    typealias Entry = ParagraphTable.Entry

    private func document(_ paragraphs: [(text: String, entry: Entry)]) -> Document {
        var text: [UInt8] = []
        var starts: [Int] = []
        for paragraph in paragraphs {
            starts.append(text.count)
            text += Array((paragraph.text + "\n").utf8)
        }
        let table = ParagraphTable(paragraphs.map(\.entry), starts: starts)
        let source = SourceFile(path: "稿.docx", text: text, paragraphs: table)
        return Document(reading: source, format: DocumentFormat(of: source))
    }

    private static let body = Entry(outlineLevel: nil, setting: .body)

    private static func heading(_ level: Int) -> Entry { Entry(outlineLevel: level, setting: .body) }

    @Test func headingsByStyleNeedNoNumbers() {
        let document = document([
            ("工作回顾", Self.heading(0)), ("过去一年，成绩很大。", Self.body), ("经济发展", Self.heading(1)), ("生产总值增长。", Self.body),
        ])
        #expect(document.paragraphs.map { $0.heading?.level ?? 0 } == [1, 0, 2, 0])
        #expect(document.sectionPath(ofParagraph: 3) == ["工作回顾", "经济发展"])
    }

    @Test(arguments: [
        "生产总值增长百分之五。", "重点做好以下工作：", String(repeating: "很长的一段文字", count: 10), "先有一行\n又有一行",
    ])
    func styleAloneMakesNoHeading(text: String) {
        #expect(document([(text, Self.heading(0)), ("正文。", Self.body)]).paragraphs[0].heading == nil)
    }

    @Test func breaksWithinAParagraphDivideItAsLinesDo() {
        let document = document([("一、工作回顾\n过去一年，成绩很大。\n二、工作安排\n今年继续努力。", Self.body)])
        #expect(
            document.sections.map(\.title).filter { !$0.isEmpty } == ["一、工作回顾", "二、工作安排"]
                || document.paragraphs.compactMap(\.heading).count == 2)
        #expect(document.source.position(at: document.paragraphs[3].range.lowerBound).line == 1)
    }

    @Test func cellsStayApart() {
        let cell = Entry(outlineLevel: nil, setting: .cell)
        let document = document([
            ("指标", cell), ("单位和", cell), ("数量，", cell), ("合计", cell), ("以上数据为快报数。", Self.body),
        ])
        #expect(document.paragraphs.count == 5)
    }
}
