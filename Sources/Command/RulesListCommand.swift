import ArgumentParser
import Configuration
import Localization
import RuleModel
import RulePacks
import SourceText

/// `hegao rules list`: the rules of a run, one a line.
struct RulesListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: localized(zh: "列出规则", en: "List the rules."))
    }

    @OptionGroup var configurationOptions: ConfigurationOptions
    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var workspace = configurationOptions.workspace(CommandLineSettings(ruleOptions))
        let settings = workspace.settings(for: "-")
        let rules = RuleSelection(selected: ruleOptions.select, ignored: ruleOptions.ignore).apply(to: settings.loaded.rules).rules
        let levels = rules.map { Self.level(of: $0, settings) }
        var text = Self.table(rules, levels)
        if !output.quiet { text += Self.total(rules.count, off: levels.count { $0 == "off" }, language: output.language) }
        StandardStreams.write(text)
        try ProblemPrinter(output).printAndThrow(workspace.problems)
    }

    /// The level in effect in the working folder; rules that only a thorough run uses are listed at their own.
    private static func level(of rule: Rule, _ settings: DocumentSettings) -> String {
        if let used = settings.rules.rules.first(where: { $0.id == rule.id }) { return used.severity.keyword }
        let setting = settings.values.setting(for: rule.id)
        return setting?.level?.value == .off ? RuleSetting.Level.off.word : rule.severity.keyword
    }

    /// Id, level, check and place in aligned columns.
    private static func table(_ rules: [Rule], _ levels: [String]) -> String {
        let rows = zip(rules, levels).map { rule, level in
            [rule.id, level, rule.checkKey, "\(rule.location.file.path):\(rule.location.position.line)"]
        }
        let widths = (0..<3).map { column in rows.map { DisplayWidth.cells(in: $0[column]) }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - DisplayWidth.cells(in: cell))
            }.joined(separator: "  ") + "  " + row[3] + "\n"
        }.joined()
    }

    private static func total(_ count: Int, off: Int, language: Language) -> String {
        let words = off > 0 ? LocalizedText(zh: "，其中 \(off) 条关着", en: ", \(off) of them off") : LocalizedText(verbatim: "")
        return LocalizedText(zh: "共 \(count) 条规则\(words.zh)\n", en: "\(count) rules\(words.en)\n")(in: language)
    }
}
