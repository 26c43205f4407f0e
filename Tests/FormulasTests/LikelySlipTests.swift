import Formulas
import Testing

struct LikelySlipTests {
    typealias Row = (formula: String, slots: KeyValuePairs<String, String>, slip: String)

    static let explained: [Row] = [
        ("总 = 甲 + 乙", ["总": "2.76万亿元", "甲": "1.83万亿元", "乙": "9030亿元"], "③ 若为 9300亿元 则相符（相邻两位对调）"),
        ("总 = 甲 + 乙", ["总": "331.17亿元", "甲": "119.93亿元", "乙": "2112.4亿元"], "③ 若为 211.24亿元 则相符（差十倍，小数点或零有误）"),
        ("总 = 甲 + 乙", ["总": "3500万元", "甲": "2100万元", "乙": "1400亿元"], "③ 若为 1400万元 则相符（“万”与“亿”相混）"),
        ("总 = 合计(分列)", ["总": "80项", "分列": "47项、20项、13项、19项"], "不计 ⑤ 则相符（可能重复计入）"),
        ("基 * (1 + 倍) = 现", ["基": "1.00万亿元", "现": "2.20万亿元", "倍": "2.2倍"], "③ 若指“达到”几倍则相符（“增长几倍”多算一倍）"),
        ("基 * 倍 = 现", ["基": "1.89万亿元", "现": "5.13万亿元", "倍": "1.71倍"], "③ 若指“增长”几倍则相符（“达到几倍”少算一倍）"),
        ("前 * (1 + 高) = 后", ["前": "44.3%", "后": "46.4%", "高": "2.1%"], "③ 若为百分点则相符（“%”与“百分点”相混）"),
        ("前 + 高 = 后", ["前": "44.3%", "后": "49.9%", "高": "12.6个百分点"], "③ 若为“%”则相符（“%”与“百分点”相混）"),
    ]

    func theOneEditThatRepairsAllIsNamed(row: Row) throws {
        #expect(try Case(row.formula, row.slots).reckoning().slip?.zh == row.slip)
    }

    @Test(
        arguments: [
            ("总 = 甲 + 乙", ["总": "28项", "甲": "19项", "乙": "8项"]), ("总 = 合计(分列)", ["总": "80项", "分列": "46项、20项、14项、20项"]),
            ("总 >= 分", ["总": "15项", "分": "180项"]), ("始 < 终", ["始": "2023年3月5日", "终": "2022年12月"]),
        ] as [(String, KeyValuePairs<String, String>)])
    func nothingIsGuessedWhereNoEditOrSeveralWouldDo(formula: String, slots: KeyValuePairs<String, String>) throws {
        #expect(try Case(formula, slots).reckoning().slip == nil)
    }
}
