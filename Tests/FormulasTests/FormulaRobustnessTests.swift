import Formulas
import Quantities
import TestSupport
import Testing

/// No text and no figure makes a formula trap, and every fault points into its text.
struct FormulaRobustnessTests {
    private static let pieces = [
        "甲", "乙", "金额列", "增幅", "时长", "末", "合计", "个数(", "年数(", "(", ")", "（", "）", "+", "-", "*", "/", "^", "=", "<", ">", "≤",
        "≠", "!", " ", "　", "\n", "1",
        "0", "100", "5%", "2.5万亩", "99999999999999999999", ".", ",", "%", "年", "亿元", "全国增速", "汇率", "~", "😀", "é", "\u{0}", "１",
        "＾", "1e9", "2023年", "番",
    ]

    private static let operands = [
        "甲", "数", "x_1", "整", "初", "日", "增幅", "倍", "番", "项", "时长", "年数(时长)", "合计(金额列)", "个数(金额列)", "金额列", "(1 + 增幅)", "(-数)", "0",
        "2", "5%", "1亿元", "全国增速",
        "汇率",
    ]

    /// Operands with signs between them: mostly sound, of all dimensions.
    private func formula(_ random: inout SeededGenerator) -> String {
        var text = random.pick(Self.operands)
        for _ in 0...random.below(3) { text += random.pick(["+", "-", "*", "/", "^"]) + random.pick(Self.operands) }
        return text + random.pick(["=", "≠", "<", ">="]) + random.pick(Self.operands)
    }

    @Test func randomPiecesAreReadOrRefused() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<2000 {
            let text = random.text(of: Self.pieces, upTo: 12)
            if let fault = SlotTypes.fault(in: text) { #expect(fault.range.upperBound <= text.utf8.count, "\(text)") }
        }
    }

    @Test func randomBytesAreReadOrRefused() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<1000 {
            let bytes = (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
            let text = String(decoding: bytes, as: UTF8.self)
            if let fault = SlotTypes.fault(in: text) { #expect(fault.range.upperBound <= text.utf8.count) }
        }
    }

    @Test func everyFormulaThatIsReadTakesAnyFigure() throws {
        var random = SeededGenerator(seed: 6)
        let texts = [
            "0", "0%", "-2.3%", "99999999999999999999999999999999999999亿元", "0.00000000000000000000000000000000000001%", "近三番",
            "过半", "不到5家", "突破4000亿元", "几百人", "2023年",
            "2月30日", "2021年至2025年", "第3", "3.8∶32.4∶63.8", "300万元/公顷", "3—5万元", "100年", "1000000番", "9999999倍", "零", "十几个", "上千家",
            "-5",
        ]
        let figures = texts.compactMap { QuantityScanner.standard.scan(Array($0.utf8)).first }
        #expect(figures.count > 18)
        var judged = 0
        for _ in 0..<1500 {
            guard let formula = try? SlotTypes.formula(formula(&random)) else { continue }
            var bindings: [String: Binding] = [:]
            for slot in formula.slots {
                let isList = SlotTypes.all[slot]?.isList == true
                bindings[slot] =
                    isList ? .figures((0..<random.below(4)).map { _ in random.pick(figures) }) : .figure(random.pick(figures))
            }
            guard let judgement = formula.judge(bindings).judgement else { continue }
            judged += 1
            let mentions = bindings.mapValues { $0.quantities.map { _ in Mention("9300亿元", at: 0..<11) } }
            let reckoning = formula.reckoning(of: judgement, bindings, mentions: mentions)
            #expect((reckoning == nil) == (judgement.verdict == .ok))
            let power = formula.power(bindings, texts: mentions.mapValues { $0.map(\.text) })
            #expect(power.contradicting <= power.flagged && power.flagged <= power.slips)
        }
        #expect(judged > 30)
    }

    @Test func powersThatLeaveTheRangeAreLeftOpen() throws {
        let formula = try Formula(
            "甲 ^ 乙 = 丙", slots: ["甲": OperandType(.figure(nil)), "乙": OperandType(.figure(nil)), "丙": OperandType(.figure(nil))])
        for (base, exponent) in [
            ("9999999倍", "999"), ("9999999倍", "99999"), ("0.001倍", "99999"), ("1.5倍", "99999999999999999999999999999999999999"),
        ] {
            let bindings = try ["甲": base, "乙": exponent, "丙": "2倍"].mapValues { text in
                Binding.figure(try #require(QuantityScanner.standard.scan(Array(text.utf8)).first))
            }
            if case .judged(let judgement) = formula.judge(bindings) {
                #expect(judgement.left.core.isBounded, "\(base) ^ \(exponent)")
            }
        }
    }
}
