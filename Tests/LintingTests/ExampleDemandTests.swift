import Diagnostics
import Linting
import Testing

/// What an example may demand beyond being reported or not.
struct ExampleDemandTests {
    private func failures(_ examples: String) -> [String] {
        let body = "examples:\n" + examples.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        return ExampleRunner(rules: SumRules.sound(SumRules.rule("a/x", level: "error", body))).run().failures.map(
            \.problem.message.zh)
    }

    private static let wrong = "“投资⟦30亿元⟧，其中甲15亿元、乙25亿元。”"
    private static let suspicious = "“投资⟦30.5亿元⟧，其中甲10.1亿元、乙20.2亿元。”"

    @Test(arguments: [
        (wrong, "error", true), (wrong, "warning", false), (suspicious, "warning", true), (suspicious, "error", false),
    ])
    func aLevelIsWhatMustComeOut(text: String, level: String, passes: Bool) {
        let failures = failures("bad:\n  - text: \(text)\n    level: \(level)")
        #expect(failures.isEmpty == passes, "\(failures)")
        #expect(passes || failures[0].contains("应报为 \(level)，却报为 \(level == "error" ? "warning" : "error")"))
    }

    @Test(arguments: [wrong, suspicious])
    func withoutALevelAnyWillDo(text: String) {
        #expect(failures("bad:\n  - \(text)\n  - text: \(text)") == [])
    }

    private static let fitting = "投资30亿元，其中甲10亿元、乙20亿元。"
    private static let partial = "投资30亿元，其中甲10亿元。"
    private static let silent = "投资不少。"

    @Test(
        arguments: [
            (fitting, "true", nil), (fitting, "false", "却核验出来了"), (partial, "true", "没有下结论：只有一个分项"), (partial, "false", nil),
            (silent, "true", "没有看到可以核验的关系"), (silent, "false", nil),
        ] as [(String, String, String?)])
    func aGoodExampleCanDemandThatItsFiguresWereCompared(text: String, verified: String, complaint: String?) {
        let failures = failures("good:\n  - text: \(text)\n    verified: \(verified)")
        guard let complaint else { return #expect(failures == []) }
        #expect(failures.count == 1 && failures[0].contains(complaint), "\(failures)")
    }

    @Test(arguments: [
        ("bad: [{text: ⟦甲⟧, level: serious}]", "不认识“serious”"), ("good: [{text: 甲, verified: yes}]", "不认识“yes”"),
        ("good: [{text: 甲, level: error}]", "不认识的键“level”"), ("bad: [{text: ⟦甲⟧, verified: true}]", "不认识的键“verified”"),
    ])
    func aSlipInADemandIsPointedOut(examples: String, complaint: String) {
        let problems = SumRules.load(SumRules.rule("a/x", level: "error", "examples: {\(examples)}")).problems
        #expect(problems.map(\.message.zh) == [complaint])
    }
}
