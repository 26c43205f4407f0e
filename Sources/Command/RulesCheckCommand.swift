import ArgumentParser
import Diagnostics
import Linting
import Localization
import Reporting

/// `hegao rules check`: every mistake in rule files, with its place.
struct RulesCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: localized(zh: "校验规则文件", en: "Check rule files for mistakes."))
    }

    @Argument(
        help: ArgumentHelp(
            localized(zh: "规则文件或文件夹；不写就校验配置引入的", en: "Rule files or folders; those of the configuration if none."), valueName: "file"))
    var paths: [String] = []

    @OptionGroup var configurationOptions: ConfigurationOptions

    @OptionGroup var output: OutputOptions

    func run() throws {
        // The built-in files stand behind, so that a rule can refer to their kinds and parts.
        let rules = AuthoredRules(paths, configurationOptions)
        let problems = rules.problems
        guard !rules.paths.isEmpty || !problems.isEmpty else {
            throw ValidationError(localized(zh: "请写出要校验的规则文件", en: "name the rule files to check"))
        }
        let own = rules.paths.isEmpty ? [] : rules.own
        if !output.quiet {
            let weak = WeakChecks(rules: own, probe: PowerProbe(rules: rules.all))
            StandardStreams.write(weak.remarks(language: output.language))
        }
        if problems.isEmpty, !output.quiet {
            let text = LocalizedText(
                zh: "\(rules.fileCount) 个规则文件、\(own.count) 条规则，没有发现错误\n",
                en: "\(rules.fileCount) rule files with \(own.count) rules: no mistakes\n")
            StandardStreams.write(text(in: output.language))
        }
        guard !problems.isEmpty else { return }
        StandardStreams.write(TextReporter.render(problems, options: output.reportOptions))
        if !output.quiet {
            let text = LocalizedText(
                zh: "\(problems.count) 处错误；\(own.count) 条规则可用\n",
                en: "\(problems.count) mistakes; \(own.count) rules are sound\n")
            StandardStreams.write(text(in: output.language))
        }
        throw ExitStatus.failure
    }
}
