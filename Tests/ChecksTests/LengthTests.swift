import Checks
import Testing

@Suite("length")
struct LengthTests {
    private static let report = """
        政府工作报告
        一、工作回顾
        （一）稳增长。全年增长百分之六。投资、消费、出口都有新的增长，结构更优。
        （二）惠民生。办好实事。
        二、工作安排
        今年要办好十件实事。
        """

    @Test(
        "What is over a limit is shown by what stands for it",
        arguments: [
            ("length: {of: sentence, max: 10}", "投资、消费、出口都有新的增长，结构更优。"),
            ("length: {of: paragraph, max: 30}", "（一）稳增长"),
            ("length: {of: section, max: 40}", "一、工作回顾"),
            ("length: {of: heading, max: 3}", "一、工作回顾"),
            ("length: {of: title, max: 5}", "政府工作报告"),
            ("length: {of: 段, max: 30}", "（一）稳增长"),
        ])
    func tooLong(_ rule: String, _ place: String) throws {
        let findings = Bench(rule, LengthCheck.self).findings(in: Self.report)
        let first = try #require(findings.first)
        #expect(String(decoding: Array(Self.report.utf8)[first.range], as: UTF8.self) == place)
    }

    @Test(
        "What is within its limits is left alone",
        arguments: [
            "length: {of: sentence, max: 20}", "length: {of: sentence, min: 4}", "length: {of: paragraph, max: 40}",
            "length: {of: section, min: 10, max: 80}", "length: {of: heading, min: 3, max: 4}", "length: {of: title, max: 6}",
        ])
    func withinLimits(_ rule: String) {
        Bench(rule, LengthCheck.self).expect(Self.report)
    }

    @Test("Every unit over a limit is reported, exactly")
    func everyUnit() {
        Bench("length: {of: sentence, max: 8}", LengthCheck.self).expect(
            "⟦我们要稳中求进、以进促稳。⟧好！⟦各项工作都有新的进展。⟧")
        Bench("length: {of: sentence, min: 4}", LengthCheck.self).expect("我们要稳中求进、以进促稳。⟦好！⟧各项工作都有新的进展。")
    }

    @Test("Blanks and line breaks are no characters")
    func blanks() {
        let bench = Bench("length: {of: sentence, max: 10}", LengthCheck.self)
        bench.expect("　　增长 6 %，稳中有进。")
        #expect(bench.messages("增长 16 %，稳中有进。") == ["这句话有11个字，超过了10个字，念起来费力，请考虑断开"])
    }

    @Test("A message may name length and limit")
    func values() throws {
        let finding = try #require(
            Bench("length: {of: sentence, max: 5}\nmessage: '{length}>{limit}'", LengthCheck.self)
                .findings(in: "各项工作都有新的进展。").first)
        #expect(finding.values["字数"]?.zh == "11" && finding.values["limit"]?.zh == "5")
    }

    @Test(
        "A rule without limits, or with impossible ones, is faulty",
        arguments: [
            ("length: {of: sentence}", "没有写字数的上限或下限 ⟦of⟧"),
            ("length: {of: sentence, min: 9, max: 3}", "“min”大于“max”，怎样写都会超限 ⟦9⟧"),
            ("length: {of: word, max: 3}", "不认识“word” ⟦word⟧"), ("length: {max: 3}", "缺少“of” ⟦{⟧"),
        ])
    func faultyRules(_ rule: String, _ problem: String) {
        #expect(Bench.problems(rule, LengthCheck.self) == [problem])
    }
}
