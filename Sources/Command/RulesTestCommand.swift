import ArgumentParser
import Diagnostics
import Linting
import Localization
import Reporting
import RuleModel

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
            localized(
                zh: "规则文件或文件夹；不写就试配置引入的，没有就试内置规则",
                en: "Rule files or folders; if none those of the configuration, else the built-in rules."), valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String] = []

    @OptionGroup var configurationOptions: ConfigurationOptions

    @Flag(help: ArgumentHelp(localized(zh: "规则缺少正例或反例也算失败", en: "Fail for rules without a good and a bad example too.")))
    var strict = false

    @OptionGroup var output: OutputOptions

    @Flag(
        help: ArgumentHelp(
            localized(
                zh: "文件一有改动就重试，只列不符的；Ctrl-C 结束", en: "Run again at every change, and list failures only; ends with Ctrl-C.")))
    var watch = false

    func validate() throws {
        guard watch, paths.isEmpty else { return }
        throw ValidationError(
            localized(zh: "--watch 要写明看哪个文件或文件夹：hegao rules test --watch FILE",
                en: "name what to --watch: hegao rules test --watch FILE"))
    }

    func run() throws {
        if watch { RuleFileWatch(paths: paths).run { _ = test(naming: $0) } }
        switch test(naming: nil) {
        case .clean: return
        case let status: throw status
        }
    }

    /// Runs the examples and prints what came of it.
    ///
    /// - Parameter change: what a run that watches files was started by; `nil` for a run by itself.
    private func test(naming change: RuleFileWatch.Change?) -> ExitStatus {
        let authored = AuthoredRules(paths, configurationOptions)
        let problems = authored.problems
        let outcome = ExampleRunner(rules: authored.all).run(where: authored.isOwn)
        let missing = strict ? outcome.withoutExamples.map(Problem.withoutExamples) : []
        let failures = outcome.failures.map(\.problem) + missing
        if let change { StandardStreams.write(change.heading(isTerminal: StandardStreams.isTerminal(1), language: output.language)) }
        StandardStreams.write(TextReporter.render(problems + failures, options: output.reportOptions))
        if strict, !output.quiet, change == nil {
            let weak = WeakChecks(rules: authored.own, probe: PowerProbe(rules: authored.all))
            StandardStreams.write(weak.remarks(language: output.language))
        }
        if !output.quiet {
            StandardStreams.write(Self.summary(outcome, failures: failures.count, problems: problems.count)(in: output.language))
        }
        if !problems.isEmpty || outcome.rules == 0 { return .failure }
        return failures.isEmpty ? .clean : .findings
    }

    private static func summary(_ outcome: ExampleRunner.Outcome, failures: Int, problems: Int) -> LocalizedText {
        guard outcome.rules > 0 else { return LocalizedText(zh: "没有可以试验的规则\n", en: "there is no rule to test\n") }
        let faults =
            problems == 0 ? LocalizedText(verbatim: "") : LocalizedText(zh: "，另有 \(problems) 处错误",
                en: ", and \(problems) mistakes")
        let result = LocalizedText(
            zh: failures == 0 ? "全部符合" : "\(failures) 处不符", en: failures == 0 ? "all as expected" : "\(failures) failures")
        return LocalizedText(
            zh: "\(outcome.rules) 条规则、\(outcome.examples) 个例子、试了 \(outcome.runs) 遍：\(result.zh)\(faults.zh)\n",
            en: "\(outcome.rules) rules, \(outcome.examples) examples, \(outcome.runs) runs: \(result.en)\(faults.en)\n")
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
                zh: "在“examples:”下写“\(lacksBad ? "bad" : "good"):”",
                    en: "write “\(lacksBad ? "bad" : "good"):” under “examples:”"))
    }
}
