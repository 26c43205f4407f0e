import Checks
import Testing

/// A mark that was passed and the value that was reached, in one breath (numeric-semantics 3.7).
struct AgreeThresholdTests {
    private static let bench = Bench("agree: sentence", AgreeCheck.self)

    @Test(arguments: [
        "进出口总额突破4000亿元、达到4211亿元。", "地区生产总值迈上6万亿元台阶，达到62661亿元。", "人均可支配收入突破2万元、达到20793元。",
        "地区生产总值突破3万亿元、达3.6万亿元。", "数字经济规模突破1万亿元、达1.4万亿元。", "一般公共预算收入突破2万亿元、达到23562亿元。",
        "投资规模首次超过2万亿元、达2.4万亿元。", "地区生产总值达到331亿元，首次突破300亿元大关。", "存款余额突破千亿元大关，达到1036亿元。", "电商网络交易额突破百亿大关、达108亿元。",
        "市场主体突破10万户、达到10.2万户。", "增速超过5%，达到5.6%。", "国家科技型中小企业突破1.1万户、实现两年翻番。",
    ])
    func soundSentencesAreSilent(text: String) {
        Self.bench.expect(text)
    }

    @Test(arguments: [
        "进出口总额突破4000亿元、达到⟦3211亿元⟧。", "进出口总额突破4000亿元大关，达到⟦3980亿元⟧，增长5%。",
        "地区生产总值迈上6万亿元台阶，达到⟦52661亿元⟧。", "电商网络交易额突破百亿大关、达⟦98亿元⟧。", "市场主体突破10万户、达⟦9.2万户⟧。",
        "地区生产总值达到⟦291亿元⟧，首次突破300亿元大关。",
        "产业增势良好，全区生产总值达到⟦291亿元⟧、突破300亿元。",
    ])
    func aValueBelowTheMarkIsAnError(text: String) {
        Self.bench.expect(text)
        let plain = text.filter { $0 != "⟦" && $0 != "⟧" }
        #expect(Self.bench.findings(in: plain).map(\.demotion) == [0])
    }

    @Test func aValueTwoStepsAboveTheMarkIsMerelyOdd() {
        let findings = Self.bench.findings(in: "进出口总额突破2000亿元，达到5211亿元。")
        #expect(findings.map(\.demotion) == [1])
        #expect(findings.first?.reckoning?.verdict == .suspicious)
    }

    @Test(arguments: [
        // Other subjects, other units, other things.
        "全年新登记经营主体超4000户，总量达2万户。", "产值突破100亿元，完成投资20亿元。", "开工项目超1万个、完成投资近1万亿元。", "一般公共预算收入达到8.2亿元、税收收入突破9亿元。",
        "新增50亿元，突破300亿元大关。", "比上年增加达到12亿元，突破300亿元。", "跨越7万亿、8万亿、9万亿三个大台阶，达到9.5万亿元。",
        "超过5000人、达到8000元。", "超过年度目标1000万元，达到200万元。", "人均生产总值7.8万元，超过1万美元。",
        "总量突破1000家、新增达到200家。", "占比超过60%，提高5个百分点，达到8%的目标。", "税收突破100亿元，达到20亿元新水平的企业有3家。",
        "力争突破500亿元。去年达到420亿元。", "产值超过100亿元的企业达到12家。",
    ])
    func whatIsNoPairIsLeftAlone(text: String) {
        Self.bench.expect(text)
    }

    @Test func theFindingShowsBothFigures() throws {
        let finding = try #require(Self.bench.findings(in: "进出口总额突破4000亿元、达到3211亿元。").first)
        #expect(finding.message.zh == "这里写“3211亿元”，同一句又写“突破4000亿元”，两个数对不上")
        let reckoning = try #require(finding.reckoning)
        #expect(reckoning.operands.map(\.interval.zh) == ["大于 4000、不到 5000 亿元", "3210.5 … 3211.5 亿元"])
        #expect(reckoning.gap?.zh == "788.5 亿元")
    }
}
