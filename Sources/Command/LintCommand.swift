import ArgumentParser
import Diagnostics
import FileSystem
import Linting
import Localization
import Reporting
import RuleModel
import RulePacks
import SourceText

/// `hegao lint`: checks drafts against rules.
struct LintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "lint", abstract: localized(zh: "检查文稿", en: "Check drafts."))
    }

    @Argument(
        help: ArgumentHelp(
            localized(zh: "文件、文件夹或通配；- 表示标准输入", en: "Files, folders or patterns; - is standard input."), valueName: "path"))
    var paths: [String]

    @OptionGroup var ruleOptions: RuleOptions

    @OptionGroup var profileOptions: ProfileOptions

    @OptionGroup var tableOptions: TableOptions

    @Option(
        help: ArgumentHelp(
            localized(zh: "达到哪一级就以退出码 1 结束", en: "The level from which findings fail the run.")))
    var failOn = FailureThreshold.error

    @Option(
        help: ArgumentHelp(
            localized(zh: "只报告这一级及以上，默认 warning", en: "Report this level and above only; default warning.")))
    var level: ReportLevel?

    @Option(help: ArgumentHelp(localized(zh: "指明文种，不去识别", en: "The kind of document, instead of recognising it.")))
    var kind: String?

    @OptionGroup var reportFiles: ReportFileOptions

    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp(localized(zh: "并行的线程数，默认等于处理器数", en: "Worker threads; default one a processor.")))
    var jobs: Int?

    @Flag(
        name: .shortAndLong,
        help: ArgumentHelp(
            localized(zh: "列出没能核验的数字关系和原因", en: "List the relations between figures that were left open, and why.")))
    var verbose = false

    @Flag(
        help: ArgumentHelp(
            localized(zh: "最后分规则统计发现了多少处、核验了多少组数字", en: "Say at the end what each rule found and how far figures were checked.")))
    var statistics = false

    @Flag(help: ArgumentHelp(localized(zh: "列出每条规则用的时间", en: "Show the time each rule took.")))
    var profile = false

    @OptionGroup var draft: DraftOptions

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if paths.isEmpty {
            throw ValidationError(localized(zh: "请写出要检查的文件或文件夹", en: "name a file or folder to check"))
        }
        // `--profile` shows times; the profiles of rules are options of their own.
        if profile, let word = paths.first(where: { ["strict", "thorough"].contains($0) }) {
            throw ValidationError(localized(zh: "从严、从细请写 --\(word)", en: "write --\(word); --profile shows the time of each rule"))
        }
        if let jobs, jobs < 1 {
            throw ValidationError(localized(zh: "--jobs 至少是 1", en: "--jobs must be at least 1"))
        }
    }

    func run() throws {
        let targets = try reportFiles.targets
        let formats = targets.map(\.format)
        let job = LintJob(
            ruleOptions, profileOptions, kind: kind, table: tableOptions.rule, needsExamples: formats.contains { $0.describesRules })
        let inputs = InputFinder.find(paths)
        try reportFiles.refuse(overwriting: inputs.paths)
        let level = self.level ?? profileOptions.level(failOn: failOn, selected: ruleOptions.select)
        let rules = formats.contains { $0.describesRules } ? job.rules.rules.map { RuleDescription($0) } : []
        var printer = ReportPrinter(targets) { reportOptions(level, rules: rules, writingFile: $0) }
        var run = LintRun(
            linter: Linter(
                rules: job.rules, kind: kind, threshold: level.severity, listsRelations: verbose, keepsText: formats.contains { $0.showsDrafts }),
            changes: draft.trackChanges, workers: min(jobs ?? Processors.count, max(1, inputs.paths.count)), isProfiling: profile)
        var omissions: [(path: String, words: LocalizedText)] = []
        // With no rule, or a kind that nobody knows, what is left would not be the check that was asked for.
        run.lint(job.isSound ? inputs.paths : []) { report in
            printer.print(report)
            omissions += report.omissions.map { (report.path, $0) }
        }
        let failures = printer.finish(problems: job.problems + inputs.problems, unread: inputs.unread)
        try ProblemPrinter(output).printAndThrow(failures)
        if !output.quiet { tell(omissions) }
        if profile { StandardStreams.writeError(run.profile(language: output.language)) }
        throw status(printer.summary)
    }

    /// What was passed over is said beside the report, which is about what was looked at.
    private func tell(_ omissions: [(path: String, words: LocalizedText)]) {
        StandardStreams.writeError(omissions.map { "\($0.path)  \($0.words(in: output.language))\n" }.joined())
    }

    private func reportOptions(_ level: ReportLevel, rules: [RuleDescription], writingFile: Bool) -> ReportOptions {
        var options = output.reportOptions(writingFile: writingFile)
        options.statistics = statistics
        options.infoIsOff = self.level == nil && level == .warning
        options.failing = Severity.allCases.first { failOn.isReached(by: $0) }
        options.version = RootCommand.version
        options.rules = rules
        options.folder = Paths.currentFolder
        return options
    }

    private func status(_ summary: Summary) -> ExitStatus {
        if summary.problems > 0 { return .failure }
        let isFailing = Severity.allCases.contains { failOn.isReached(by: $0) && summary.count($0) > 0 }
        return isFailing ? .findings : .clean
    }
}
