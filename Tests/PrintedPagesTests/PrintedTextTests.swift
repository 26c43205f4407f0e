import DocumentModel
import SourceText
import Testing

@testable import PrintedPages

/// What is made of the lines that a PDF is set in.
struct PrintedTextTests {
    private static func lines(_ text: PrintedText) -> [String] {
        String(decoding: text.bytes, as: UTF8.self).split(separator: "\n").map { String($0.drop { $0 == " " }) }
    }

    /// Pages of one running text: a sentence of ten lines, then ended, twice.
    private static func page(_ number: Int, head: String = "甲县政府工作报告", foot: String? = nil) -> String {
        let line = "坚持稳中求进工作总基调推动经济社会高质量发展"
        let first: String = "    " + ["一", "二", "三", "四", "五"][(number - 1) % 5] + line.dropLast(3)
        let last: String = String(line.prefix(10)) + ["甲", "乙", "丙", "丁", "戊"][(number - 1) % 5] + "。"
        let lines = [first] + Array(repeating: line, count: 8) + [last]
        return ([head, ""] + lines + [foot ?? "- \(number) -", ""]).joined(separator: "\n")
    }

    @Test("running heads and page numbers go, cut lines are joined")
    func pages() {
        let text = PrintedText(Array((1...4).map { Self.page($0) }.joined(separator: "\u{C}").utf8))
        #expect(Self.lines(text).count == 4)
        #expect(Self.lines(text).allSatisfy { $0.dropFirst().hasPrefix("坚持稳中") && $0.hasSuffix("。") })
        #expect(text.pageStarts.count == 4)
    }

    @Test("numbers alone at the foot go where they are those of the pages", arguments: [1, 2, 5])
    func bareNumbers(count: Int) {
        let text = PrintedText(Array((1...count).map { Self.page($0, head: "", foot: "\($0)") }.joined(separator: "\u{C}").utf8))
        #expect(Self.lines(text).count == count)
    }

    @Test("a sentence over the end of a page is one line, and its rest is on the next page")
    func pageEnd() throws {
        let line = "坚持稳中求进工作总基调推动经济社会高质量发展"
        let page = Array(repeating: line, count: 8).joined(separator: "\n")
        let text = PrintedText(Array((page + "\u{C}" + page + "。\n\u{C}").utf8))
        #expect(Self.lines(text).count == 1)
        #expect(text.pageStarts == [0, line.utf8.count * 8])
    }

    @Test(
        "blanks beside Chinese characters go, others stay",
        arguments: [("2016 年 增长 12.2 %", "2016年增长12.2 %"), ("第 一 、 二", "第一、二"), ("AI and PM 2.5 治理", "AI and PM 2.5治理"), ("政   府   工   作", "政府工作")])
    func blanks(line: String, expected: String) {
        #expect(Self.lines(PrintedText(Array(line.utf8))) == [expected])
    }

    @Test("rows of a table stand cell by cell")
    func rows() {
        let text = PrintedText(Array("指标      单位      数量\n投资      亿元      86\n就业人数            9\n正文。\n".utf8))
        #expect(Self.lines(text) == ["指标", "单位", "数量", "投资", "亿元", "86", "就业人数", "9", "正文。"])
        #expect(text.entries.map(\.setting) == [.cell, .body])
    }

    @Test("pages without text are known", arguments: [("甲\u{C}\u{C}乙\u{C}", [2]), ("\u{C}", [1]), ("甲\u{C}", [])])
    func emptyPages(text: String, expected: [Int]) {
        #expect(PrintedText(Array(text.utf8)).emptyPages == expected)
    }

    @Test("odd output is read", arguments: ["", "\u{C}\u{C}", "   ", "\n\n\n", "\u{1}\u{2}", " \u{C} ", "😀   😀   😀"])
    func oddTexts(text: String) {
        let printed = PrintedText(Array(text.utf8))
        #expect(printed.entries.count == printed.starts.count && printed.pageStarts.first == 0)
    }
}
