import ArgumentParser
import Configuration
import Diagnostics
import Linting
import Localization
import Reporting
import SourceText
import WordEditing

/// `hegao fix`: applies the fixes of findings to drafts.
struct FixCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fix", abstract: localized(zh: "改正能放心改的问题", en: "Mend what can be mended safely."))
    }

    @Argument(
        help: ArgumentHelp(
            localized(
                zh: "文件、文件夹或通配；- 表示标准输入，改好的写到标准输出", en: "Files, folders or patterns; - mends standard input to standard output."),
            valueName: "path"))
    var paths: [String]

    @OptionGroup var configurationOptions: ConfigurationOptions
    @OptionGroup var inputOptions: InputOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var profileOptions: ProfileOptions
    @OptionGroup var acceptedOptions: AcceptedOptions
    @OptionGroup var standardInput: StandardInputOptions

    @Option(help: ArgumentHelp(localized(zh: "只改这一级及以上，默认 warning", en: "Mend this level and above only; default warning.")))
    var level: ReportLevel?

    @Option(
        help: ArgumentHelp(localized(zh: "指明文种，不去识别", en: "The kind of document, instead of recognising it.")),
        completion: RuleCompletion.kinds)
    var kind: String?

    @Flag(help: ArgumentHelp(localized(zh: "要人看过再定的建议也一并改", en: "Apply suggestions that a person should look at, too.")))
    var unsafe = false

    @Flag(help: ArgumentHelp(localized(zh: "只显示会怎么改，不动文件", en: "Show the changes and leave the files alone.")))
    var diff = false

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp(
            localized(
                zh: "Word 文稿改好的写到哪个文件；改动都是修订，可以逐条接受或拒绝", en: "The file to write a mended Word document to, as tracked changes."),
            valueName: "out.docx"))
    var output: String?

    @Flag(help: ArgumentHelp(localized(zh: "-o 的文件已有就盖掉它", en: "Write over the file of -o if it is there.")))
    var force = false

    @OptionGroup var display: OutputOptions

    func validate() throws {
        if paths.isEmpty {
            throw ValidationError(localized(zh: "请写出要改的文件或文件夹", en: "name a file or folder to mend"))
        }
        if output != nil, paths.count != 1 {
            throw ValidationError(localized(zh: "用 -o 时一次只能改一份 Word 文稿", en: "-o goes with one Word document"))
        }
        if output != nil, diff {
            throw ValidationError(localized(zh: "--diff 不写文件，不能和 -o 一起用", en: "--diff writes nothing, so it goes without -o"))
        }
    }

    func run() throws {
        var workspace = configurationOptions.workspace(
            CommandLineSettings(ruleOptions, profileOptions, kind: kind, level: level))
        let inputs = inputOptions.find(paths, in: &workspace)
        let job = LintJob(inputs.paths, workspace, shown: standardInput.shown)
        let baseline = BaselineFilter(acceptedOptions, paths: inputs.paths.map(standardInput.shown), configured: job.acceptedFile)
        let linters = job.settings.map { $0.linter(acceptedFindings: baseline.accepted) }
        let fixers = linters.map { Fixer(linter: $0, includesUnsafe: unsafe) }
        let signature = Signature(date: Clock.date)
        let words = zip(linters, fixers).map { WordFixer(linter: $0, fixer: $1, signature: signature) }
        let target = output.map { WordFixTarget(path: $0, overwrites: force) }
        var run = FixRun(
            fixers: fixers, words: words, target: target, showsDiff: diff, name: standardInput.name, output: display)
        run.report(job.problems + inputs.problems + baseline.problems)
        for draft in baseline.isSound ? job.drafts : [] { run.mend(draft) }
        run.finish()
        if run.hasProblems { throw ExitStatus.failure }
        throw diff && run.changes > 0 ? ExitStatus.findings : .clean
    }
}
