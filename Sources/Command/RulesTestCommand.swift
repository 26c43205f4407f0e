import ArgumentParser
import Diagnostics
import Linting
import Localization
import Reporting
import RuleModel
import RulePacks

/// `hegao rules test`: runs the examples that stand in rule files.
struct RulesTestCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "test", abstract: localized(zh: "试验规则里的例子", en: "Run the examples in rule files."),
            discussion: localized(
                zh: "每个例子试四遍：原样、前面加一行、CRLF 换行、行中断开。",
                en: "Each example runs four times: as written, behind a line, with CRLF, hard-wrapped."))
    }

    @Argument(
        help: ArgumentHelp(
            localized(zh: "规则文件或文件夹；不写就试内置规则", en: "Rule files or folders; the built-in rules if none."), valueName: "file"))
    var paths: [String] = []

    @Flag(help: ArgumentHelp(localized(zh: "规则缺少正例或反例也算失败", en: "Fail for rules without a good and a bad example too.")))
    var strict = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let sources = RuleSources(paths: paths, includesBuiltin: true).load()
        let rules = sources.loaded.rules
        let outcome = ExampleRunner(rules: rules).run(where: isWanted)
        let missing = strict ? outcome.withoutExamples.map(Problem.withoutExamples) : []
        let failures = outcome.failures.map(\.problem) + missing
        StandardStreams.write(TextReporter.render(sources.problems + failures, options: output.reportOptions))
        if strict, !output.quiet {
            let weak = WeakChecks(rules: rules.rules.filter(isWanted), probe: PowerProbe(rules: rules))
            StandardStreams.write(weak.remarks(language: output.language))
        }
        if !output.quiet { StandardStreams.write(Self.summary(outcome, failures: failures.count)(in: output.language)) }
        if !sources.problems.isEmpty || outcome.rules == 0 { throw ExitStatus.failure }
        if !failures.isEmpty { throw ExitStatus.findings }
    }

    /// The user's own rules, or the built-in ones if no files are named.
    private func isWanted(_ rule: Rule) -> Bool {
        paths.isEmpty || !rule.location.file.path.hasPrefix(BuiltinRules.scheme)
    }

    private static func summary(_ outcome: ExampleRunner.Outcome, failures: Int) -> LocalizedText {
        guard outcome.rules > 0 else { return LocalizedText(zh: "没有可以试验的规则\n", en: "there is no rule to test\n") }
        let result = LocalizedText(
            zh: failures == 0 ? "全部符合" : "\(failures) 处不符", en: failures == 0 ? "all as expected" : "\(failures) failures")
        return LocalizedText(
            zh: "\(outcome.rules) 条规则、\(outcome.examples) 个例子、试了 \(outcome.runs) 遍：\(result.zh)\n",
            en: "\(outcome.rules) rules, \(outcome.examples) examples, \(outcome.runs) runs: \(result.en)\n")
    }
}

extension Problem {
    fileprivate static func withoutExamples(_ rule: Rule) -> Problem {
        let lacksBad = rule.examples.allSatisfy { $0.expectation == .good }
        return Problem(
            path: rule.location.file.path, place: rule.place,
            message: lacksBad
                ? LocalizedText(zh: "规则“\(rule.id)”缺少反例", en: "the rule “\(rule.id)” lacks a bad example")
                : LocalizedText(zh: "规则“\(rule.id)”缺少正例", en: "the rule “\(rule.id)” lacks a good example"),
            hint: LocalizedText(
                zh: "在“examples:”下写“\(lacksBad ? "bad" : "good"):”", en: "write “\(lacksBad ? "bad" : "good"):” under “examples:”"))
    }
}
