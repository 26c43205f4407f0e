import DocumentModel
import SourceText
import Testing

struct ReadingViewTests {
    @Test(
        "layout is gone, words stay",
        arguments: [
            ("政 府 工 作 报 告", "政府工作报告"), ("改造 7 处老旧小区", "改造7处老旧小区"), ("增长 12 .2％、4.7 万亩", "增长12.2%、4.7万亩"),
            ("思想 and 党的二十大", "思想and党的二十大"), ("a  quick\u{00A0}fox", "a quick fox"), ("GB/T 15834", "GB/T 15834"),
            ("500 kV", "500kV"),
            ("12 %", "12%"), ("共12. 5%", "共12.5%"), ("1. 2023年", "1. 2023年"), ("１９８０年增长２３．６％", "1980年增长23.6%"), ("１．总则", "1．总则"),
            ("ＧＤＰ", "GDP"), ("**我们的路子走对了**，", "我们的路子走对了，"), ("3*4", "3*4"), ("__下划线__", "__下划线__"),
            ("零\u{200B}宽\u{FEFF}字符", "零宽字符"),
            ("区长\u{3000}刘\u{00A0}晓璐", "区长刘晓璐"), ("\u{FEFF}　　正文。", "正文。"), ("## 一、总则", "一、总则"), ("a\u{200B}b", "ab"),
            ("词\t词", "词词"),
            ("１，９９２亿元", "1，992亿元"), ("（Ａ）", "（A）"), ("中 😀 文", "中😀文"), ("Ⅲ 类", "Ⅲ类"), ("한국 어", "한국 어"),
        ])
    func reads(text: String, expected: String) {
        #expect(Document(text).texts == [expected])
    }

    @Test("Markdown loses its marks", arguments: [("> 引文。", "引文。"), ("- 条目。", "条目。"), ("__重点__。", "重点。"), ("### 标题 ###", "标题")])
    func readsMarkdown(text: String, expected: String) {
        #expect(Document(text, format: .markdown).texts == [expected])
    }

    @Test(
        "a range of the view gives the source bytes it stands for",
        arguments: [
            ("增长⟦12 .2％⟧。", "12.2%"), ("⟦4.7 万⟧ 亩", "4.7万"), ("⟦改造⟧ 7 处", "改造"), ("改造 ⟦7⟧ 处", "7"), ("⟦党的 and⟧ 党", "党的and"),
            ("１９⟦８⟧０年", "8"),
            ("⟦足了⟧**，全区", "足了"), ("a  ⟦b⟧ c", "b"), ("a⟦  ⟧b", " "), ("⟦更**足⟧了", "更足"), ("约⟦30\n\n公里⟧左右。", "30公里"),
            ("甲。\n⟦乙。⟧\n丙。", "乙。"),
        ])
    func mapsBack(marked: String, words: String) throws {
        let (text, range) = try marks(in: marked)
        let view = Document(text).reading
        let found = try #require(view.bytes.firstRange(of: Array(words.utf8)))
        #expect(view.sourceRange(of: found) == range)
        #expect(view.readingOffset(ofSource: range.lowerBound) == found.lowerBound)
    }

    @Test("an empty range is the place in front of the scalar that follows")
    func mapsPositions() {
        let document = Document("改造 7 处")
        #expect(document.reading.sourceRange(of: 6..<6) == 7..<7)
        #expect(document.reading.sourceRange(of: 0..<0) == 0..<0)
        #expect(document.reading.sourceRange(of: 10..<10) == 12..<12)
        #expect(document.reading.readingOffset(ofSource: 6) == 6)
        #expect(document.reading.readingOffset(ofSource: 12) == document.reading.bytes.count)
    }

    @Test("the raw view maps to itself")
    func raw() {
        let document = Document("改 造")
        #expect(document.raw.sourceRange(of: 3..<4) == 3..<4)
        #expect(document.raw.readingOffset(ofSource: 4) == 4)
        #expect(document.view(.source).text(in: 0..<7) == "改 造")
    }

    @Test("well-formed text needs next to no map")
    func fewSegments() {
        let document = Document(String(repeating: "坚持稳中求进，推动高质量发展。\n", count: 100))
        #expect(document.reading.sourceRange(of: 0..<document.reading.bytes.count) == 0..<document.source.bytes.count - 1)
        #expect(document.reading.bytes == document.source.bytes.dropLast())
    }

    /// The text without its marks and the range they enclosed.
    private func marks(in text: String) throws -> (String, Range<Int>) {
        let bytes = Array(text.utf8)
        let open = try #require(bytes.firstRange(of: Array("⟦".utf8)))
        let close = try #require(bytes.firstRange(of: Array("⟧".utf8)))
        let plain = bytes[..<open.lowerBound] + bytes[open.upperBound..<close.lowerBound] + bytes[close.upperBound...]
        return (String(decoding: plain, as: UTF8.self), open.lowerBound..<close.lowerBound - open.count)
    }
}
