import ArgumentParser
import Diagnostics
import FileSystem
import Localization
import RulePacks
import RuleSchema
import SourceText

/// `hegao rules schema`: the JSON Schema by which an editor knows the keys of rule files, or those of configurations.
struct RulesSchemaCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schema", abstract: localized(zh: "输出规则文件或配置文件的 JSON Schema", en: "Print a JSON Schema of rule files or of configurations."),
            discussion: localized(
                zh: """
                    编辑器（如装了 YAML 插件的 VS Code）用它补全和检查规则文件：把结果存成文件，在规则文件第一行写
                    # yaml-language-server: $schema=rules.schema.json
                    加上 --config 就是 .hegao.yml 的 Schema，用法相同。说明用 --lang 的语言。模式、例子是否成立，由 hegao rules check 和 rules test 来查。
                    """,
                en: """
                    An editor, such as VS Code with its YAML extension, completes and checks rule files by it: save it to a file, and \
                    let a rule file begin with
                    # yaml-language-server: $schema=rules.schema.json
                    With --config it is that of .hegao.yml, used in the same way. Descriptions are in the language \
                    of --lang. Whether patterns and examples hold, hegao rules check and rules test say.
                    """))
    }

    @Flag(
        name: .customLong("config"),
        help: ArgumentHelp(localized(zh: "输出配置文件 .hegao.yml 的 Schema", en: "That of configuration files, .hegao.yml.")))
    var isOfConfigurations = false

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(localized(zh: "写进文件，不写到屏幕", en: "Write to a file, not to the screen."), valueName: "file"),
        completion: .file(extensions: ["json"]))
    var target: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let language = output.language
        let schema = isOfConfigurations ? JSONSchema.ofConfigurations(in: language) : JSONSchema.ofRuleFiles(in: language)
        guard let target else { return StandardStreams.write(schema) }
        do throws(InputError) {
            try replaceFile(target, with: Array(schema.utf8))
        } catch {
            return try ProblemPrinter(output).printAndThrow([Problem(error)])
        }
        if !output.quiet {
            StandardStreams.write(LocalizedText(zh: "已写入 \(target)\n", en: "written to \(target)\n")(in: output.language))
        }
    }
}
