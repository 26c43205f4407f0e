import Diagnostics
import Formulas
import Localization
import Quantities
import Testing

/// The reckoning that a message shows (numeric-semantics 4), word for word.
struct FormulaReckoningTests {
    @Test func showsASumAsSpecified() throws {
        let reckoning = try Case("赤字 = 中央 + 地方", ["赤字": "2.76万亿元", "中央": "1.83万亿元", "地方": "9030亿元"]).reckoning()
        #expect(
            reckoning.page == """
                ① 2.76万亿元 | 27550 … 27650 亿元 | 27500 … 27700 亿元
                =
                ②+③ 27330 亿元 | 27279.5 … 27380.5 亿元 | 27220 … 27440 亿元
                差 169.5 亿元
                赤字 2.76万亿元 | 27550 … 27650 亿元 | ±50 亿元（末位四舍五入）
                中央 1.83万亿元 | 18250 … 18350 亿元 | ±50 亿元（末位四舍五入）
                地方 9030亿元 | 9029.5 … 9030.5 亿元 | ±0.5 亿元（末位四舍五入，末尾的 0 可能是约数）
                ③ 若为 9300亿元 则相符（相邻两位对调）
                """)
        #expect(reckoning.verdict == .contradiction)
        #expect(reckoning.relation == "赤字 = 中央 + 地方")
    }

    @Test func showsItInEnglish() throws {
        let reckoning = try Case("t = a + b", ["t": "2.76万亿元", "a": "1.83万亿元", "b": "9030亿元"]).reckoning()
        #expect(reckoning.computed.core.en == "27279.5 … 27380.5 ×10^8 yuan")
        #expect(reckoning.gap?.en == "169.5 ×10^8 yuan")
        #expect(reckoning.operands[0].tolerance.en == "±50 ×10^8 yuan (last digit rounded)")
        #expect(reckoning.slip?.en == "③ would fit as 9300亿元 (two neighbouring digits swapped)")
    }

    @Test func theStatedSideIsTheSingleFigure() throws {
        let reckoning = try Case("基 * (1 + 年均) ^ 年数(期) = 现", ["期": "5年", "基": "54万亿元", "现": "82.7万亿元", "年均": "7.1%"]).reckoning()
        #expect(
            reckoning.page == """
                ③ 82.7万亿元 | 82.65 … 82.75 万亿元 | 82.6 … 82.8 万亿元
                =
                ②×(1+④)^① 76.09 万亿元 | 75.21 … 76.98 万亿元 | 74.33 … 77.87 万亿元
                差 5.67 万亿元
                期 5年 | 5年 | 准确数
                基 54万亿元 | 53.5 … 54.5 万亿元 | ±0.5 万亿元（末位四舍五入）
                现 82.7万亿元 | 82.65 … 82.75 万亿元 | ±0.05 万亿元（末位四舍五入）
                年均 7.1% | 7.05 … 7.15% | ±0.05 个百分点（末位四舍五入）
                无
                """)
    }

    @Test func differencesOfSharesArePoints() throws {
        let reckoning = try Case("前 + 高 = 后", ["后": "2.8%", "高": "0.2个百分点", "前": "3.6%"]).reckoning()
        #expect(
            reckoning.page == """
                ① 2.8% | 2.75 … 2.85% | 2.7 … 2.9%
                =
                ③+② 3.8% | 3.7 … 3.9% | 3.6 … 4%
                差 0.85 个百分点
                后 2.8% | 2.75 … 2.85% | ±0.05 个百分点（末位四舍五入）
                高 0.2个百分点 | 0.15 … 0.25 个百分点 | ±0.05 个百分点（末位四舍五入）
                前 3.6% | 3.55 … 3.65% | ±0.05 个百分点（末位四舍五入）
                无
                """)
    }

    @Test func openBoundsAreWords() throws {
        let reckoning = try Case("甲 = 乙", ["甲": "突破4000亿元", "乙": "3211亿元"]).reckoning()
        #expect(
            reckoning.page == """
                ① 突破4000亿元 | 大于 4000、不到 5000 亿元 | 至少 4000 亿元
                =
                ② 3211亿元 | 3210.5 … 3211.5 亿元 | 3210 … 3212 亿元
                差 788.5 亿元
                甲 突破4000亿元 | 大于 4000、不到 5000 亿元 | “突破”略高于写明的数
                乙 3211亿元 | 3210.5 … 3211.5 亿元 | ±0.5 亿元（末位四舍五入）
                无
                """)
        let bounds = try Case("甲 <= 乙", ["甲": "6%以上", "乙": "5.5%以内"]).reckoning()
        #expect(bounds.stated.core.zh == "至少 6%")
        #expect(bounds.computed.core.zh == "至多 5.5%")
        #expect(bounds.operands.map(\.tolerance.zh) == ["“以上”只有下限，含本数", "“以内”只有上限，含本数"])
    }

    @Test func listsShowTheirMembers() throws {
        let sum = try Case("总 = 合计(分列)", ["总": "125项", "分列": "46项、20项、18项、14项"]).reckoning()
        #expect(sum.computed.expression == "②+③+④+⑤")
        #expect(sum.computed.value.zh == "98 项")
        #expect(sum.operands.map(\.name) == ["总", "分列", "分列", "分列", "分列"])
        #expect(sum.slip?.zh == "⑤ 若为 41项 则相符（相邻两位对调）")
        let pairs = try Case("新列 <= 总列", ["新列": "12项和444项", "总列": "64项和288项"]).reckoning()
        #expect(pairs.operands.map(\.text) == ["444项", "288项"])
        #expect(pairs.stated.expression == "①")
        #expect(pairs.sign == "≤")
    }

    @Test func theNumbersFollowTheText() throws {
        let item = try Case("部分 = 总 * 占比", ["总": "9157万千瓦", "部分": "4091万千瓦", "占比": "47.4%"])
        let reckoning = try item.reckoning(guards: [LocalizedText(zh: "可比价", en: "constant prices")])
        #expect(reckoning.stated.expression == "②")
        #expect(reckoning.computed.expression == "①×③")
        #expect(reckoning.operands.map(\.range.lowerBound) == reckoning.operands.map(\.range.lowerBound).sorted())
        #expect(reckoning.guards.map(\.zh) == ["可比价"])
        #expect(reckoning.slip?.zh == "③ 若为 44.7% 则相符（相邻两位对调）")
    }

    @Test func numbersBeyondFiftyAreBracketed() throws {
        let parts = Array(repeating: "1项", count: 60).joined(separator: "、")
        let reckoning = try Case("总 = 合计(分列)", ["总": "70项", "分列": parts]).reckoning()
        #expect(reckoning.computed.expression.contains("⑳+㉑"))
        #expect(reckoning.computed.expression.contains("㉟+㊱"))
        #expect(reckoning.computed.expression.hasSuffix("㊿+[51]+[52]+[53]+[54]+[55]+[56]+[57]+[58]+[59]+[60]+[61]"))
    }

    @Test func constantsAndLiteralsStandAsWritten() throws {
        let item = try Case("增 + 低 = 全国", ["增": "4.7%", "低": "0.8个百分点"], constants: ["全国": "5.0%"])
        let reckoning = try item.reckoning()
        #expect(reckoning.stated.expression == "①+②")
        #expect(reckoning.computed.expression == "全国（5.0%）")
        #expect(reckoning.computed.value.zh == "5%")
        #expect(reckoning.computed.core.zh == "4.95 … 5.05%")
        let total = try Case("合计(比列) = 100", ["比列": "7.4∶39.6∶54"]).reckoning()
        #expect(total.computed.expression == "100")
        #expect(total.gap?.zh == "0.9")
    }

    @Test func bracketsStandWhereTheyMust() throws {
        let slots: KeyValuePairs = ["甲": "9亿元", "乙": "5亿元", "丙": "3亿元", "率": "10.0%", "倍": "2倍"]
        func expression(_ formula: String) throws -> String { try Case(formula, slots).reckoning().computed.expression }
        #expect(try expression("甲 = 乙 - (丙 - 乙) - 丙") == "②−(③−②)−③")
        #expect(try expression("甲 = (乙 + 丙) * (1 - 率) / 2") == "(②+③)×(1−④)÷2")
        #expect(try expression("甲 = 乙 * 率 / 2 * 倍") == "②×③÷2×④")
        #expect(try expression("甲 = 乙 * (1 + 率) ^ (倍 + 1)") == "②×(1+③)^(④+1)")
        #expect(try expression("甲 = -(-乙) * 率") == "(−(−②))×③")
    }

    @Test func figuresThatFitNeedNoReckoning() throws {
        let item = try Case("甲 = 乙", ["甲": "3项", "乙": "3项"])
        let judgement = try #require(item.outcome.judgement)
        #expect(item.formula.reckoning(of: judgement, item.bindings, mentions: item.mentions) == nil)
    }

    @Test func countedNumbersHaveTheirPlace() throws {
        let item = try Case("数 = 项数", ["数": "八个方面", "项数": "7"])
        var bindings = item.bindings
        bindings["项数"] = .number(ExactDecimal(7))
        let judgement = try #require(item.formula.judge(bindings).judgement)
        var mentions = item.mentions
        mentions["项数"] = [Mention("（一）…（七）", at: 100..<120)]
        let reckoning = try #require(item.formula.reckoning(of: judgement, bindings, mentions: mentions))
        #expect(
            reckoning.page == """
                ① 八个方面 | 8 方面 | 8 方面
                =
                ② （一）…（七） | 7 方面 | 7 方面
                差 1 方面
                数 八个方面 | 8 方面 | 准确数
                项数 （一）…（七） | 7 | 清点所得，准确数
                无
                """)
    }
}
