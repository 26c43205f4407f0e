import DocumentModel
import SourceText
import TestSupport
import Testing

/// Nothing that a file can hold brings the reader down, and whatever it holds, the document is consistent in itself.
struct RobustnessTests {
    @Test(
        "odd texts are read",
        arguments: [
            "", "\n", "\r", "\u{FEFF}", " \t\u{3000}", "\u{0}\u{1}\u{7F}", "\u{0C}\u{0C}", "\u{200B}", "**", "****\n**", "#", "（",
            "）", "《", "》》", "“\n”", "一、", "一、\n二、", "（一",
            "各位代表：", "\u{10FFFF}", "a\u{301}", "。\n。\n。", "——\n——", "- 3 -", "1\n2\n3", "。，、；", "附件", "[1]", "第一章", "注:1.",
            "政府工作报告", "\u{85}\u{2028}文", "﷽\u{1F468}\u{200D}\u{1F469}",
        ])
    func oddTexts(text: String) {
        for format in DocumentFormat.allCases { checkConsistency(of: Document(text, format: format)) }
    }

    @Test("random texts are read", arguments: 0..<60)
    func randomTexts(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "一", "二、", "（三）", "(四)", "1.", "①", "第一章", "各位代表：", "各位代表！", "政府工作报告", "——2023年2月8日在甲县第十届人民代表大会第二次会议上", "县长 王军",
            "附件1", "名词解释", "[1]",
            "来源：甲", "分享到：", "- 3 -", "**", "#", "\n", "\n", "\n\n", "\r\n", "\r", " ", "　", "\t", "\u{0C}", "\u{200B}", "。", "，",
            "；", "：", "“", "”", "《", "》", "……", "！", "12", "．", "３", "％", "%", "万亩",
            "坚持稳中求进工作总基调", "推动高质量发展", "增长5.2%", "GDP", "and ", "\u{1F600}", "是", "的",
        ]
        let text = (0..<400).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
        for format in DocumentFormat.allCases { checkConsistency(of: Document(text, format: format)) }
    }

    @Test("reports cut short anywhere are read", arguments: 0..<20)
    func truncated(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scalars = Array(try #require(TestFiles.text(TestFiles.example)).unicodeScalars)
        let start = Int.random(in: 0..<scalars.count, using: &generator)
        let end = Int.random(in: start...scalars.count, using: &generator)
        checkConsistency(of: Document(String(String.UnicodeScalarView(scalars[start..<end]))))
    }

    @Test("a long text of reports is read at a pace that grows with nothing else", .enabled(if: isOptimised, "release only"))
    func pace() throws {
        let report = try #require(TestFiles.text(TestFiles.example))
        let text = String(repeating: report, count: 10_000_000 / report.utf8.count)
        #expect(seconds(of: text) < 1)
    }

    @Test(
        "no text of ten megabytes takes long", .enabled(if: isOptimised, "release only"),
        arguments: [
            ("坚持稳中求进，", 480_000), ("短行\n", 1_400_000), ("一、\n", 1_400_000), ("（\n", 2_500_000), ("《", 3_300_000),
            ("“", 3_300_000),
            (" ", 10_000_000), ("**", 5_000_000), ("a ", 5_000_000), ("１", 3_300_000), ("```\n", 2_500_000),
            ("<!--\n", 2_000_000),
        ])
    func extremes(unit: String, count: Int) {
        #expect(seconds(of: String(repeating: unit, count: count) + "文") < 4)
    }

    /// Processor time of this thread alone, so that what else the machine does is not measured.
    private func seconds(of text: String) -> Double {
        let source = SourceFile(path: "test.txt", text: text)
        return TestFiles.processorSeconds {
            for format in DocumentFormat.allCases { _ = Document(reading: source, format: format) }
        }
    }

    private static let isOptimised: Bool = {
        var isOptimised = true
        assert(
            {
                isOptimised = false
                return true
            }())
        return isOptimised
    }()
}
