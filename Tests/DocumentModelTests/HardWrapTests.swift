import DocumentModel
import Testing

/// The example report, wrapped at a fixed width in every usual way, reads as it did before.
struct HardWrapTests {
    /// How a text is laid out.
    struct Layout: CustomTestStringConvertible {
        var width: Int
        /// Cells, with stops hanging over the margin, instead of characters.
        var inCells = false
        var indented = false
        var spaced = false
        /// The indentation took room and was then lost, as in text taken out of a PDF.
        var lostIndent = false

        var testDescription: String {
            "\(width) \(inCells ? "cells" : "characters")\(indented ? ", indented" : "")\(spaced ? ", spaced" : "")\(lostIndent ? ", indentation lost" : "")"
        }

        func lines(of paragraphs: [String]) -> String {
            paragraphs.map { wrapped($0).joined(separator: "\n") }.joined(separator: spaced ? "\n\n" : "\n")
        }

        private func wrapped(_ paragraph: String) -> [String] {
            var lines: [String] = []
            var line = String.UnicodeScalarView(indented || lostIndent ? "　　".unicodeScalars : "".unicodeScalars)
            for scalar in paragraph.unicodeScalars {
                let hangs = inCells && "。，、；：！？）”》％%".unicodeScalars.contains(scalar)
                if !hangs, reach(line) + reach([scalar]) > width {
                    lines.append(String(line))
                    line = String.UnicodeScalarView()
                }
                line.append(scalar)
            }
            lines.append(String(line))
            if lostIndent { lines[0].removeFirst(2) }
            return lines
        }

        private func reach(_ line: some Sequence<Unicode.Scalar>) -> Int {
            line.reduce(0) { $0 + (inCells && $1.value >= 0x300 ? 2 : 1) }
        }
    }

    static let widths: [(Int, Bool)] = [(20, false), (28, false), (40, false), (40, true), (60, true), (78, true)]

    static let markedLayouts = widths.flatMap { width, inCells in
        [
            Layout(width: width, inCells: inCells, indented: true), Layout(width: width, inCells: inCells, spaced: true),
            Layout(width: width, inCells: inCells, indented: true, spaced: true),
        ]
    }

    static let unmarkedLayouts = widths.flatMap { width, inCells in
        [Layout(width: width, inCells: inCells), Layout(width: width, inCells: inCells, lostIndent: true)]
    }

    private func example() throws -> Document {
        Document(try #require(TestFiles.text(TestFiles.example)))
    }

    @Test("paragraphs that are indented or spaced come out whole", arguments: markedLayouts)
    func marked(layout: Layout) throws {
        let whole = try example()
        let wrapped = Document(layout.lines(of: whole.texts))
        #expect(wrapped.texts == whole.texts)
        #expect(!wrapped.joins.isEmpty && wrapped.joins.allSatisfy { $0.cause == .hardWrap })
        #expect(wrapped.sections.map(\.title) == whole.sections.map(\.title))
    }

    @Test("without any mark of paragraphs nearly all come out whole and no part is lost", arguments: unmarkedLayouts)
    func unmarked(layout: Layout) throws {
        let whole = try example()
        let wrapped = Document(layout.lines(of: whole.texts))
        let lost = whole.texts.filter { !wrapped.texts.contains($0) }
        #expect(lost.count * 10 <= whole.texts.count, "\(lost)")
        #expect(parts(of: wrapped) == parts(of: whole))
    }

    private func parts(of document: Document) -> [String] {
        document.sections.filter { $0.level == 1 }.map(\.title)
    }

    @Test(
        "a sentence reads the same wherever one break is put into it",
        arguments: [
            "全长约30公里左右。", "新建高标准农田4.7万亩，新增稻改7200亩，粮食产量、种植面积实现“双增长”。",
            "地区生产总值增长5.2%，规模以上工业增加值增长10.9%，固定资产投资增长10.8%。",
            "以习近平总书记为核心的党中央周围，在市委市政府和区委的坚强领导下，为建设新时代社会主义现代化强区不懈奋斗！",
            "现在，我代表区人民政府向大会报告工作，请予审议，并请各位政协委员和列席会议的同志提出意见。",
            "对共建“一带一路”国家进出口增长9.3%，全国首个RCEP农业贸易合作中心落户深圳。",
        ])
    func fragment(sentence: String) {
        let scalars = Array(sentence.unicodeScalars)
        for place in 1..<scalars.count {
            let text =
                String(String.UnicodeScalarView(scalars[..<place])) + "\n" + String(String.UnicodeScalarView(scalars[place...]))
            #expect(Document(text).texts == [sentence])
            #expect(Document("此行只为移动位置，与规则无关。\n" + text).texts.last == sentence)
        }
    }

    @Test("lines of equal length that are no prose stay apart")
    func lists() {
        let list = ["石家庄市科技局", "邯郸市科技局局", "廊坊市科技局局", "河北省科学院院", "河北农业大学校", "国家科学技术办"]
        #expect(Document(list.joined(separator: "\n")).joins.isEmpty)
    }
}
