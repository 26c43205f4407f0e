import Formulas
import Testing

/// What can be told from the types of the slots, before any draft is read.
struct FormulaDimensionTests {
    @Test(arguments: [
        "增幅 + 提高 = 增幅", "1 + 增幅 = 倍", "增幅 = 100% - 增幅", "增幅 = 1 - 增幅", "甲 * (1 + 增幅) = 乙", "甲 * 增幅 = 乙", "项 + 人 = 项", "项 = 整",
        "人 >= 个数(项列)",
        "甲 >= 0", "甲 * 倍 = 乙", "甲 * 2 ^ 番 = 乙", "甲 * 项 = 乙", "甲 / 个数(金额列) = 乙", "甲 / 100亿元 = 倍", "金额列 = 金额列",
        "金额列 * (1 + 增幅列) = 金额列",
        "金额列 + 甲 = 金额列", "数 = 甲", "数 = 数 * 数", "数 + 项 = 数", "甲 * (1 + 增幅) ^ 年数(时长) = 乙", "甲 * (1 + 增幅) ^ (末 - 初) = 乙",
        "整 = 末 - 初", "时长 + 时长 = 时长",
        "时长 * 2 = 时长", "面积 * 甲 = 乙", "合计(比) = 100", "甲 / (个数(金额列) * 2) = 乙", "增幅 = 5% / 2", "末 - 1 = 初", "甲 / (2 - 1) = 乙",
        "增幅 = 增幅 * 倍",
        "增幅 < 100%",
    ])
    func letsPassWhatGoesTogether(formula: String) {
        let fault = SlotTypes.fault(in: formula)
        #expect(fault == nil, "\(formula): \(fault?.message.zh ?? "")")
    }

    @Test(
        arguments: [
            ("甲 ⟦+⟧ 面积 = 乙", "“甲”是金额，“面积”是面积，不能相加", nil), ("甲 ⟦=⟧ 增幅", "“甲”是金额，“增幅”是百分数，不能比较", "基数 * 百分数"),
            ("甲 ⟦-⟧ 增幅 = 乙", "不能相减", "基数 * 百分数"),
            ("甲 + 乙 ⟦=⟧ 面积 * 2", "“甲 + 乙”是金额，“面积 * 2”是面积，不能比较", nil), ("甲 ⟦>=⟧ 100", "“100”是没有单位的数，不能比较", "写上单位"),
            ("增幅 ⟦<=⟧ 5", "不能比较", "写上“%”"),
            ("增幅 ⟦=⟧ 整", "不能比较", "写上“%”"), ("项 ⟦=⟧ 增幅", "“项”是计数，“增幅”是百分数", nil), ("甲 ^ ⟦面积⟧ = 乙", "指数应为纯数", nil),
            ("2 ^ ⟦时长⟧ = 倍", "指数应为纯数", "年数(时长)"),
            ("⟦甲⟧ ^ 2 = 乙", "不能乘方", "纯数"), ("甲 * (1 + 增幅) ^ ⟦时长⟧ = 乙", "指数应为纯数", "年数(时长)"),
            ("(1 + 增幅) ^ ⟦增幅⟧ = 倍", "指数应为纯数", nil),
            ("甲 ⟦*⟧ 时长 = 乙", "不能相乘", "年数(时长)"), ("初 ⟦+⟧ 末 = 整", "不能相加", nil), ("日 ⟦-⟧ 日 = 整", "不能相减", nil),
            ("初 ⟦*⟧ 2 = 末", "不能相乘", nil), ("甲 / ⟦乙⟧ = 倍", "“乙”可能为零", "改写成乘法"),
            ("甲 / ⟦(1 + 增幅)⟧ = 乙", "可能为零", "改写成乘法"), ("甲 / ⟦年数(时长)⟧ = 乙", "可能为零", "改写成乘法"), ("甲 / ⟦0⟧ = 乙", "可能为零", nil),
            ("甲 / ⟦(1 - 1)⟧ = 乙", "可能为零", nil), ("甲 / ⟦零⟧ = 乙", "可能为零", nil),
            ("甲 = ⟦金额列⟧", "是一列数", "合计(金额列)"), ("⟦金额列⟧ <= 100亿元", "是一列数", "合计(金额列)"), ("合计(⟦甲⟧) = 乙", "合计(…) 要一列数", nil),
            ("个数(⟦项⟧) = 整", "个数(…) 要一列数", nil),
            ("年数(⟦甲⟧) = 整", "年数(…) 要一段时间", nil), ("甲 = ⟦乙 + 金额列⟧", "是一列数", nil),
        ] as [(String, String, String?)])
    func namesWhatDoesNot(marked: String, message: String, hint: String?) throws {
        let expected = Marked(marked)
        let fault = try #require(SlotTypes.fault(in: expected.text), "\(marked) is accepted")
        #expect(fault.message.zh.contains(message), "\(fault.message.zh)")
        #expect(fault.range == expected.range, "\(marked): \(fault.message.zh) \(fault.range)")
        if let hint { #expect(fault.hint?.zh.contains(hint) == true, "\(fault.hint?.zh ?? "no hint")") }
    }

    @Test(arguments: [
        ("5.0", nil), ("7.0~7.3", nil), ("约5%", nil), ("100亿元", nil), ("百分之五", nil), ("100公倾", "不认识单位"), ("", "不是一个数"),
        ("甲", "不是一个数"), ("5%和6%", "不认识单位"),
    ])
    func constantsAreFigures(text: String, message: String?) {
        do throws(FormulaFault) {
            _ = try FormulaConstant(text)
            #expect(message == nil)
        } catch {
            #expect(message.map(error.message.zh.contains) == true, "\(text): \(error.message.zh)")
        }
    }
}
