import Checks
import Testing

/// One figure in several places of a document (numeric-semantics 2.4 and 3.7).
struct AgreeDuplicateTests {
    private static let bench = Bench("agree: document", AgreeCheck.self)

    private static func draft(_ review: String, _ plan: String = "今年工作千头万绪。") -> String {
        """
        政府工作报告
        ——2026年1月8日在某市第十六届人民代表大会第二次会议上
        市长 王立新
        各位代表：
        一、2025年工作回顾
        \(review)
        二、2026年工作安排
        \(plan)
        """
    }

    @Test(arguments: [
        "全市地区生产总值达到1025.3亿元。经济总量持续扩大，地区生产总值突破1000亿元。GDP达1025亿元。",
        "旅游接待人数达到607万人次，旅游收入完成69亿元。旅游业持续发展。2025年旅游收入达到69亿元，旅游接待人数达到607万人次。",
        "地区生产总值增长5.2%。经济稳中向好，地区生产总值增长5%以上。",
        "社会消费品零售总额达到2.3万亿元。社零总额达到23056亿元。",
    ])
    func repeatedFiguresThatFitAreSilent(text: String) {
        Self.bench.expect(Self.draft(text))
    }

    @Test(arguments: [
        "全市地区生产总值达到1025.3亿元。2025年，地区生产总值达到⟦1052.3亿元⟧。",
        "旅游接待人数达到607万人次，旅游收入完成69亿元。旅游业持续发展。2025年旅游收入达到⟦96亿元⟧，旅游接待人数达到607万人次。",
        "地区生产总值增长5.2%。经济稳中向好，GDP增长⟦6.2%⟧。", "社会消费品零售总额达到2.3万亿元。社零总额达到⟦32056亿元⟧。",
        "地区生产总值增长5.2%。经济稳中向好，GDP增长⟦5.3%⟧。",
    ])
    func repeatedFiguresThatDoNotFitAreReported(text: String) {
        Self.bench.expect(Self.draft(text))
    }

    @Test func targetsOfOneYearMustAgreeToo() {
        Self.bench.expect(Self.draft("过去一年稳中有进。", "地区生产总值增长5%左右。全力稳增长，力争地区生产总值增长⟦6.5%⟧。"))
    }

    @Test(arguments: [
        // Outcome and target, year and average, year and part of it, total and year, place and place, measure and measure.
        ("地区生产总值增长5.2%。", "地区生产总值增长4.5%左右。"),
        ("地区生产总值增长4.1%。“十四五”时期，地区生产总值年均增长4.7%。", ""),
        ("地区生产总值增长5.2%。上半年，地区生产总值增长4.6%。", ""),
        ("规上工业总产值完成188亿元。五年共实施重点项目141个，累计完成投资196亿元，完成规上工业总产值745亿元。", ""),
        ("地区生产总值增长5.2%。2025年全国地区生产总值增长5.0%。", ""),
        ("地区生产总值增长5.2%。地区生产总值达到1025亿元。", ""), ("积累率由36.5%降为33.6%。", ""),
        ("2024年地区生产总值达到980亿元。2025年地区生产总值达到1025亿元。", ""),
        ("合肥居第40位。合肥居第13位。", ""), ("城镇新增就业5650人。城镇新增就业3000人。", ""),
        ("信息采集90.9万户，采集率达99%；企业采集4244家，采集率达99.4%。", ""),
    ])
    func whatIsNotOneFigureIsLeftAlone(review: String, plan: String) {
        Self.bench.expect(Self.draft(review, plan))
    }

    @Test func anEstimateBesideAnOutcomeIsMilder() {
        let text = Self.draft("预计全年地区生产总值达到1025.3亿元。地区生产总值达到1052.3亿元，增长5%。")
        #expect(Self.bench.findings(in: text).map(\.demotion) == [1])
    }

    @Test func everyPlaceIsShown() throws {
        let text = Self.draft("全市地区生产总值达到1025.3亿元。经济总量突破千亿元。GDP达1025亿元。2025年，地区生产总值达到1052.3亿元。")
        let finding = try #require(Self.bench.findings(in: text).first)
        #expect(finding.message.zh == "“地区生产总值”这里写“1052.3亿元”，前面写“1025.3亿元”、“1025亿元”，对不上")
        #expect(finding.reckoning?.operands.map(\.text) == ["1025.3亿元", "1025亿元", "1052.3亿元"])
        #expect(finding.reckoning?.gap?.zh == "27 亿元")
    }

    @Test func aRuleMayNameItsIndicators() {
        let bench = Bench("agree: {in: document, of: [GDP, 财政收入]}", AgreeCheck.self)
        bench.expect(Self.draft("地区生产总值达到1025.3亿元。旅游收入达到69亿元。2025年，地区生产总值达到⟦1052.3亿元⟧。2025年，旅游收入达到96亿元。"))
    }

    @Test(arguments: [
        ("agree: paragraph", ["不认识“paragraph” ⟦paragraph⟧"]), ("agree: {of: [甲]}", ["缺少“in” ⟦{⟧"]),
        ("agree: {in: 句, of: [甲]}", ["“of”只用于“in: document” ⟦of⟧"]),
    ])
    func mistakesOfARuleAreReported(rule: String, expected: [String]) {
        #expect(Bench.problems(rule, AgreeCheck.self) == expected)
    }
}
