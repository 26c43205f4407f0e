import Checks
import Diagnostics
import DocumentModel
import Localization
import Patterns
import RuleModel
import SourceText
import TestSupport
import Testing

/// `calendar` and `bounds` on texts that nobody would write, and what they say they have looked at.
@Suite("calendar: hostile texts")
struct CalendarHostileTests {
    private static let benches = [
        Bench("calendar: {}", CalendarCheck.self),
        Bench("bounds: {of: [占比, 占, '{值:percent}以上'], between: [0, 100%]}", BoundsCheck.self),
    ]

    private static let pieces = [
        "2023年", "2月30日", "30日", "13月", "1—13月", "第五季度", "（星期四）", "周二", "今年", "去年", "至", "—", "、", "是", "“十四五”", "“十五", "五”",
        "第十四个五年规划",
        "规划", "开局之年", "收官之年", "末", "实施", "关键一年", "2018—2022年", "2025—2021年", "五年", "六年", "连续", "以来", "三年行动计划", "（", "）",
        "第十三届", "十四届",
        "人民代表大会", "全国", "人大", "第二次", "会议", "区", "向", "报告", "政府工作报告", "——2023年2月8日在滨河区第十三届人民代表大会第二次会议上", "一、", "2021年工作回顾",
        "工作安排", "各位代表：",
        "占比", "占", "达到", "分别", "120%", "-3%", "以上", "超过", "，", "。", "\n", "\r\n", " ", "　", "**", "Ａ", "２", "𠮷", "e\u{301}",
        "\u{200B}",
        "99999999999999999999999999999999999999999", "第999999999999999999届",
    ]

    @Test("Every finding and note lies on whole characters inside the text, whatever the text", arguments: 0..<400)
    func anyText(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.text(of: Self.pieces, upTo: 60)
        let bytes = Array(text.utf8)
        for bench in Self.benches {
            for range in bench.findings(in: text).flatMap({ [$0.range] + $0.notes.compactMap(\.range) }) {
                let isSound =
                    range.lowerBound >= 0 && range.upperBound <= bytes.count
                    && [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
                #expect(isSound, "\(range) in \(text.debugDescription)")
            }
        }
    }

    @Test(
        "A long text of one kind is gone through once", .timeLimit(.minutes(15)),
        arguments: [
            "2月30日至", "30日、", "“十四五”开局之年", "“八五”规划", "2018—2022年六年", "2019年以来连续九年", "第十三届人大第二次会议", "占比分别120%、", "占", "占比",
            "2025—2021年",
            "五", "（", "今年",
        ])
    func longTexts(_ piece: String) {
        let text = String(repeating: piece, count: 500)
        let counts = Self.benches.map { $0.findings(in: text).count }
        #expect(counts.allSatisfy { $0 <= 500 })
    }

    // MARK: Coverage

    /// What came of the relations that a rule looked at: `=` holds, `!` fails, `?` left open; each with the text that states it.
    private static func relations(_ rule: String, _ check: any Check.Type, in text: String) -> [String] {
        let source = SourceFile(path: "rules.yaml", text: "rules:\n  - {id: test/rule, level: error, \(rule)}\n")
        let loaded = RuleLoader(catalogue: [check]).load([RuleFile(source: source) { .failure(noTable($0)) }])
        let document = Document(reading: SourceFile(path: "draft.txt", text: text), format: .plainText)
        let matcher = DocumentMatcher(document: document, index: loaded.rules.index, scratch: MatchScratch())
        for rule in loaded.rules.rules {
            let scope = ScopeResolver(matcher: matcher, parts: [:]).resolve(rule.scope)
            _ = rule.check.findings(in: CheckContext(matcher: matcher, scope: scope, exceptions: rule.exceptions))
        }
        return matcher.takeVerifications().map { relation in
            let sign =
                switch relation.outcome {
                case .holds: "="
                case .fails: "!"
                case .open: "?"
                }
            return sign + document.source.text(in: relation.range)
        }
    }

    private static func noTable(_ name: String) -> InputError {
        InputError(path: name, message: LocalizedText(verbatim: "?"), hint: LocalizedText(verbatim: "?"))
    }

    @Test(
        "Every relation is noted once, with what came of it",
        arguments: [
            ("calendar: dates", "2月30日、3月1日，1—9月，五月。", ["!2月30日", "=3月1日", "=1—9月"]),
            ("calendar: weekdays", "2023年2月8日（星期三），2月8日（星期三）。", ["=星期三", "?星期三"]),
            ("calendar: plans", "“十四五”开局之年。今年是“十四五”收官之年。“十四五”（2021—2025年）。", ["?“十四五”开局之年", "?“十四五”收官之年", "=2021—2025年"]),
            ("calendar: ranges", "2021—2025年，2025—2021年。", ["=2021—2025年", "!2025—2021年"]),
            ("calendar: spans", "2018—2022年五年间，2019年以来连续八年。", ["=五年", "?八年"]),
        ])
    func coverage(_ rule: String, _ text: String, _ expected: [String]) {
        #expect(Self.relations(rule, CalendarCheck.self, in: text) == expected)
    }

    @Test("Shares in a list behind 分别 are left open where one of them is too much")
    func shares() {
        let rule = "bounds: {of: 占比, between: [0, 100%]}"
        #expect(Self.relations(rule, BoundsCheck.self, in: "占比25%，占比120%，占比分别达到25%、125%。") == ["=25%", "!120%", "=25%", "?125%"])
    }
}
