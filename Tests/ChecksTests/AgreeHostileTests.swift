import Checks
import TestSupport
import Testing

/// What holds for every finding of the checks that compare mentions, whatever the draft.
struct AgreeHostileTests {
    private static let rules = [
        "agree: sentence", "agree: document", "reference: [全国, 全省]",
        "table: [{指标: 地区生产总值, 时期: 2025, 数值: 5.2, 单位: '%'}, {指标: 税收收入, 时期: 2025, 数值: 12, 单位: 亿元}]",
    ]

    private static let pieces = [
        "2025年", "地区生产总值", "税收收入", "达到", "突破", "增长", "下降", "由", "增加到", "12亿元", "10亿元大关", "5.2%", "5.3%", "９.9％", "，", "、", "。", "；",
        "高于全国", "低于全省", "分别", "0.3个百分点", "和", "上半年", "全国", "累计", "力争",
        "税收收入突破10亿元、达到9.6亿元。", "地区生产总值增长5.9%，高于全国0.9个百分点。", "地区生产总值增长5.2%、低于全国0.1个百分点，",
        "\n", "\r\n", "　", "😀", "\u{FEFF}", "一、", "五年", "约", "以上",
    ]

    private static func bench(_ rule: String) -> Bench {
        Bench(rule, AgreeCheck.self, ReferenceCheck.self, TableCheck.self)
    }

    @Test(arguments: rules)
    func findingsLieOnTheText(rule: String) {
        let bench = Self.bench(rule)
        var generator = SeededGenerator(seed: 5)
        var total = 0
        for _ in 0..<500 {
            let text = "2025年，" + (0..<generator.below(40)).map { _ in generator.pick(Self.pieces) }.joined()
            let bytes = Array(text.utf8)
            for finding in bench.findings(in: text) {
                total += 1
                let operands = finding.reckoning?.operands.filter { $0.file == nil }.map(\.range) ?? []
                #expect(operands.count >= 1)
                #expect(([finding.range] + operands).allSatisfy { Self.isSound($0, bytes) }, "\(text.debugDescription)")
            }
        }
        #expect(total > 0, "the texts try the check")
    }

    private static func isSound(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
        return [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    }

    @Test(arguments: rules, [
        "增长5%、高于全国1个百分点，", "达到1亿元突破1亿元", "突破1亿元、达到1亿元", "地区生产总值达到1025.3亿元，", "0.3、", "5%高于全国高于全国高于全国，",
    ])
    func longParagraphsAreGoneThroughOnce(rule: String, piece: String) {
        let text = "2025年，" + String(repeating: piece, count: 5000)
        #expect(Self.bench(rule).findings(in: text).count <= 5000)
    }
}
