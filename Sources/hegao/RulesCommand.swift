import ArgumentParser

/// `hegao rules`: what a rule author needs.
struct RulesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rules", abstract: localized(zh: "查看、校验和试验规则", en: "List, check, test and explain rules."),
            subcommands: [RulesListCommand.self, RulesExplainCommand.self, RulesCheckCommand.self, RulesTestCommand.self])
    }
}
