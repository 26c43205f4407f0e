import ArgumentParser
import Configuration
import Diagnostics
import FileSystem
import Localization
import RulePacks
import SourceText

/// `hegao figures`: every figure of drafts, with what it is a figure of.
struct FiguresCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "figures", abstract: localized(zh: "列出文稿里的数字", en: "List the figures of drafts."),
            discussion: localized(
                zh: """
                    每个数字一行：位置、指标、原文、年份、是实绩还是目标。“？”是没有把握认定属于什么指标的数字，～代表数字所在的位置。
                    CSV 可以直接用 Excel 打开，折算值和取值区间都是普通小数。
                    """,
                en: """
                    One figure a line: place, indicator, what is written, years, whether outcome or target. “？” marks a figure that \
                    nothing binds, ～ is where it stands. The CSV opens in Excel, with plain decimals for values and intervals.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            localized(zh: "文件、文件夹或通配；- 表示标准输入", en: "Files, folders or patterns; - is standard input."), valueName: "path"))
    var paths: [String]

    @Option(help: ArgumentHelp(localized(zh: "输出格式", en: "Output format.")))
    var format = FiguresFormat.table

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(localized(zh: "写进文件，不写到屏幕", en: "Write to a file, not to the screen."), valueName: "file"))
    var target: String?

    @Flag(help: ArgumentHelp(localized(zh: "序号、日期、年份和“一个”也列出", en: "List ordinals, dates, years and 一个 too.")))
    var all = false

    @OptionGroup var configurationOptions: ConfigurationOptions

    @OptionGroup var inputOptions: InputOptions

    @OptionGroup var draft: DraftOptions

    @OptionGroup var display: OutputOptions

    func validate() throws {
        if paths.isEmpty {
            throw ValidationError(localized(zh: "请写出要看的文件或文件夹", en: "name a file or folder"))
        }
    }

    func run() throws {
        var workspace = configurationOptions.workspace(CommandLineSettings())
        let inputs = inputOptions.find(paths, in: &workspace)
        if let target, inputs.paths.contains(where: { Paths.identity(of: $0) == Paths.identity(of: target) && $0 != "-" }),
            Paths.identity(of: target) != nil
        {
            return try ProblemPrinter(display).printAndThrow([.overwritesInput(target)])
        }
        var problems = workspace.configurationProblems + inputs.problems
        var printer = FiguresPrinter(format: format, target: target, options: display.reportOptions)
        for path in inputs.paths {
            do throws(InputError) {
                let list = FigureList(of: try draft.read(path), all: all)
                printer.print(list)
                problems += list.problems
            } catch {
                problems.append(Problem(error))
            }
        }
        problems += printer.finish(unread: inputs.unread)
        try ProblemPrinter(display).printAndThrow(problems)
    }
}

extension Problem {
    fileprivate static func overwritesInput(_ path: String) -> Problem {
        Problem(
            path: path,
            message: LocalizedText(zh: "这是要读的文稿，不能写进去", en: "this is a draft to be read: it is not to be overwritten"),
            hint: LocalizedText(zh: "给 --output 换一个文件名", en: "give --output another name"))
    }
}
