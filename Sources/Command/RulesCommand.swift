import ArgumentParser

/// `hegao rules`: what a rule author needs.
struct RulesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rules",
            abstract: localized(zh: "查看、校验、试验规则，生成说明", en: "List, check, test, explain and document rules."),
            subcommands: [
                RulesListCommand.self, RulesExplainCommand.self, RulesCheckCommand.self, RulesTestCommand.self,
                RulesDocsCommand.self, RulesSchemaCommand.self, RulesNewCommand.self, RulesTraceCommand.self,
                RulesPackCommand.self,
            ])
    }
}
