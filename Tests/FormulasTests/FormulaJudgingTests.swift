import Formulas
import Quantities
import Testing

/// What is left unverified, and what a judgement tells beside its verdict.
struct FormulaJudgingTests {
    private func figure(_ text: String) throws -> Quantity {
        try #require(QuantityScanner.standard.scan(Array(text.utf8)).first)
    }

    private func reason(_ outcome: Formula.Outcome) -> String? {
        if case .unverified(let reason) = outcome { reason.zh } else { nil }
    }

    static let anything = ["甲": OperandType(.figure(nil)), "乙": OperandType(.figure(nil)), "丙": OperandType(.figure(nil))]

    @Test(
        arguments: [
            ("甲 = 乙", ["3亿元", "3亿美元"], "单位不同"), ("甲 = 乙", ["3亩", "3元"], "单位不同"), ("甲 = 乙 + 丙", ["3%", "2项", "1项"], "单位不同"),
            ("甲 = 乙", ["5%", "5"], "单位不同"),
            ("甲 = 乙", ["3人", "3人次"], "单位不同"), ("甲 = 乙", ["3吨", "3吨标准煤"], "单位不同"), ("甲 = 乙", ["3年", "3天"], "单位不同"),
            ("甲 = 乙", ["10亿", "10亿元"], "单位不同"),
            ("甲 * 乙 = 丙", ["3亩", "3元", "9元"], "不能相乘"), ("2 ^ 甲 = 乙", ["3亩", "8倍"], "应为纯数"),
            ("年数(甲) = 乙", ["300天", "1"], "不能换算成年数"), ("甲 < 乙", ["5月", "2023年6月"], "日期没有写全"),
            ("甲 = 乙", ["3亿元"], "文中没有“乙”的数值"), ("甲 ^ 1000 = 乙", ["99999999999999999999999999999999999999", "1"], "超出"),
        ] as [(String, [String], String)])
    func saysWhyItCannotTell(formula: String, texts: [String], reason expected: String) throws {
        var bindings: [String: Binding] = [:]
        for (name, text) in zip(["甲", "乙", "丙"], texts) { bindings[name] = .figure(try figure(text)) }
        let outcome = try Formula(formula, slots: Self.anything).judge(bindings)
        #expect(reason(outcome)?.contains(expected) == true, "\(outcome)")
    }

    @Test(
        arguments: [
            ("甲 = 乙", ["3公顷", "45亩"], Verdict.ok), ("甲 = 乙 + 丙", ["1000", "7座", "993个"], .ok),
            ("甲 = 乙 + 丙", ["5个", "2人", "3个"], .ok),
            ("甲 * 乙 = 丙", ["300万元/亩", "100亩", "3亿元"], .ok), ("甲 * 乙 = 丙", ["300万元/亩", "100公顷", "45亿元"], .ok),
            ("甲 * 乙 = 丙", ["300万元/亩", "100公顷", "3亿元"], .contradiction),
            ("甲 * 乙 = 丙", ["3000元", "100户", "30万元"], .ok), ("甲 = 乙", ["3成", "30%"], .ok), ("甲 = 乙", ["2.9‰", "0.29%"], .ok),
            ("甲 = 乙", ["3年", "36个月"], .ok),
            ("甲 = 乙", ["99999999999999999999999999999999999999亿元", "99999999999999999999999999999999999999亿元"], .ok),
            ("甲 = 乙 + 丙", ["99999999999999999999999999999999999999亿元", "1亿元", "2亿元"], .contradiction),
        ] as [(String, [String], Verdict)])
    func convertsWhatCanBeConverted(formula: String, texts: [String], verdict: Verdict) throws {
        var bindings: [String: Binding] = [:]
        for (name, text) in zip(["甲", "乙", "丙"], texts) { bindings[name] = .figure(try figure(text)) }
        let outcome = try Formula(formula, slots: Self.anything).judge(bindings)
        #expect(outcome.judgement?.verdict == verdict, "\(outcome)")
    }

    @Test func aRateOfExchangeConverts() throws {
        let item = try Case("美元额 * 汇率 = 元额", ["美元额": "160.6亿美元", "元额": "1148亿元"], constants: ["汇率": "7.0~7.3元/美元"])
        #expect(item.verdict == .ok)
        let other = try Case("美元额 * 汇率 = 元额", ["美元额": "160.6亿美元", "元额": "1418亿元"], constants: ["汇率": "7.0~7.3元/美元"])
        #expect(other.verdict == .contradiction)
    }

