import ArgumentParser
import Configuration
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
    var paths: [String] = []

    @OptionGroup var stream: StreamOptions

    @OptionGroup var configurationOptions: ConfigurationOptions

    @Flag(
        help: ArgumentHelp(
            localized(
                zh: "不检查，列出对这份文稿起作用的每个设置和它的来处", en: "Check nothing; show each value in effect for a draft, and where it comes from.")))
    var printConfig = false

    @OptionGroup var inputOptions: InputOptions

    @OptionGroup var changeOptions: ChangeOptions

    @OptionGroup var ruleOptions: RuleOptions

    @OptionGroup var profileOptions: ProfileOptions

    @OptionGroup var tableOptions: TableOptions

    @OptionGroup var baselineOptions: BaselineOptions

    @Option(
        help: ArgumentHelp(
            localized(zh: "达到哪一级就以退出码 1 结束，默认 error", en: "The level from which findings fail the run; default error.")))
    var failOn: FailureThreshold?

    @Option(
        help: ArgumentHelp(
            localized(zh: "只报告这一级及以上，默认 warning", en: "Report this level and above only; default warning.")))
    var level: ReportLevel?

    @Option(
        help: ArgumentHelp(localized(zh: "指明文种，不去识别", en: "The kind of document, instead of recognising it.")),
        completion: RuleCompletion.kinds)
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

    @OptionGroup var cacheOptions: CacheOptions

    @OptionGroup var draft: DraftOptions

    @OptionGroup var output: OutputOptions

    func validate() throws {
        try stream.validate(against: optionsAgainstStreams)
        if paths.isEmpty, !changeOptions.areUsed, !stream.isStream {
            throw ValidationError(localized(zh: "请写出要检查的文件或文件夹", en: "name a file or folder to check"))
        }
        if printConfig, paths.count != 1 {
            throw ValidationError(localized(zh: "--print-config 一次看一份文稿", en: "--print-config takes one draft"))
        }
        let targets = try reportFiles.targets
        if printConfig, targets.count != 1 || targets[0].file != nil || ![.text, .json].contains(targets[0].format) {
            throw ValidationError(
                localized(
                    zh: "--print-config 写到标准输出，格式是 text 或 json", en: "--print-config goes to standard output, as text or json"))
        }
        // `--profile` shows times; the profiles of rules are options of their own.
        if profile, let word = paths.first(where: { ["strict", "thorough"].contains($0) }) {
            throw ValidationError(localized(zh: "从严、从细请写 --\(word)",
                en: "write --\(word); --profile shows the time of each rule"))
        }
        if let jobs, jobs < 1 {
            throw ValidationError(localized(zh: "--jobs 至少是 1", en: "--jobs must be at least 1"))
        }
    }

    func run() throws {
        let targets = try reportFiles.targets
        let formats = targets.map(\.format)
        let describesRules = formats.contains { $0.describesRules }
        let settings = CommandLineSettings(
            ruleOptions, profileOptions, kind: kind, level: level, failOn: failOn, tables: tableOptions.table)
        var workspace = configurationOptions.workspace(settings, needsExamples: describesRules)
        if stream.isStream { return try lintStream(settings) }
        if printConfig { return try show(paths[0], workspace, as: targets[0].format) }
        let cache = try cacheOptions.open(output)
        var changes = changeOptions.filter(paths) { workspace.excludes($0) }
        let inputs = changes?.inputs ?? inputOptions.find(paths, in: &workspace)
        let job = LintJob(inputs.paths, workspace, shown: draft.standardInput.shown)
        try reportFiles.refuse(overwriting: inputs.paths)
        var baseline = BaselineFilter(
            baselineOptions, arguments: changes == nil ? paths : inputs.paths,
            paths: inputs.paths.map(draft.standardInput.shown), configured: job.acceptedFile)
        let rules = describesRules ? job.rules.map { RuleDescription($0) } : []
        var printer = ReportPrinter(targets) { reportOptions(job, rules: rules, writingFile: $0) }
        let keepsText = formats.contains { $0.showsDrafts }
        let reader = DraftReader(draft, staged: changes?.staged)
        var run = LintRun(
            linters: job.settings.map { settings in
                let linter = settings.linter(
                    listsRelations: verbose, keepsText: keepsText, acceptedFindings: baseline.accepted, gathers: !baselineOptions.accepts)
                return DraftLinter(linter, rules: settings.rulesFingerprint, reader: reader, cache: profile ? nil : cache)
            },
            workers: min(jobs ?? Processors.count, max(1, job.drafts.count)), isProfiling: profile)
        var omissions: [(path: String, words: LocalizedText)] = []
        var isFailing = false
        run.lint(baseline.isSound ? job.drafts : []) { draft, whole in
            // The list sees every finding first, so that one on an old line is not taken for gone.
            let known = baseline.filtered(whole)
            let report = changes?.filtered(known) ?? known
            printer.print(report)
            let threshold = job.settings[draft.settings].failOn.value
            isFailing = isFailing || report.diagnostics.contains { threshold.isReached(by: $0.severity) }
            omissions += report.omissions.map { (report.path, $0) }
        }
        let remarks = baseline.finish()
        let failures = printer.finish(problems: job.problems + inputs.problems + baseline.problems, unread: inputs.unread)
        try ProblemPrinter(output).printAndThrow(failures)
        if !output.quiet {
            tell(omissions)
            StandardStreams.writeError(remarks.map { $0(in: output.language) + "\n" }.joined())
        }
        if let remark = changes?.remark(isBrief: output.quiet) { StandardStreams.writeError(remark(in: output.language) + "\n") }
        cacheOptions.tell(cache, output)
        if profile { StandardStreams.writeError(run.profile(language: output.language)) }
        // The process ends here: to take the rules apart first would only take time.
        withExtendedLifetime((job, run)) {
            finish(printer.summary.problems > 0 ? .failure : isFailing ? .findings : .clean)
        }
    }

    /// What would hold for a draft, whether it is there or not.
    private func show(_ path: String, _ workspace: Workspace, as format: OutputFormat) throws {
        var workspace = workspace
        let settings = workspace.settings(for: path)
        // That no rule is left is what the listing shows.
        try ProblemPrinter(output).printAndThrow(workspace.problems.filter { $0 != .noRule })
        let listing = ConfigurationListing(path: path, settings: settings, isSelecting: !ruleOptions.select.isEmpty)
        StandardStreams.write(format == .json ? listing.json : Array(listing.text(in: output.language).utf8))
    }

    /// What was passed over is said beside the report, which is about what was looked at.
    private func tell(_ omissions: [(path: String, words: LocalizedText)]) {
        StandardStreams.writeError(omissions.map { "\($0.path)  \($0.words(in: output.language))\n" }.joined())
    }

    private func reportOptions(_ job: LintJob, rules: [RuleDescription], writingFile: Bool) -> ReportOptions {
        var options = output.reportOptions(writingFile: writingFile)
        options.statistics = statistics
        options.infoIsOff = job.settings.contains { $0.leavesOutInfos }
        options.failing = Severity.allCases.first { level in job.settings.contains { $0.failOn.value.isReached(by: level) } }
        options.version = RootCommand.version
        options.rules = rules
        options.folder = Paths.currentFolder
        return options
    }
}
