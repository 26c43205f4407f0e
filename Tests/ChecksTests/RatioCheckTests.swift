import Checks
import Diagnostics
import TestSupport
import Testing

/// Parts that must make their whole.
struct RatioCheckTests {
    private static let rule = """
        ratio:
          of: ['三次产业(?:结构|比例|占比|贡献率)', '产业结构']
          parts: 3
        """
    private static let bench = Bench(rule, RatioCheck.self)
    private static let outcomes = RespectivelyOutcomes(rule)

    // MARK: Parts that do not make it

    @Test(arguments: [
        "三次产业结构为⟦10.2∶40.1∶51.7⟧。",
        "三次产业结构由8.7∶41.2∶50.1调整为⟦7.4∶39.6∶54⟧。",
        "三次产业结构由⟦8.7：41.2：51.1⟧调整为7.4：39.6：53。",
        "三次产业结构为 ⟦１０.2：40.1：51.7⟧ 。",
        "形成⟦10.2∶40.1∶51.7⟧的三次产业结构。",
        // The words stand a clause before.
        "产业结构持续优化，由10.2∶40.1∶49.7调整为⟦9.8∶14∶49.2⟧。",
        // What would be a time of the day without the words in front.
        "三次产业结构为⟦10:45:55⟧。",
        // Percentages.
        "三次产业占比分别为⟦19.6%、27.8%和53.6%⟧，结构更优。",
        "三次产业占比由19.6%、27.8%和52.6%调整为⟦18.6%、27.8%和52.6%⟧。",
        "三次产业占比分别为⟦百分之十点一、百分之四十点二和百分之五十九点九⟧。",
    ])
    func partsThatDoNotMakeTheWhole(text: String) {
        Self.bench.expect(text)
    }

    /// Three parts to one decimal make 99.85 to 100.15 as carefully written and 99.7 to 100.3 for a charitable reader.
    @Test(arguments: [
        ("3.8∶32.4∶63.8", nil), ("3.8∶32.4∶63.9", nil), ("3.8∶32.4∶63.7", nil), ("3.8∶32.4∶64.0", 1), ("3.8∶32.4∶63.6", 1),
        ("3.8∶32.4∶64.1", 1), ("3.8∶32.4∶64.2", 0), ("3.8∶32.4∶63.4", 0), ("7.4∶39.6∶53", nil), ("7.4∶39.6∶54", 1),
        ("7.4∶39.6∶55", 0), ("10∶45∶46", nil), ("10∶45∶47", 1), ("10∶46∶49", 0), ("58.06∶3.23∶38.71", nil),
        ("48.41∶18.84∶31.75", 0), ("48.41∶18.84∶32.73", 1),
    ] as [(String, Int?)])
    func eachPartCountsWithItsOwnRounding(ratio: String, demotion: Int?) {
        #expect(Self.bench.findings(in: "三次产业比例为\(ratio)。").map(\.demotion) == (demotion.map { [$0] } ?? []))
    }

    // MARK: Parts that make it

    @Test(arguments: [
        "三次产业结构由8.7∶41.2∶50.1调整为7.4∶39.6∶53。", "三次产业结构为8.3:41.4:50.3。", "三次产业结构为10:45:45。", "三次产业比例4.0：37.7：58.3。",
        "三次产业占比分别为19.6%、27.8%和52.6%。", "三次产业贡献率为8.9%、27.7%、63.4%。", "4.0∶37.7∶58.3的三次产业结构更加协调。",
    ])
    func partsThatMakeTheWhole(text: String) {
        Self.bench.expect(text)
        let outcomes = Self.outcomes.of(text)
        #expect(!outcomes.isEmpty && outcomes.allSatisfy { $0 == "holds" })
    }

    @Test(arguments: [
        ("三次产业结构约10.2∶40.1∶51.7。", "各项是约数，合计差一点不算错"),
        ("三次产业占比分别为5%左右、40%左右、60%左右。", "各项是约数，合计差一点不算错"),
        ("三次产业结构为1∶4.5∶4.5。", "像是各项相互比较，不是占总体的份额"),
        ("三次产业结构为0.1∶0.45∶0.45。", "像是各项相互比较，不是占总体的份额"),
        ("产业结构为10.2∶40.1∶30∶21.7。", "项数与这个整体的构成不一样"),
        ("三次产业结构更优，按1∶2∶3安排资金。", "不一定是在说这个整体的构成"),
    ])
    func unclearPartsAreLeftOpen(text: String, reason: String) {
        Self.bench.expect(text)
        #expect(Self.outcomes.of(text) == [reason])
    }