    @Test func listsOfDifferentLengthAreLeftOpen() throws {
        let item = try Case("新列 <= 总列", ["新列": "12项和44项", "总列": "64项、288项和5项"])
        #expect(reason(item.outcome)?.contains("个数不同（2 与 3）") == true)
    }

    @Test func aListWhereOneFigureIsMeantIsLeftOpen() throws {
        let formula = try Formula(
            "甲 = 合计(乙)", slots: ["甲": OperandType(.figure(nil)), "乙": OperandType(.figure(nil), isList: true)])
        let (one, two) = (Binding.figure(try figure("5项")), Binding.figures([try figure("2项"), try figure("3项")]))
        #expect(formula.judge(["甲": one, "乙": two]).judgement?.verdict == .ok)
        #expect(reason(formula.judge(["甲": two, "乙": two])) != nil)
        #expect(reason(formula.judge(["甲": one, "乙": one])) != nil)
        #expect(reason(formula.judge(["甲": one, "乙": .figures([])])) != nil)
    }

    @Test func countedNumbersAreExact() throws {
        let formula = try Formula("数 = 项数", slots: ["数": OperandType(.figure(.count)), "项数": OperandType(.number)])
        #expect(formula.judge(["数": .figure(try figure("七个方面")), "项数": .number(ExactDecimal(7))]).judgement?.verdict == .ok)
        let judgement = try #require(formula.judge(["数": .figure(try figure("八个方面")), "项数": .number(ExactDecimal(7))]).judgement)
        #expect(judgement.verdict == .contradiction)
        #expect(judgement.gap == .one)
    }

    @Test func tellsTheWorstOfAChain() throws {
        let judgement = try #require(try Case("甲 >= 乙 >= 丙", ["甲": "15项", "乙": "18项", "丙": "20项"]).outcome.judgement)
        #expect(judgement.comparison == 0)
        let later = try #require(try Case("甲 >= 乙 >= 丙", ["甲": "约15项", "乙": "16项", "丙": "20项"]).outcome.judgement)
        #expect(later.comparison == 1)
        #expect(later.verdict == .contradiction)
    }

    @Test(
        arguments: [
            ("甲 = 乙", ["甲": "100亿元", "乙": "103亿元"], "200000000", "nil"), ("甲 = 乙", ["甲": "15项", "乙": "18项"], "3", "3"),
            ("甲 <= 乙", ["甲": "18项", "乙": "15项"], "3", "3"), ("甲 >= 乙", ["甲": "15项", "乙": "18项"], "3", "3"),
            ("甲 < 乙", ["甲": "15项", "乙": "15项"], "nil", "nil"),
            ("甲 = 乙", ["甲": "突破100亿元", "乙": "80亿元"], "1950000000", "1200000000"),
            ("甲 = 乙", ["甲": "100亿元", "乙": "100亿元"], "nil", "nil"),
        ] as [(String, KeyValuePairs<String, String>, String, String)])
    func measuresTheGap(formula: String, slots: KeyValuePairs<String, String>, core: String, outer: String) throws {
        let judgement = try #require(try Case(formula, slots).outcome.judgement)
        #expect(judgement.gap?.description ?? "nil" == core)
        #expect(judgement.outerGap?.description ?? "nil" == outer)
    }

    @Test func noticesThatTheDirectionIsWrong() throws {
        let fallen = try Case("基 * (1 + 增幅) = 现", ["基": "100.0亿元", "现": "90.0亿元", "增幅": "10%"])
        #expect(fallen.formula.reversedSlot(fallen.bindings) == "增幅")
        let other = try Case("基 * (1 + 增幅) = 现", ["基": "100.0亿元", "现": "80.0亿元", "增幅": "10%"])
        #expect(other.formula.reversedSlot(other.bindings) == nil)
        let change = try Case("前 + 增 = 后", ["后": "80.0亿元", "前": "100.0亿元", "增": "20.0亿元"])
        #expect(change.formula.reversedSlot(change.bindings) == nil)
        #expect(change.formula.reversedSlot(change.bindings, among: ["增"]) == "增")
    }
}
