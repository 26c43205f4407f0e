import Formulas
import Quantities
import TestSupport
import Testing

/// Laws that hold for every formula and every figure.
struct FormulaPropertyTests {
    private static let names = ["甲", "乙", "丙"]
    private static let slots = Dictionary(uniqueKeysWithValues: names.map { ($0, OperandType(.figure(nil))) })

    /// A formula over 甲, 乙 and 丙 that only adds, scales and compares figures of one unit, as tokens.
    private func tokens(_ random: inout SeededGenerator) -> [String] {
        sum(&random, depth: 0) + [random.pick(["=", "<=", ">=", "<", ">", "≠"])] + sum(&random, depth: 0)
    }

    private func sum(_ random: inout SeededGenerator, depth: Int) -> [String] {
        (0..<random.below(3)).reduce(term(&random, depth: depth)) { tokens, _ in
            tokens + [random.pick(["+", "-"])] + term(&random, depth: depth)
        }
    }

    private func term(_ random: inout SeededGenerator, depth: Int) -> [String] {
        if depth < 3, random.chance(25) { return ["("] + sum(&random, depth: depth + 1) + [")"] }
        let slot = random.pick(Self.names)
        switch random.below(5) {
        case 0: return [slot, "*", String(random.below(9) + 1)]
        case 1: return [slot, "*", "(", "1", "+", "\(random.below(90) + 1)%", ")"]
        case 2: return [slot, "/", String(random.below(9) + 1)]
        default: return [slot]
        }
    }

    private func figure(_ random: inout SeededGenerator) throws -> (text: String, quantity: Quantity) {
        let digits = String(random.below(9000) + 1) + (random.chance(50) ? ".\(random.below(10))" : "")
        let marker = random.pick(["", "", "", "约", "近", "超过", "不低于"])
        let text = marker + digits + random.pick(["亿元", "万元", "元"])
        return (text, try #require(QuantityScanner.standard.scan(Array(text.utf8)).first))
    }

    private func bindings(_ random: inout SeededGenerator) throws -> [String: Binding] {
        var bindings: [String: Binding] = [:]
        for name in Self.names { bindings[name] = .figure(try figure(&random).quantity) }
        return bindings
    }

    @Test func blanksAndWidthOfSignsChangeNothing() throws {
        var random = SeededGenerator(seed: 1)
        let wide = [
            "+": "＋", "-": "－", "*": "×", "/": "÷", "=": "＝", "<": "＜", ">": "＞", "<=": "≦", ">=": "≧", "(": "（", ")": "）",
        ]
        for _ in 0..<300 {
            let tokens = tokens(&random)
            let bindings = try bindings(&random)
            let plain = try Formula(tokens.joined(), slots: Self.slots).judge(bindings).judgement
            let blank = tokens.map { $0 + random.pick([" ", "  ", "\t", "\n", "　"]) }.joined()
            #expect(try Formula(blank, slots: Self.slots).judge(bindings).judgement == plain, "\(blank)")
            let full = tokens.map { wide[$0] ?? $0 }.joined()
            #expect(try Formula(full, slots: Self.slots).judge(bindings).judgement == plain, "\(full)")
        }
    }

    @Test func wideningAFigureMakesNothingWorse() throws {
        var random = SeededGenerator(seed: 2)
        let operations = ["甲 + 乙 = 丙", "甲 - 乙 <= 丙", "甲 * (1 + 20%) >= 丙 - 乙", "甲 < 乙 + 丙", "甲 / 3 = 乙", "甲 ≠ 乙"]
        for _ in 0..<2000 {
            let formula = try Formula(random.pick(operations), slots: Self.slots)
            var bindings: [String: Binding] = [:]
            var widened: [String: Binding] = [:]
            for name in Self.names {
                let digits = "\(random.below(90) + 10)"
                bindings[name] = .figure(try #require(QuantityScanner.standard.scan(Array("\(digits).0亿元".utf8)).first))
                let wider = random.pick(["\(digits).0亿元", "\(digits)亿元", "约\(digits)亿元"])
                widened[name] = .figure(try #require(QuantityScanner.standard.scan(Array(wider.utf8)).first))
            }
            let (before, after) = (formula.judge(bindings).judgement, formula.judge(widened).judgement)
            #expect(try #require(after).verdict <= #require(before).verdict, "\(formula.text)")
        }
    }

    @Test func theTrueValuesOfRoundedFiguresAreNeverAccused() throws {
        var random = SeededGenerator(seed: 3)
        let formula = try Formula("丙 = 甲 + 乙", slots: Self.slots)
        let growth = try Formula("乙 = 甲 * (1 + 丙)", slots: Self.slots)
        for _ in 0..<2000 {
            let (a, b) = (random.below(1_000_000) + 1000, random.below(1_000_000) + 1000)
            let sum = ["甲": rounded(a), "乙": rounded(b), "丙": rounded(a + b)]
            #expect(try judge(formula, sum) == .ok, "\(sum)")
            let rate = Double(b) / Double(a) * 100 - 100
            guard rate > 1 else { continue }
            let grown = [
                "甲": rounded(a), "乙": rounded(b), "丙": "\(Int((rate * 10).rounded()) / 10).\(Int((rate * 10).rounded()) % 10)%",
            ]
            #expect(try judge(growth, grown) == .ok, "\(grown)")
        }
    }

    /// Hundredths of 亿元, rounded to tenths.
    private func rounded(_ hundredths: Int) -> String {
        let tenths = (hundredths + 5) / 10
        return "\(tenths / 10).\(tenths % 10)亿元"
    }

    private func judge(_ formula: Formula, _ texts: [String: String]) throws -> Verdict? {
        var bindings: [String: Binding] = [:]
        for (name, text) in texts {
            bindings[name] = .figure(try #require(QuantityScanner.standard.scan(Array(text.utf8)).first))
        }
        return formula.judge(bindings).judgement?.verdict
    }
}
