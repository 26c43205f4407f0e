import Quantities
import Testing

/// Relations over figures as real reports state them (numeric-semantics 3).
struct VerdictTests {
    private let scanner = QuantityScanner.shared

    private func estimates(_ text: String) -> [Estimate] { scanner.scan(text).map(\.estimate) }

    @Test(arguments: [
        ("财政赤字2.76万亿元，其中中央1.83万亿元，地方9300亿元", Verdict.ok),
        ("财政赤字2.76万亿元，其中中央1.83万亿元，地方9030亿元", .contradiction),
        ("生产总值331.17亿元，一产12.63亿元，二产107.30亿元，三产211.24亿元", .ok),
        ("财政赤字1.2万亿元，其中中央8500亿元，地方3500亿元", .ok),
        ("28项指标，其中19项、9项", .ok),
        ("28项指标，其中19项、8项", .contradiction),
        ("1000个，其中7座、993个", .ok),
    ])
    func sums(text: String, verdict: Verdict) throws {
        let values = estimates(text)
        let total = try #require(values.first)
        let parts = values.dropFirst().dropFirst().reduce(values[1], +)
        #expect(Verdict.equal(total, parts) == verdict)
    }

    @Test(arguments: [
        ("从248亿美元上升到772亿美元，年均增长25.5%", 5, Verdict.ok),
        ("从54万亿元增加到82.7万亿元，年均增长7.1%", 5, .contradiction),
        ("由3.2亿元增长到5.5亿元，累计增长71%", 1, .ok),
        ("由5亿元增长到8.2亿元，累计增长64%", 1, .ok),
    ])
    func growth(text: String, years: Int, verdict: Verdict) throws {
        let values = estimates(text)
        let one = Estimate(.one)
        let factor = try #require((one + values[2]).power(Estimate(ExactDecimal(years))))
        #expect(Verdict.equal(values[0] * factor, values[1]) == verdict)
    }

    @Test(arguments: [
        ("装机4091万千瓦，总装机9157万千瓦，占比44.7%", Verdict.ok), ("装机4091万千瓦，总装机9157万千瓦，占比47.4%", .contradiction),
        ("3664亿元，国内生产总值24.66万亿元，1.49%", .ok),
    ])
    func shares(text: String, verdict: Verdict) {
        let values = estimates(text)
        #expect(Verdict.equal(values[2] * values[1], values[0]) == verdict)
    }

    @Test(arguments: [("由5%提高3个百分点到8%", Verdict.ok), ("由44.3%提高2.1个百分点到46.4%", .ok), ("由44.3%提高2.1个百分点到47.4%", .contradiction)])
    func percentagePoints(text: String, verdict: Verdict) {
        let values = estimates(text)
        #expect(Verdict.equal(values[0] + values[1], values[2]) == verdict)
    }

    @Test(arguments: [
        ("15项中8项", Verdict.ok), ("15项中18项", .contradiction), ("不少于15项中18项", .ok), ("约15项中16项", .suspicious),
    ])
    func subsets(text: String, verdict: Verdict) {
        let values = estimates(text)
        #expect(Verdict.atMost(values[1], values[0]) == verdict)
    }

    @Test(arguments: [
        ("突破4000亿元、达到4211亿元", Verdict.ok), ("迈上6万亿元台阶，达到62661亿元", .ok), ("突破2万元、达到20793元", .ok),
        ("突破2万元、达到19793元", .contradiction), ("接近2万家，达到19800家", .ok), ("近700万户，为712万户", .contradiction),
        ("5.3万亿元，52980亿元", .ok), ("超过5000亿元，达到6200亿元", .suspicious),
    ])
    func sameFigureTwice(text: String, verdict: Verdict) {
        #expect(Verdict.same(estimates(text)) == verdict)
    }

    @Test func ratiosMakeAHundred() throws {
        for text in ["3.8:32.4:63.8", "8.7∶41.2∶50.1", "7.4：39.6：53"] {
            let list = scanner.scan(text)
            let ratio = try #require(list.first)
            let terms = list.terms(of: ratio).map(\.estimate)
            #expect(Verdict.equal(terms.dropFirst().reduce(terms[0], +), Estimate(.hundred)) == .ok)
        }
    }

    @Test func doublingsAreLoose() throws {
        let doubled = try #require(scanner.only("翻一番")?.multiplier)
        #expect(doubled.core.description == "[1.9, 2.5]")
        #expect(doubled.outer.description == "[1.8, 3]")
        let nearlyEight = try #require(scanner.only("资产规模翻了近三番")?.multiplier)
        #expect(nearlyEight.core.contains(ExactDecimal(7)))
        #expect(!nearlyEight.core.contains(ExactDecimal(6)))
    }

    @Test func gravityIsOrdered() {
        #expect(Verdict.ok < .suspicious && .suspicious < Verdict.contradiction)
        #expect(Verdict.same([]) == .ok)
    }
}
