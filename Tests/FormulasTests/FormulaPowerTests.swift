import Formulas
import Testing

/// Shares of single-digit slips that a formula catches (numeric-semantics 2.4, “Power”).
struct FormulaPowerTests {
    typealias Row = (formula: String, slots: KeyValuePairs<String, String>, flagged: Int, contradicting: Int)

    static let rows: [Row] = [
        // The sketch that measured 66 % here knew nothing of the zeros of 9300, which may be rounding: without them it is 66 %.
        ("总 = 甲 + 乙", ["总": "2.76万亿元", "甲": "1.83万亿元", "乙": "9300亿元"], 72, 59),
        ("总 = 甲 + 乙", ["总": "2.76万亿元", "甲": "1.83万亿元", "乙": "9301亿元"], 76, 66),
        ("总 = 甲 + 乙 + 丙", ["总": "331.17亿元", "甲": "12.63亿元", "乙": "107.30亿元", "丙": "211.24亿元"], 93, 85),
        ("基 * (1 + 年均) ^ 5 = 现", ["基": "248亿美元", "现": "772亿美元", "年均": "25.5%"], 88, 79),
        ("部分 = 总 * 占比", ["部分": "4091万千瓦", "总": "9157万千瓦", "占比": "44.7%"], 81, 77),
        ("基 * (1 + 增幅) = 现", ["基": "5亿元", "现": "8.2亿元", "增幅": "64%"], 53, 35),
    ]

    @Test(arguments: rows)
    func catchesAsManySlipsAsWereMeasured(row: Row) throws {
        let item = try Case(row.formula, row.slots)
        let power = item.formula.power(item.bindings, texts: item.texts)
        #expect(abs(100 * power.flagged / power.slips - row.flagged) <= 2)
        #expect(abs(100 * power.contradicting / power.slips - row.contradicting) <= 2)
    }
}
