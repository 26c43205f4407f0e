import ArgumentParser
import Diagnostics
import Linting
import Localization
import Reporting
import RulePacks

/// `hegao rules check`: every mistake in rule files, with its place.
struct RulesCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: localized(zh: "校验规则文件", en: "Check rule files for mistakes."))
    }

    @Argument(help: ArgumentHelp(localized(zh: "规则文件或文件夹", en: "Rule files or folders."), valueName: "file"))
    var paths: [String]

    @OptionGroup var output: OutputOptions

    func run() throws {
        // The built-in files stand behind, so that a rule can refer to their kinds and parts.
        let outcome = RuleSources(paths: paths, includesBuiltin: true).load()
        let own = outcome.loaded.rules.rules.filter { !$0.location.file.path.hasPrefix(BuiltinRules.scheme) }
        if !output.quiet {
            let weak = WeakChecks(rules: own, probe: PowerProbe(rules: outcome.loaded.rules))
            StandardStreams.write(weak.remarks(language: output.language))
        }
        if outcome.problems.isEmpty, !output.quiet {
            let text = LocalizedText(
                zh: "\(outcome.fileCount) 个规则文件、\(own.count) 条规则，没有发现错误\n",
                en: "\(outcome.fileCount) rule files with \(own.count) rules: no mistakes\n")
            StandardStreams.write(text(in: output.language))
        }
        guard !outcome.problems.isEmpty else { return }
        StandardStreams.write(TextReporter.render(outcome.problems, options: output.reportOptions))
        if !output.quiet {
            let text = LocalizedText(
                zh: "\(outcome.problems.count) 处错误；\(own.count) 条规则可用\n",
                en: "\(outcome.problems.count) mistakes; \(own.count) rules are sound\n")
            StandardStreams.write(text(in: output.language))
        }
        throw ExitStatus.failure
    }
}
