import Checks
import Diagnostics
import TestSupport
import Testing

/// Ratios in generated and in hostile texts.
struct RatioPropertyTests {
    private static let rule = "ratio: {of: '三次产业(?:结构|占比)', parts: 3}"
    private static let bench = Bench(rule, RatioCheck.self)
    private static let outcomes = RespectivelyOutcomes(rule)

    /// A number of tenths as it is written: 412 is 41.2.
    private static func written(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    @Test("Parts that rounding has made of a whole hold, whatever they are", arguments: 0..<40)
    func roundedPartsHold(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        // In hundredths, rounded to tenths.
        let first = generator.below(5_000) + 100
        let second = generator.below(10_000 - first - 100) + 50
        let parts = [first, second, 10_000 - first - second].map { Self.written(($0 + 5) / 10) }
        #expect(Self.outcomes.of("三次产业结构为\(parts.joined(separator: "∶"))。") == ["holds"])
        #expect(Self.outcomes.of("三次产业占比为\(parts.map { $0 + "%" }.joined(separator: "、"))。") == ["holds"])
    }

    @Test("What is found depends on the distance from the whole alone", arguments: 0..<40)
    func theDistanceDecides(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let first = generator.below(400) + 10
        let second = generator.below(500) + 10
        for distance in -9...9 {
            let parts = [first, second, 1_000 + distance - first - second].map(Self.written)
            let demotions = Self.bench.findings(in: "三次产业结构为\(parts.joined(separator: ":"))。").map(\.demotion)
            #expect(demotions == (abs(distance) <= 1 ? [] : abs(distance) <= 3 ? [1] : [0]), "\(parts)")
        }
    }

    private static let pieces = [
        "三次产业结构", "三次产业占比", "为", "由", "调整为", "分别", "10:45:46", "10∶45∶45", "3.8：32.4：63.9", "2:1", "5%", "40.1%", "、", "和",
        "，", "。", "的", "约", "\n", "\n\n", "99999999999999999999999999999999999999999:1:1", "1:", ":", "𠮷", " ",
    ]

    @Test("Every range lies on whole characters of the text, and every relation is noted once", arguments: 0..<300)
    func anyText(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = generator.text(of: Self.pieces, upTo: 60)
        let bytes = Array(text.utf8)
        let findings = Self.bench.findings(in: text)
        let noted = Self.outcomes.verifications(of: text)
        #expect(findings.count == noted.count { $0.outcome == .fails })
        #expect(Set(noted.map(\.range)).count == noted.count, "\(text.debugDescription)")
        let ranges = findings.flatMap { [$0.range] + $0.notes.compactMap(\.range) + ($0.reckoning?.operands.map(\.range) ?? []) }
        for range in ranges + noted.flatMap({ [$0.range] + $0.operands }) {
            let isSound = range.lowerBound >= 0 && range.upperBound <= bytes.count
                && [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
            #expect(isSound, "\(range) in \(text.debugDescription)")
        }
    }

    @Test(
        "A text of any length takes its time and no more", .timeLimit(.minutes(15)),
        arguments: [
            String(repeating: "三次产业结构", count: 5_000) + "为10:45:46。",
            "三次产业结构为" + String(repeating: "10.1:40.2:50.7，", count: 2_000),
            "三次产业占比为" + String(repeating: "10.1%、", count: 50_000),
            String(repeating: "三次产业占比为10%、40%、51%调整为", count: 1_000),
            "三次产业结构为" + String(repeating: "1:", count: 60_000),
            "三次产业结构为" + String(repeating: "1", count: 100_000) + ":1:1。",
        ])
    func hostileTexts(text: String) {
        #expect(Self.outcomes.of(text).count <= text.utf8.count / 6)
    }
}
