import Formulas
import TestSupport
import Testing

struct FormulaSyntaxTests {
    @Test(arguments: [
        "甲 = 乙 + 丙", "甲＝乙＋丙", "甲=乙+丙", " 甲\n=\t乙　+ 丙 ", "甲 == 乙", "甲 >= 乙 >= 丙", "甲 ≥ 乙 ≧ 丙", "甲 ＞＝ 乙", "甲 != 乙", "甲 <> 乙",
        "甲 ≠ 乙",
        "甲 × (1 + 增幅) ^ 年数(时长) = 乙", "甲·（1＋增幅）＝乙", "甲 * 2 ^ 番 = 乙", "甲 / 2 = 乙", "甲 ÷ 2 = 乙", "合计(金额列) = 甲",
        "sum(金额列) / count(金额列) = 甲",
        "合计 = 甲", "x_1 = 甲", "个数(项列) = 整", "years(末 - 初) = 整", "甲 - -乙 = 丙", "-甲 = 乙 - 丙", "甲 = 100亿元", "甲 = 100 亿元", "增幅 <= 5%",
        "增幅＜＝５％",
        "提高 > 0.5个百分点", "面积 >= 2.5万亩", "增幅 + 全国增速 = 提高", "甲 * 汇率 = 乙", "甲-乙 = 丙", "((甲)) = (乙)", "2 ^ 3 ^ 2 = 整", "-2^2 = 整",
        "日 < 日", "末 = 初 + 年数(时长)",
        "初 >= 1949", "初 >= 1949年",
    ])
    func reads(formula: String) {
        let fault = SlotTypes.fault(in: formula)
        #expect(fault == nil, "\(formula): \(fault?.message.zh ?? "")")
    }

    @Test(arguments: [
        ("⟦甲 + 乙⟧", "没有比较"), ("甲 = 乙 +⟦⟧", "还缺一个数"), ("甲 =⟦⟧", "还缺一个数"), ("⟦⟧", "还缺一个数"), ("⟦=⟧ 甲", "“=”前面缺一个数"),
        ("甲 = 乙 + ⟦*⟧ 丙", "“*”前面缺一个数"), ("甲 = ⟦(⟧乙 + 丙", "没有闭合"), ("甲 = 乙⟦)⟧", "没有对应的左括号"), ("甲 = ⟦)⟧", "前面缺一个数"),
        ("甲 ⟦乙⟧ = 丙", "缺少运算符号"),
        ("甲 = 2⟦乙⟧", "缺少运算符号"), ("甲 = (乙 ⟦=⟧ 丙)", "括号里不能有比较"), ("甲 ⟦=>⟧ 乙", "比较符号写反"), ("甲 = 乙 ⟦&⟧ 丙", "不能有“&”"),
        ("⟦{⟧甲} = 乙", "不能有“{”"),
        ("甲 = ⟦乙乙⟧", "没有名为“乙乙”"), ("甲 = ⟦总和⟧(金额列)", "没有函数“总和”"), ("甲 = ⟦乙⟧(1 + 增幅)", "没有函数“乙”"),
        ("甲 = 100⟦公倾⟧", "不认识单位“公倾”"), ("甲 = 100亿⟦圆圆⟧", "不认识单位"), ("甲 = ⟦词⟧", "取的是文字"), ("甲-⟦丁⟧ = 乙", "没有名为“丁”"),
        ("甲 = 乙 ⟦!⟧ 丙", "不能有“!”"),
    ])
    func saysWhatIsWrongAndWhere(marked: String, message: String) throws {
        let expected = Marked(marked)
        let fault = try #require(SlotTypes.fault(in: expected.text), "\(marked) is accepted")
        #expect(fault.message.zh.contains(message), "\(fault.message.zh)")
        #expect(fault.range == expected.range, "\(marked): \(fault.message.zh)")
    }

    @Test(arguments: [
        ("甲 = 面职", "是不是想写“面积”？"), ("甲 = 100公倾", "是不是想写“公顷”？"), ("甲 = 合记(金额列)", "是不是想写“合计”？"), ("甲 = 乙(1 + 增幅)", "相乘要写出“*”"),
        ("甲-丁 = 乙", "请把“甲-丁”里的“-”换成“_”"), ("甲 = 2乙", "相乘要写出“*”"), ("{甲} = 乙", "不加花括号"), ("甲 + 乙", "例如 总 = 甲 + 乙"),
        ("甲 => 乙", "<= 或 >="),
    ])
    func advises(formula: String, hint: String) throws {
        let fault = try #require(SlotTypes.fault(in: formula))
        #expect(fault.hint?.zh.contains(hint) == true, "\(fault.hint?.zh ?? "no hint")")
    }

    @Test func refusesWhatNobodyCanRead() throws {
        let deep = String(repeating: "(", count: 900) + "甲" + String(repeating: ")", count: 900) + " = 乙"
        #expect(try #require(SlotTypes.fault(in: deep)).message.zh.contains("嵌套"))
        let signs = String(repeating: "-", count: 1900) + "甲 = 乙"
        #expect(try #require(SlotTypes.fault(in: signs)).message.zh.contains("嵌套"))
        let powers = "甲 = " + String(repeating: "2^", count: 900) + "2"
        #expect(try #require(SlotTypes.fault(in: powers)).message.zh.contains("嵌套"))
        for long in [
            String(repeating: "(", count: 10_000), String(repeating: "甲+", count: 30_000), String(repeating: "9", count: 100_000),
        ] {
            #expect(try #require(SlotTypes.fault(in: long)).message.zh.contains("公式太长"))
        }
        #expect(try #require(SlotTypes.fault(in: "整 = " + String(repeating: "9", count: 60))).message.zh.contains("位数太多"))
    }

    @Test(arguments: [
        ("总 = 甲 + 甲", ["甲"]), ("甲 = 乙 * (1 + 增幅)", []), ("甲 >= 乙 >= 丙", []), ("甲 * 个数(金额列) = 合计(金额列)", []),
        ("甲 + 乙 = 乙 * 2 - 甲", ["甲", "乙"]),
    ])
    func knowsSlotsThatWidenTheirOwnEnclosure(formula: String, repeated: [String]) throws {
        let slots = SlotTypes.all.merging(["总": OperandType(.figure(.money))]) { old, _ in old }
        #expect(try Formula(formula, slots: slots).repeatedSlots == repeated)
    }

    @Test func listsItsSlotsInTheOrderOfTheText() throws {
        #expect(try SlotTypes.formula("乙 = 甲 + 丙 - 乙").slots == ["乙", "甲", "丙"])
    }
}
