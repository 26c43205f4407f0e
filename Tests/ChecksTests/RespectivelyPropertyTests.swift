import Checks
import Diagnostics
import DocumentModel
import Localization
import Patterns
import RuleModel
import SourceText
import TestSupport
import Testing

/// What a rule of one check has verified in a text.
struct RespectivelyOutcomes: Sendable {
    private let rules: RuleSet

    init(_ rule: String) {
        let keys = rule.split(separator: "\n").joined(separator: "\n    ")
        let text = "rules:\n  - id: test/rule\n    level: warning\n    \(keys)\n"
        let file = RuleFile(source: SourceFile(path: "test.yaml", text: text)) { name in
            .failure(InputError(path: name, message: LocalizedText(verbatim: "?"), hint: LocalizedText(verbatim: "?")))
        }
        rules = RuleLoader(catalogue: [RatioCheck.self, RespectivelyCheck.self]).load([file]).rules
    }

    /// `holds`, `fails`, or why it was left open; in the order in which they were looked at.
    func of(_ text: String) -> [String] {
        verifications(of: text).map { verification in
            switch verification.outcome {
            case .holds: "holds"
            case .fails: "fails"
            case .open(let reason): reason.zh
            }
        }
    }

    /// The figures of each relation.
    func operands(of text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        return verifications(of: text).map { $0.operands.map { String(decoding: bytes[$0], as: UTF8.self) } }
    }

    func verifications(of text: String) -> [Verification] {
        guard let rule = rules.rules.first else { return [] }
        let document = Document(reading: SourceFile(path: "test.txt", text: text), format: .plainText)
        let matcher = DocumentMatcher(document: document, index: rules.index, scratch: MatchScratch())
        let scope = ScopeResolver(matcher: matcher, parts: [:]).resolve(rule.scope)
        _ = rule.check.findings(in: CheckContext(matcher: matcher, scope: scope, exceptions: rule.exceptions))
        return matcher.takeVerifications()
    }
}

/// 分别 in generated and in hostile texts.
struct RespectivelyPropertyTests {
    private static let bench = Bench("respectively: {}", RespectivelyCheck.self)
    private static let outcomes = RespectivelyOutcomes("respectively: {}")
    private static let items = ["工业", "投资", "消费", "进口额", "社会消费品零售总额", "地方一般公共预算收入", "“四上”企业", "用电量", "粮食产量", "游客数"]
    private static let verbs = ["增长", "同比增长", "比上年下降", "达到", "为", ""]

    private static func sentence(items count: Int, values: Int, using generator: inout SeededGenerator) -> String {
        let items = items.shuffled(using: &generator).prefix(count)
        let figures = (0..<values).map { _ in "\(generator.below(300)).\(generator.below(10))%" }
        let last = ["、", "和", "以及"].randomElement(using: &generator) ?? "、"
        let list = figures.dropLast().joined(separator: "、") + (values > 1 ? last : "") + (figures.last ?? "")
        return "今年以来，\(items.joined(separator: "、"))分别\(generator.pick(verbs))\(list)，形势稳定。"
    }

    @Test("A list holds with as many values as items and fails with any other number", arguments: 0..<6)
    func everyNumber(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for count in 2...8 {
            for values in 2...10 {
                let text = Self.sentence(items: count, values: values, using: &generator)
                #expect(Self.outcomes.of(text) == [values == count ? "holds" : "fails"], "\(text)")
            }
        }
    }

    private static let pieces = [
        "分别", "分别", "城乡", "工业", "、", "、", "和", "与", "以及", "，", "。", "；", "（", "）", "“", "”", "《", "》", "等", "的", "三项", "两个",
        "2021年", "2021—2023年", "5%", "6.5%", "12家", "第3位", "1:2:3", "约", "以上", "增长", "到", "高于", "全国", " ", "\n", "\n\n",
        "1234567890123456789012345678901234567890", "5G", "三", "双", "e\u{301}", "𠮷",
    ]

    @Test("Every range lies on whole characters of the text, and every relation is noted once", arguments: 0..<400)
    func anyText(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.text(of: Self.pieces, upTo: 90)
        let bytes = Array(text.utf8)
        let findings = Self.bench.findings(in: text)
        let noted = Self.outcomes.verifications(of: text)
        #expect(findings.count == noted.count { $0.outcome == .fails })
        #expect(Set(noted.map(\.range)).count == noted.count)
        let ranges = findings.flatMap { [$0.range] + $0.notes.compactMap(\.range) } + noted.flatMap { [$0.range] + $0.operands }
        for range in ranges {
            let isSound = range.lowerBound >= 0 && range.upperBound <= bytes.count
                && [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
            #expect(isSound, "\(range) in \(text.debugDescription)")
        }
    }

    @Test(
        "A sentence of any length takes its time and no more", .timeLimit(.minutes(15)),
        arguments: [
            "工业、服务业分别增长" + String(repeating: "5%、", count: 100_000) + "6%。",
            String(repeating: "甲、", count: 60_000) + "乙分别增长5%和6%。",
            String(repeating: "甲5%、乙6%，分别增长5%和6%，", count: 4_000),
            String(repeating: "分别5%和6%", count: 15_000),
            String(repeating: "甲和乙的丙等，", count: 10_000) + "分别增长5%和6%。",
            String(repeating: "（“《", count: 20_000) + "分别增长5%和6%。",
            String(repeating: "（分别5%、6%", count: 8_000),
            String(repeating: "分别", count: 60_000),
            String(repeating: "城乡", count: 60_000) + "分别增长5%和6%。",
            String(repeating: "2021年、三项、", count: 20_000) + "分别增长5%和6%。",
        ])
    func hostileTexts(text: String) {
        #expect(Self.outcomes.of(text).count <= text.utf8.count / 6)
    }
}
