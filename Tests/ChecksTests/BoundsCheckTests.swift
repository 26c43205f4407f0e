import Checks
import Testing

/// `bounds` on short texts: ⟦ ⟧ mark what must be reported.
@Suite("bounds")
struct BoundsCheckTests {
    private static let share = Bench("bounds: {of: [占比, 覆盖率, 优良率], between: [0, 100%]}\nunless: 拨备覆盖率", BoundsCheck.self)

    @Test(
        "A value beyond its limits is reported, with the markers that belong to it",
        arguments: [
            "占比达到⟦120%⟧。", "占比⟦120％⟧。", "占比由⟦158%⟧提高到61%。", "占比由58%提高到⟦612%⟧。", "占比稳定在⟦136.5%以上⟧。", "占比为⟦-3%⟧。",
            "优良率（AQI）达⟦1020%⟧。",
            "占比⟦1005‰⟧。", "占比⟦100.01%⟧。", "占比首次达到⟦120%—130%⟧。", "占比⟦百分之一百二十⟧。", "占比：⟦101%⟧。",
        ])
    func beyond(_ text: String) { Self.share.expect(text) }

    @Test(
        "Values within the limits, changes and values of other words are let pass",
        arguments: [
            "占比达到100%，优良率0%。", "占比提高120%。", "占比提高120个百分点。", "占比居全市第120位。", "占比较高，产值增长264%。", "占比高的县投资完成率120%。", "拨备覆盖率达180%。",
            "占比达100%以上。", "占比近100%。", "占比约100%。", "占比。增长120%。",
        ])
    func within(_ text: String) { Self.share.expect(text) }

    @Test(
        "A marker can make the difference milder",
        arguments: [("占比超过100%。", [1]), ("占比约101%。", [1]), ("占比超过110%。", [0]), ("占比101%。", [0])])
    func demotion(_ text: String, _ expected: [Int]) {
        #expect(Self.share.findings(in: text).map(\.demotion) == expected)
    }

    @Test("Behind 分别 nothing is claimed, since the words do not say which figure is whose")
    func respectively() {
        Self.share.expect("完成率、占比分别达到120%和100%。")
        Self.share.expect("占比、优良率分别达到25%、44%。")
    }

    @Test("A slot in the pattern says which figure is meant")
    func slots() {
        let bench = Bench("bounds: {of: '提前{值:duration}…年度', at-most: 11个月}", BoundsCheck.self)
        bench.expect("提前⟦14个月⟧完成年度任务，提前4个月完成年度任务。")
        Bench("bounds: {of: '满意率{value:percent}', at-most: 100%}", BoundsCheck.self).expect("满意率⟦998%⟧。满意率达到998%。")
    }

    @Test("A limit counts in its unit, a bare number in the figure's own")
    func units() {
        Bench("bounds: {of: 工期, at-most: 1年}", BoundsCheck.self).expect("工期⟦13个月⟧，工期12个月，工期100%。")
        Bench("bounds: {of: 人数, at-least: 10}", BoundsCheck.self).expect("人数⟦8人⟧，人数12人，人数1万人。")
    }

    @Test("The message names word, value and limit")
    func messages() {
        #expect(
            Self.share.messages("占比达到120%，优良率-3%。") == [
                "“占比”最多是100%，这里写的是“120%”；请核对数字、小数点和单位", "“优良率”最少是0，这里写的是“-3%”；请核对数字、小数点和单位",
            ])
        let bench = Bench("bounds: {of: 占比, at-most: 100%}\nmessage: '{名称}不超过{限度}，写的是{数值}'", BoundsCheck.self)
        #expect(bench.findings(in: "占比120%").map { $0.values["数值"]?.zh } == ["120%"])
    }

    @Test(
        "What cannot be read or can never hold is a fault of the rule",
        arguments: [
            ("bounds: {of: 占比}", ["没有写限度 ⟦{of: 占比}⟧"]), ("bounds: {between: [0, 100%]}", ["缺少“of” ⟦{⟧"]),
            ("bounds: {of: 占比, at-most: 很多}", ["“很多”不是一个数 ⟦很多⟧"]), ("bounds: {of: 占比, at-most: 约100%}", ["“约100%”不是一个数 ⟦约100%⟧"]),
            ("bounds: {of: 占比, between: [100%, 0]}", ["下限“100%”大于上限“0” ⟦[100%, 0]⟧"]),
            ("bounds: {of: 占比, between: [0亩, 100%]}", ["“0亩”和“100%”的单位不能相比 ⟦[0亩, 100%]⟧"]),
            ("bounds: {of: 占比, between: [1%]}", ["“between”要写下限和上限两个数，不与“at-least”“at-most”并用 ⟦[1%]⟧"]),
            ("bounds: {of: [], at-most: 100%}", ["这里至少要写一个模式 ⟦[]⟧"]),
            (
                "bounds: {of: 占比, max: 100%}",
                [
                    "不认识的键“max” ⟦max⟧",
                    "没有写限度 ⟦{of: 占比, max: 100%}⟧",
                ]
            ),
        ])
    func faults(_ rule: String, _ expected: [String]) {
        #expect(Bench.problems(rule, BoundsCheck.self) == expected)
    }
}
