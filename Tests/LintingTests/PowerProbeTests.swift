import Testing

@testable import Linting

struct PowerProbeTests {
    private func measure(_ examples: String, level: String = "error") -> PowerProbe.Outcome {
        let rules = SumRules.sound(SumRules.rule("a/x", level: level, "examples: {\(examples)}"))
        return PowerProbe(rules: rules).measure(rules.rules[0])
    }

    /// Worked out by another program, from numeric-semantics 2.2 alone.
    @Test(arguments: [
        ("赤字2.76万亿元，其中中央1.83万亿元，地方9300亿元。", 73, 60), ("增加值331.17亿元，其中一产12.63亿元、二产107.30亿元、三产211.24亿元。", 92, 85),
    ])
    func countsWhatTheIntervalsLetThrough(text: String, noticed: Int, firm: Int) throws {
        guard case .measured(let power) = measure("good: [\(text)]") else { throw Missing() }
        #expect(power.noticedPercent == noticed && power.firmPercent == firm)
        #expect(!power.isWeak)
    }

    struct Missing: Error {}

    @Test(arguments: [("投资30亿元，其中甲10亿元、乙20亿元。", false), ("投资30亿元以上，其中甲10亿元以上、乙20亿元以上。", true)])
    func figuresWithoutAnUpperEndAreWeak(text: String, isWeak: Bool) throws {
        guard case .measured(let power) = measure("good: [\(text)]") else { throw Missing() }
        #expect(power.isWeak == isWeak && power.firm <= power.noticed && power.trials == 51)
    }

    @Test(arguments: ["bad: ['投资⟦30亿元⟧，其中甲15亿元、乙25亿元。']", "good: ['投资30亿元，其中甲10亿元。']", "good: ['投资不少。']"])
    func needsAnExampleThatWasFoundToFit(examples: String) {
        #expect(measure(examples) == .untested)
    }

    @Test func rulesAboutWordsHaveNoPower() {
        let rules = SumRules.sound("  - {id: a/x, level: error, message: 话, find: 甲, examples: {good: [乙30亿元]}}\n")
        #expect(PowerProbe(rules: rules).measure(rules.rules[0]) == .unrelated)
    }

    // MARK: Slips

    @Test(arguments: [
        ("9%", 9, ["0%", "8%"]), ("2.76万亿元", 27, ["0.76万亿元", "2.06万亿元", "2.79万亿元"]), ("930亿", 26, ["130亿", "900亿", "931亿"]),
        ("７．５％", 18, ["０．５％", "７．０％"]), ("七个", 8, ["一个", "九个"]), ("一百二十", 16, ["九百二十", "一百九十"]), ("3万4千", 18, ["0万4千"]),
        ("两个", 0, []), ("十", 0, []), ("一是12项", 17, ["一是92项"]),
    ])
    func replacesEachDigitByEachOther(figure: String, count: Int, among: [String]) {
        let bytes = Array(("前" + figure + "后1").utf8)
        let slips = DigitSlip.all(in: 3..<3 + figure.utf8.count, of: bytes)
        let texts = slips.map { String(decoding: bytes.with($0), as: UTF8.self) }
        #expect(slips.count == count && Set(texts).count == count)
        #expect(texts.allSatisfy { $0.hasPrefix("前") && $0.hasSuffix("后1") && $0 != "前\(figure)后1" })
        for expected in among { #expect(texts.contains("前\(expected)后1")) }
        #expect(!texts.contains("前030亿后1"))
    }
}
