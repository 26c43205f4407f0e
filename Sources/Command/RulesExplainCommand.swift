import ArgumentParser
import Configuration
import Diagnostics
import Linting
import Localization
import RuleModel
import RulePacks

/// `hegao rules explain`: one rule in full.
struct RulesExplainCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "explain", abstract: localized(zh: "解释一条规则", en: "Explain a rule."))
    }

    @Argument(help: ArgumentHelp(localized(zh: "规则编号", en: "Id of the rule."), valueName: "id"), completion: RuleCompletion.ids)
    var id: String

    @OptionGroup var configurationOptions: ConfigurationOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var workspace = configurationOptions.workspace(CommandLineSettings(ruleOptions), needsExamples: true)
        let settings = workspace.settings(for: "-")
        let all = settings.loaded.rules
        guard let rule = all.rules.first(where: { $0.id == id }) else {
            return try ProblemPrinter(output).printAndThrow(
                workspace.problems + [.unknownRule(id, known: all.rules.map(\.id))])
        }
        let power = PowerProbe(rules: all).measure(rule)
        let explanation = RuleExplanation(
            rule: rule, setting: settings.values.setting(for: id), power: power, language: output.language)
        StandardStreams.write(explanation.text)
        try ProblemPrinter(output).printAndThrow(workspace.problems)
    }
}
