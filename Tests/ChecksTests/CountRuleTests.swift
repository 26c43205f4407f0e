import Checks
import TestSupport
import Testing

/// `count` in rule files, and on texts that nobody would write.
@Suite("count: rules and hostile texts")
struct CountRuleTests {
    @Test(
        "A rule that cannot count is refused with its place",
        arguments: [
            ("count: {announced: 七个方面}", "模式的第一个槽位要取数目 ⟦七个方面⟧"),
            ("count: {items: preceding, reach: section}", "“reach”只用于后列的项目 ⟦reach⟧"),
            ("count: {items: both}", "不认识“both” ⟦both⟧"),
            ("count: {reach: far}", "不认识“far” ⟦far⟧"),
            ("count: {announce: '{n:integer}项'}", "不认识的键“announce” ⟦announce⟧"),
            ("count: {announced: []}", "这里至少要写一个模式 ⟦[]⟧"),
        ])
    func faults(_ rule: String, _ problem: String) {
        #expect(Bench.problems(rule, CountCheck.self) == [problem])
    }

    @Test("Keywords may be Chinese")
    func aliases() {
        #expect(Bench.problems("count: {items: 后列, reach: 本节}", CountCheck.self) == [])
        #expect(Bench.problems("count: {items: 前列}", CountCheck.self) == [])
    }

    @Test("A rule explains itself pattern by pattern")
    func expansion() {
        let bench = CountBench("{announced: ['{n:integer}项工作', '{n:integer}件事'], items: following}")
        #expect(bench.expansion.map(\.pattern) == ["{n:integer}项工作", "{n:integer}件事"])
        #expect(bench.expansion.allSatisfy { $0.formula == nil && !$0.guards.isEmpty })
        #expect(CountBench("{items: preceding}").expansion[0].description.zh.contains("≤"))
    }

    @Test("A message may name slots and values")
    func message() {
        let rule = "message: 写了{写明}，有{列出}个，{n}\ncount: {announced: '{n:integer}项'}"
        #expect(Bench.problems(rule, CountCheck.self) == [])
        #expect(Bench.problems("message: '{总数}'\ncount: {}", CountCheck.self).count == 1)
    }

    // MARK: Hostile texts

    private static let rules = [
        "{announced: '抓好{n:integer}个?方面(?:的?工作)?', reach: section}", "{}", "{items: preceding}",
        "{items: preceding, announced: '{n:integer}'}", "{announced: '{n:integer}', reach: section}",
    ]

    private static let pieces = [
        "抓好", "七个方面工作", "三个方面", "两大产业", "三项工作", "“三大行动”", "10个项目", "4万亿", "：", "。", "，", "、", "；", "\n", "\n\n", "\r\n",
        " ", "一、", "二、", "（一）", "（二）", "(三)", "1.", "2.", "①", "②", "一是", "二是", "三是", "第一，", "第二、", "首先，",
        "——", "“", "”", "《", "》", "（", "）",
        "[1]", "等", "这", "和", "与", "及", "甲", "乙园", "产业", "二十大", "三位一体", "𠮷", "e\u{301}", "\u{FEFF}", "５",
    ]

    @Test("Findings, notes and verifications lie on whole characters, one verification an announcement", arguments: 0..<200)
    func anyText(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.text(of: Self.pieces, upTo: 80)
        let bytes = Array(text.utf8)
        for rule in Self.rules {
            let (findings, verifications) = CountBench(rule).run(text)
            let ranges = findings.flatMap { [$0.range] + $0.notes.compactMap(\.range) }
            for range in ranges + verifications.flatMap({ [$0.range] + $0.operands }) {
                let isSound =
                    range.lowerBound >= 0 && range.upperBound <= bytes.count
                    && [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
                #expect(isSound, "\(range) in \(text.debugDescription)")
            }
            #expect(verifications.count { $0.outcome == .fails } == findings.count)
            #expect(Set(verifications.map(\.range)).count == verifications.count)
        }
    }

    @Test(
        "Long texts of one kind are gone through once", .timeLimit(.minutes(15)),
        arguments: [
            "抓好七个方面工作：一是稳增长；二是促改革；", "抓好七个方面工作。\n", "抓好七个方面工作。", "甲、乙、丙三大产业", "甲、", "“甲、", "”", "一是甲，第一，乙，其一，丙，首先，丁，",
            "五是丙，三要丁，第四，戊，", "①甲；（1）乙；1.丙；（一）丁；一、丁；第一、戊；", "——发展产业。\n", "抓好七个方面工作。\n（一）甲\n（二）乙\n（三）丙\n（四）丁\n",
        ])
    func longTexts(_ piece: String) {
        for text in [String(repeating: piece, count: 1_000), "抓好七个方面工作：" + String(repeating: piece, count: 1_000) + "三大产业"] {
            for rule in Self.rules.prefix(3) {
                let (findings, verifications) = CountBench(rule).run(text)
                #expect(findings.count <= verifications.count)
            }
        }
    }
}
