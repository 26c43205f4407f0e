import Checks
import Diagnostics
import TestSupport
import Testing

/// What holds for every finding of the wording checks, whatever the draft.
struct CataloguePropertyTests {
    private static let rules = [
        "message: m\nfind: ['约\\d+', '的…以上', 甲乙]\nfix: ''",
        "replace: [{wrong: 甲乙, right: 丙}, {wrong: 乙, right: 丁, unless: '乙.'}, {wrong: 的的, right: 的}]",
        "wording: {canonical: 甲乙丙的甲约乙丙, anchor: '甲乙|丙', within-edits: 3}",
        "together: {if: 甲, then: [乙, 约], in: 段}",
        "together: {if: 甲, never: [乙, '甲.'], in: 全文}",
        "consistent: {variants: [甲, 乙, 甲乙]}",
        "repeat: {of: word, max: 4, characters: 的, except: [甲的的]}",
        "repeat: {of: clause, min: 2}",
        "pairs: ['“”', '‘’', '（）', '《》', '()']",
    ]

    private static func bench(_ rule: String) -> Bench {
        Bench(
            rule, FindCheck.self, ReplaceCheck.self, WordingCheck.self, TogetherCheck.self, ConsistentCheck.self,
            RepeatCheck.self, PairsCheck.self)
    }

    private static let pieces = [
        "甲", "乙", "丙", "的", "约", "一", "1", "12", "Ａ", "３", "a", "’", "‘", "“", "”", "（", "）", "(", ")", "《", "》",
        "，", "。", "！", "、", " ", "　", "\n", "\r\n", "\n\n", "**", "# ", "一、", "（二）", "1.", "——", "😀", "é", "\u{FEFF}", "\u{200B}", "甲乙丙的甲约乙丙", "以上",
    ]

    @Test(arguments: rules)
    func findingsAndEditsLieOnTheText(rule: String) {
        let bench = Self.bench(rule)
        var generator = SeededGenerator(seed: 7)
        var total = 0
        for _ in 0..<200 {
            let text = Self.text(using: &generator)
            let bytes = Array(text.utf8)
            for finding in bench.findings(in: text) {
                total += 1
                #expect(Self.isSound(finding.range, bytes), "\(text.debugDescription)")
                #expect(finding.notes.compactMap(\.range).allSatisfy { Self.isSound($0, bytes) })
                #expect(finding.edits.allSatisfy { Self.isSound($0.range, bytes) })
                let edits = finding.edits.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
                let areApart = zip(edits, edits.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
                #expect(areApart, "edits overlap in \(text.debugDescription)")
            }
        }
        #expect(total > 0, "the texts try the check")
    }

    /// A text of a few pieces, so that they meet often.
    private static func text(using generator: inout SeededGenerator) -> String {
        let few = pieces.shuffled(using: &generator).prefix(5) + ["甲", "乙", "的", "，"]
        return (0..<Int.random(in: 0...60, using: &generator)).map { _ in few.randomElement(using: &generator) ?? "" }.joined()
    }

    /// Inside the text, not between the bytes of a scalar.
    private static func isSound(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
        return [range.lowerBound, range.upperBound].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
    }

    @Test(.timeLimit(.minutes(15)), arguments: [
        String(repeating: "“", count: 6_000) + String(repeating: "”", count: 6_000),
        String(repeating: "“（", count: 4_000) + String(repeating: "）”", count: 4_000),
        String(repeating: "“（”）", count: 3_000),
        String(repeating: "（“", count: 3_000) + String(repeating: "）", count: 3_000),
        String(repeating: "甲乙", count: 6_000),
        String(repeating: "甲的乙。", count: 3_000),
        String(repeating: "甲乙丙的甲约乙", count: 1_000),
        String(repeating: "的", count: 10_000),
        String(repeating: "1）’", count: 4_000),
    ])
    func hostileTextsTakeTheirTimeAndNoMore(text: String) {
        for rule in Self.rules {
            let findings = Self.bench(rule).findings(in: text)
            #expect(findings.count <= text.utf8.count)
        }
    }
}
