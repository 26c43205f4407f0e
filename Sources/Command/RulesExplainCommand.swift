import ArgumentParser
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

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let sources = ruleOptions.sources(needsExamples: true).load()
        let rules = sources.loaded.rules.rules
        guard let rule = rules.first(where: { $0.id == id }) else {
            return try ProblemPrinter(output).printAndThrow(sources.problems + [.unknownRule(id, known: rules.map(\.id))])
        }
        let power = PowerProbe(rules: sources.loaded.rules).measure(rule)
        StandardStreams.write(RuleExplanation(rule: rule, power: power, language: output.language).text)
        try ProblemPrinter(output).printAndThrow(sources.problems)
    }
}
