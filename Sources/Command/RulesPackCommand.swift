import ArgumentParser
import Diagnostics
import FileSystem
import RulePacks
import SourceText

/// `hegao rules pack`: the built-in rules, worked out; what `make build` builds into the program.
struct RulesPackCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pack",
            abstract: localized(zh: "把内置规则整理成可以直接使用的形式（编译时用）", en: "Work the built-in rules out, for the build of hegao."),
            shouldDisplay: false)
    }

    @Argument(help: ArgumentHelp(localized(zh: "写进这个文件", en: "The file to write."), valueName: "file"))
    var target: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        do throws(InputError) {
            try replaceFile(target, with: BuiltinRules.pack())
        } catch {
            try ProblemPrinter(output).printAndThrow([Problem(error)])
        }
    }
}
