import ArgumentParser
import Diagnostics
import Linting
import Localization
import Reporting
import SourceText

/// `hegao fix`: applies the fixes of findings to drafts.
struct FixCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fix", abstract: localized(zh: "改正能放心改的问题", en: "Mend what can be mended safely."))
    }

    @Argument(
        help: ArgumentHelp(
            localized(zh: "文件、文件夹或通配；- 表示标准输入，改好的写到标准输出", en: "Files, folders or patterns; - mends standard input to standard output."),
            valueName: "path"))
    var paths: [String]

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var profileOptions: ProfileOptions

    @Option(help: ArgumentHelp(localized(zh: "只改这一级及以上，默认 warning", en: "Mend this level and above only; default warning.")))
    var level: ReportLevel?

    @Option(help: ArgumentHelp(localized(zh: "指明文种，不去识别", en: "The kind of document, instead of recognising it.")))
    var kind: String?

    @Flag(help: ArgumentHelp(localized(zh: "要人看过再定的建议也一并改", en: "Apply suggestions that a person should look at, too.")))
    var unsafe = false

    @Flag(help: ArgumentHelp(localized(zh: "只显示会怎么改，不动文件", en: "Show the changes and leave the files alone.")))
    var diff = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if paths.isEmpty {
            throw ValidationError(localized(zh: "请写出要改的文件或文件夹", en: "name a file or folder to mend"))
        }
    }

    func run() throws {
        let job = LintJob(ruleOptions, profileOptions, kind: kind)
        let inputs = InputFinder.find(paths)
        let level = self.level ?? profileOptions.level(failOn: .error, selected: ruleOptions.select)
        let linter = Linter(rules: job.rules, kind: kind, threshold: level.severity)
        var run = FixRun(fixer: Fixer(linter: linter, includesUnsafe: unsafe), showsDiff: diff, output: output)
        run.report(job.problems + inputs.problems)
        for path in job.isSound ? inputs.paths : [] { run.mend(path) }
        run.finish()
        if run.hasProblems { throw ExitStatus.failure }
        throw diff && run.changes > 0 ? ExitStatus.findings : .clean
    }
}
