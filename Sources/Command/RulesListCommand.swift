import ArgumentParser
import Localization
import RuleModel
import RulePacks
import SourceText

/// `hegao rules list`: the rules of a run, one a line.
struct RulesListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: localized(zh: "列出规则", en: "List the rules."))
    }

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let sources = ruleOptions.sources(needsExamples: false).load()
        let selection = ruleOptions.selection
        let rules = selection.apply(to: sources.loaded.rules).rules
        var text = Self.table(rules, language: output.language)
        if !output.quiet { text += Self.total(rules.count, language: output.language) }
        StandardStreams.write(text)
        let problems = sources.problems + selection.problems(in: sources.loaded.rules) + (rules.isEmpty ? [.noRule] : [])
        try ProblemPrinter(output).printAndThrow(problems)
    }

    /// Id, level, check and place in aligned columns.
    private static func table(_ rules: [Rule], language: Language) -> String {
        let rows = rules.map { rule in
            [rule.id, rule.severity.keyword, rule.checkKey, "\(rule.location.file.path):\(rule.location.position.line)"]
        }
        let widths = (0..<3).map { column in rows.map { DisplayWidth.cells(in: $0[column]) }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - DisplayWidth.cells(in: cell))
            }.joined(separator: "  ") + "  " + row[3] + "\n"
        }.joined()
    }

    private static func total(_ count: Int, language: Language) -> String {
        LocalizedText(zh: "共 \(count) 条规则\n", en: "\(count) rules\n")(in: language)
    }
}
