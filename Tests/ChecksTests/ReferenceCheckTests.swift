import Checks
import Diagnostics
import Testing

/// Values of larger places that a draft implies (numeric-semantics 3.2, items 10 to 12).
struct ReferenceCheckTests {
    private static let bench = Bench("reference: [全国, 全省]", ReferenceCheck.self)

    private static func draft(_ text: String) -> String {
        """
        政府工作报告
        ——2026年1月8日在某市第十六届人民代表大会第二次会议上
        市长 王立新
        各位代表：
        一、2025年工作回顾
        \(text)
        """
    }

    @Test(arguments: [
        // 内蒙古2026 and 北京2026 imply one figure; so do 山东, 广西, 青海, 湖南, 内蒙古, and 四川, 山西, 江西.
        "地区生产总值增长4.7%、低于全国0.3个百分点。全年地区生产总值增长5.4%、高于全国0.4个百分点。",
        "规上工业增加值增长7.6%，高于全国1.7个百分点。全年规上工业增加值增长7.7%、高于全国1.8个百分点。规上工业增加值增长6.2%，高于全国0.3个百分点，规上工业增加值增长6.7%、高于全国0.8个百分点。",
        "民间投资增长2.1%、高于全国8.5个百分点。民间投资增长2.8%，比全国平均水平高9.2个百分点。民间投资增长2.7%，增速高于全国9.1个百分点。",
        "地区生产总值增长4.7%、低于全国0.3个百分点，规上工业增加值增长6.7%、高于全国0.8个百分点，固定资产投资增长4%、高于全国7.8个百分点，社会消费品零售总额增长4.3%、高于全国0.6个百分点。",
        "地区生产总值增长5.2%，高于全国0.2个百分点、全省0.4个百分点。2025年，全国地区生产总值增长5%，地区生产总值增长5.2%，比全省高0.4个百分点。",
    ])
    func figuresThatImplyOneValueAreSilent(text: String) {
        Self.bench.expect(Self.draft(text))
    }

    @Test(arguments: [
        "地区生产总值增长4.7%、低于全国0.3个百分点。全年地区生产总值增长5.4%、⟦高于全国0.9个百分点⟧。",
        "地区生产总值增长5.2%，高于全国0.2个百分点、全省0.4个百分点。全市地区生产总值增长5.2%，⟦比全省高1.4个百分点⟧。",
        "地区生产总值增长5.2%，⟦高于全国0.7个百分点⟧。2025年全国地区生产总值增长5.0%。",
        "社会消费品零售总额增长6.1%，分别高于全国、全省2.3、1.1个百分点。社会消费品零售总额增长6.1%，⟦高于全省2.1个百分点⟧。",
        "城镇、农村居民人均可支配收入分别增长4.6%和6.4%，分别高于全国0.3和0.5个百分点。农村居民人均可支配收入增长6.4%，⟦高于全国1.5个百分点⟧。",
    ])
    func valuesThatCannotBeOneAreReported(text: String) {
        Self.bench.expect(Self.draft(text))
    }

    @Test(arguments: [
        // Another indicator, another place, another time, another measure; nothing in numbers; nothing to compare with.
        "地区生产总值增长5.2%，高于全国0.2个百分点。规上工业增加值增长6.1%，高于全国1.2个百分点。",
        "地区生产总值增长5.2%，高于全国0.2个百分点。地区生产总值增长5.2%，高于全省1.2个百分点。",
        "地区生产总值增长5.2%，高于全国0.2个百分点。“十四五”时期，地区生产总值年均增长5.6%，高于全国1.2个百分点。",
        "地区生产总值增长5.2%，高于全国0.2个百分点。上半年地区生产总值增长5.6%，高于全国1.2个百分点。",
        "地区生产总值增长5.2%，高于全国平均水平。地区生产总值增长5.2%，高于全国0.2个百分点。",
        "进出口总额下降3.1%，低于全国2个百分点。进出口总额下降3.1%，低于全国1个百分点。",
        "居民消费价格上涨2%，优于全国1个百分点。居民消费价格上涨2%，优于全国0.5个百分点。",
        "城镇化率达到65%，提高1.2个百分点。城镇化率达到65%，高于目标1.2个百分点。",
    ])
    func whatIsNotOneFigureIsLeftAlone(text: String) {
        Self.bench.expect(Self.draft(text))
    }

    @Test func theFindingReckonsBothSides() throws {
        let text = Self.draft("地区生产总值增长4.7%、低于全国0.3个百分点。全年地区生产总值增长5.4%、高于全国0.9个百分点。")
        let finding = try #require(Self.bench.findings(in: text).first)
        #expect(finding.message.zh == "从这里推算，全国“地区生产总值”是 4.5%；另一处推算是 5%，两处对不上")
        #expect(finding.demotion == 0)
        let reckoning = try #require(finding.reckoning)
        #expect([reckoning.stated.expression, reckoning.computed.expression] == ["①+②", "③−④"])
        #expect([reckoning.stated.core.zh, reckoning.computed.core.zh] == ["4.9 … 5.1%", "4.4 … 4.6%"])
        #expect(reckoning.gap?.zh == "0.3 个百分点")
    }

    @Test func whatFitsOnlyForACharitableReaderIsMilder() {
        let text = Self.draft("地区生产总值增长4.7%、低于全国0.3个百分点。全年地区生产总值增长5.4%、高于全国0.7个百分点。")
        #expect(Self.bench.findings(in: text).map(\.demotion) == [1])
    }

    @Test func verifiedFiguresOfThePlaceTakePart() throws {
        let bench = Bench(
            "reference: [全国]\nfigures: national.csv", ReferenceCheck.self,
            tables: ["national.csv": "指标,时期,数值,单位,范围\n地区生产总值增速,2025,5.0,%,全国\n地区生产总值增速,2024,5.2,%,全国\n"])
        bench.expect(Self.draft("地区生产总值增长5.2%，高于全国0.2个百分点。"))
        let text = Self.draft("地区生产总值增长5.2%，高于全国0.7个百分点。")
        let finding = try #require(bench.findings(in: text).first)
        #expect(finding.message.zh == "从这里推算，全国“地区生产总值”是 4.5%；核定的是 5%，两处对不上")
        #expect(finding.reckoning?.operands.compactMap(\.file?.path) == ["national.csv"])
    }

    @Test(arguments: [
        ("reference: []", ["这里要写比较的范围，例如 [全国, 全省] ⟦[]⟧"]),
        ("reference: 全国\nfigures: [{指标: 甲, 时期: 2025, 数值: 多}]", ["“多”不是一个数 ⟦多⟧"]),
        ("reference: 全国\nfigures: nowhere.csv", ["? ⟦nowhere.csv⟧"]),
    ])
    func mistakesOfARuleAreReported(rule: String, expected: [String]) {
        #expect(Bench.problems(rule, ReferenceCheck.self) == expected)
    }
}