    @Test(arguments: [
        "城乡居民收入比缩小到2.1∶1，男女比例105∶100。",
        "三次产业结构优化、城乡居民收入比降至2.1∶1。",
        "会议于10:45:46开始，按5∶3∶1分担。",
        "三次产业占比分别提高0.6%、0.8%和1.6%，第二、三产业占比分别为40%和55%。",
        "三次产业结构更优。城乡居民收入比2.1∶1∶1。",
    ])
    func otherRatiosAreNoConcern(text: String) {
        Self.bench.expect(text)
        #expect(Self.outcomes.of(text).isEmpty)
    }

    // MARK: What is said

    @Test func theArithmeticIsShown() throws {
        let finding = try #require(Self.bench.findings(in: "三次产业结构为9.8∶14∶49.2。").first)
        #expect(finding.message.zh == "各部分相加是73，每项放宽到一个末位也凑不成100，请核对")
        let reckoning = try #require(finding.reckoning)
        #expect(reckoning.verdict == .contradiction && reckoning.relation == "第1项 + 第2项 + 第3项 = 100")
        #expect(reckoning.operands.map(\.text) == ["9.8", "14", "49.2"])
        #expect(reckoning.operands.map(\.interval.zh) == ["9.75 … 9.85", "13.5 … 14.5", "49.15 … 49.25"])
        #expect(reckoning.operands.first?.tolerance.zh == "±0.05（末位四舍五入）")
        #expect(reckoning.stated.value.zh == "100" && reckoning.computed.expression == "①+②+③")
        #expect(reckoning.computed.core.zh == "72.4 … 73.6" && reckoning.computed.outer.zh == "71.8 … 74.2")
        #expect(reckoning.gap?.zh == "25.8" && reckoning.slip?.zh == "② 若为 41 则相符（相邻两位对调）")
    }

    @Test(arguments: [
        ("9.8∶41∶4.92", "③ 若为 49.2 则相符（小数点错位）"), ("9.8∶41∶94.2", "③ 若为 49.2 则相符（相邻两位对调）"),
        // Two slips would explain it: none is named.
        ("12∶23∶56", nil), ("10.2∶40.1∶51.7", nil),
    ] as [(String, String?)])
    func aSlipIsNamedWhereItIsTheOnlyOne(ratio: String, slip: String?) {
        #expect(Self.bench.findings(in: "三次产业结构为\(ratio)。").map { $0.reckoning?.slip?.zh } == [slip])
    }

    @Test func aMilderFindingSaysSo() throws {
        let finding = try #require(Self.bench.findings(in: "三次产业结构为3.8∶32.4∶64.0。").first)
        #expect(finding.message.zh == "各部分相加是100.2，各项都按四舍五入算凑不成100，请核对")
        #expect(finding.reckoning?.verdict == .suspicious && finding.reckoning?.gap?.zh == "0.05")
    }

    // MARK: The rule's own wholes

    @Test func theRuleSaysWhatTheWholeIs() {
        let bench = Bench("ratio: {of: [出资比例, 分成], total: 10}", RatioCheck.self)
        bench.expect("出资比例为5∶5，分成为⟦3∶9⟧。出资比例为2∶3∶5，另有2.1∶1。")
        Bench("ratio: {of: 支出构成, parts: 5}", RatioCheck.self)
            .expect("支出构成为10.1∶20.2∶30.3∶19.2∶20.2，支出构成为⟦10.1∶20.2∶30.3∶19.2∶22.2⟧。")
    }

    @Test(arguments: [
        ("ratio: {total: 100}", "缺少“of” ⟦{⟧"),
        ("ratio: {of: 结构, total: 百}", "“百”不是大于 0 的数 ⟦百⟧"),
        ("ratio: {of: 结构, total: 0}", "“0”不是大于 0 的数 ⟦0⟧"),
        ("ratio: {of: 结构, parts: 1}", "比例有 2 到 8 项 ⟦1⟧"),
        ("ratio: {of: 结构, sum: 1}", "不认识的键“sum” ⟦sum⟧"),
    ])
    func faultsAreReportedWhereTheyStand(keys: String, problem: String) {
        #expect(Bench.problems(keys, RatioCheck.self) == [problem])
    }
}
