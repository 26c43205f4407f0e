import Indicators
import Testing

/// The names under which tables of figures look indicators up.
struct IndicatorNameTests {
    @Test(arguments: [
        ("GDP", "地区生产总值"), ("生产总值", "地区生产总值"), ("全市地区生产总值", "地区生产总值"), ("地区 生产总值", "地区生产总值"),
        ("规上工业增加值", "规模以上工业增加值"), ("社零总额", "社会消费品零售总额"), ("固投", "固定资产投资"), ("人均GDP", "人均地区生产总值"),
        ("单位GDP能耗", "单位地区生产总值能耗"), ("国民生产总值", "国民生产总值"), ("对东盟进出口总额", "对东盟进出口总额"),
        ("新建的高标准农田", "新建高标准农田"), ("累计建成高标准农田", "累计建成高标准农田"), ("城镇新增就业", "城镇就业"), ("新增城镇就业", "城镇就业"),
    ])
    func areTheSameForAllWaysOfWriting(words: String, expected: String) {
        #expect(IndicatorName(words).text == expected)
    }

    @Test(
        arguments: [
            ("地区生产总值", "地区生产总值", nil), ("地区生产总值增速", "地区生产总值", .growth), ("固定资产投资增长率", "固定资产投资", .growth),
            ("服务业增加值占比", "服务业增加值", .share), ("研发投入占GDP比重", "研发投入占地区生产总值", .share), ("新增就业", "就业", .change),
            ("占地面积", "占地面积", nil),
        ] as [(String, String, LedgerEntry.Measure?)])
    func sayWhatIsMeasured(words: String, expected: String, measure: LedgerEntry.Measure?) {
        let name = IndicatorName(words)
        #expect(name.text == expected)
        #expect(name.measure == measure)
    }

    @Test(arguments: ["", " ", "的", "增速", "占比", "新增"])
    func neverTrap(words: String) {
        #expect(IndicatorName(words).text.count <= words.count)
    }
}
