import SourceText
import Testing

@testable import Diagnostics

struct RewordingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        /// The draft with its edits, and the words of it that the finding marks.
        let text: String
        let finding: String
        /// `before → after`, or `nil`.
        let rewording: String?

        init(_ text: String, finding: String, _ rewording: String?) {
            (self.text, self.finding, self.rewording) = (text, finding, rewording)
        }

        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Case("全长约30公里⟦左右→⟧。", finding: "约30公里左右", "约30公里左右 → 约30公里"),
        Case("登录⟦帐号→账号⟧。", finding: "帐号", "帐号 → 账号"),
        Case("取得了⟦的→⟧成绩", finding: "的", "的 → "),
        // Edits outside the finding, and several of them.
        Case("⟦“→「⟧锂电十条⟦”→」⟧", finding: "锂电", "“锂电十条” → 「锂电十条」"),
        // What cannot be seen alone gets its neighbours.
        Case("深入贯彻全会精神⟦→，⟧抓好落实", finding: "", "贯彻全会精神 → 贯彻全会精神，"),
        Case("⟦→一、⟧工作回顾", finding: "", "工作回顾 → 一、工作回顾"),
        Case("改造⟦ →⟧7处老旧小区", finding: " ", "改造 7处老旧小区 → 改造7处老旧小区"),
        Case("增长⟦ →，⟧其中", finding: " ", "增长 其中 → 增长，其中"),
        Case("上一行\n⟦→结束语⟧\n下一行", finding: "", " → 结束语"),
        // Too far apart, or too much.
        Case("⟦甲→乙⟧" + String(repeating: "文", count: 60) + "⟦甲→乙⟧", finding: "甲", nil),
        Case("⟦甲→" + String(repeating: "文", count: 61) + "⟧", finding: "甲", nil),
        Case("⟦甲→乙⟧" + String(repeating: "文", count: 70), finding: "甲" + String(repeating: "文", count: 70), "甲 → 乙"),
    ])
    func showsTheWordsBeforeAndAfter(example: Case) throws {
        let text = MarkedText(example.text)
        let edits = zip(text.ranges, text.replacements).map { Edit(range: $0, replacement: $1) }
        let anchor = try #require(text.ranges.first)
        let marked = example.finding.isEmpty ? anchor : try #require(range(of: example.finding, in: text.source))
        let rewording = PlacedFix(Fix(safety: .safe, edits: edits), marked: marked, in: text.source).rewording
        #expect(rewording.map { "\($0.before) → \($0.after)" } == example.rewording)
    }

    private func range(of words: String, in source: SourceFile) -> ByteRange? {
        let wanted = Array(words.utf8)
        return source.bytes.indices.first { source.bytes[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
    }
}
