import Checks
import Diagnostics
import TestSupport
import Testing

/// The checks of structure on texts that nobody would write.
@Suite("hostile texts")
struct HostileTextTests {
    private static let benches = [
        Bench(
            """
            outline:
              parts:
                - {part: a, name: 称谓, at: salutation}
                - {part: b, name: 工作回顾, title: '回顾|成就', children: {count: {min: 1, max: 2}}, contains: [{name: 感谢, find: 感谢}]}
                - {part: c, name: 工作安排, title: 安排, find: 目标, extends: true, children: [{name: 民生, title: 民生}, {name: 目标, find: 目标}]}
                - {part: d, name: 结束语, at: closing}
            """, OutlineCheck.self),
        Bench("numbering: {forms: [一、, （一）, 1.]}\nwithin: [document, appendix]", NumberingCheck.self),
        Bench("require: {find: [请予审议, 增长], at-least: 2, at-most: 3, in: sentence}", RequireCheck.self),
        Bench("require: {any-of: {甲: 一是, 乙: 增长}, at-least: 2, in: section}", RequireCheck.self),
        Bench("length: {of: sentence, min: 3, max: 9}", LengthCheck.self),
        Bench("length: {of: section, min: 3, max: 9}", LengthCheck.self),
        Bench("layout: stray-breaks", LayoutCheck.self),
    ]

    private static let pieces = [
        "一、", "二、", "三、", "（一）", "（二）", "(三)", "（十", "1.", "2、", "（1）", "①", "第一部分", "第一，", "第三，", "一是", "二是", "四是", "首先，", "其次，",
        "回顾", "工作安排", "工作按排", "民生", "目标", "增长", "请予审议", "请于审议", "感谢", "各位代表：", "各位代表！", "让我们", "附件", "名词解释", "政府工作报告",
        "。", "，", "；", "：", "“", "”", "（", "）", "\n", "\n", "\n\n", " ", "　", "\r\n", "\t", "𠮷", "e\u{301}", "\u{FEFF}", "５", "年",
        "a",
    ]

    @Test("Every finding, note and edit lies on whole characters inside the text, whatever the text", arguments: 0..<300)
    func anyText(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
            Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
        }.joined()
        let bytes = Array(text.utf8)
        for bench in Self.benches {
            let findings = bench.findings(in: text)
            for range in findings.flatMap({ [$0.range] + $0.notes.compactMap(\.range) + $0.edits.map(\.range) }) {
                let isSound =
                    range.lowerBound >= 0 && range.upperBound <= bytes.count
                    && [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
                #expect(isSound, "\(range) in \(text.debugDescription)")
            }
        }
    }

    @Test("A message quotes what stands under its range", arguments: 300..<400)
    func quotes(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let numbers = ["一", "二", "三", "四", "五"]
        let text = (0..<6).map { _ in
            "（\(numbers[Int.random(in: 0..<5, using: &generator)])）抓好各项工作。一是稳增长；\(numbers[Int.random(in: 0..<5, using: &generator)])是惠民生。"
        }.joined(separator: "\n")
        let bytes = Array(text.utf8)
        for finding in Self.benches[1].findings(in: text) {
            #expect(finding.message.zh.contains("“\(String(decoding: bytes[finding.range], as: UTF8.self))”"))
        }
    }

    @Test(
        "A long text of one kind is gone through once",
        arguments: [
            ("一是稳增长；", 0), ("三是惠民生，", 0), ("“（二是", 0), ("工作按排", 0), ("（一）抓好工作。\n", 999), ("一、回顾\n", 999),
            ("一、回顾\n（二）增长\n", 1_999),
        ])
    func longTexts(_ piece: String, _ numberingFindings: Int) {
        let text = String(repeating: piece, count: 1_000)
        #expect(Self.benches.map { $0.findings(in: text).count }[1] == numberingFindings)
    }
}
