import ArgumentParser
import Localization
import Reporting

/// How results are shown; shared by the commands that print reports.
struct OutputOptions: ParsableArguments {
    /// When to use colour.
    enum Color: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    @Option(help: ArgumentHelp(localized(zh: "颜色", en: "Colour.")))
    var color = Color.auto

    @Option(help: ArgumentHelp(localized(zh: "提示的语言，默认随系统", en: "Language of messages; default from the locale.")))
    var lang: Language?

    @Flag(name: .shortAndLong, help: ArgumentHelp(localized(zh: "只列出问题，不写总结", en: "Findings only, no summary.")))
    var quiet = false

    var language: Language { lang ?? Environment.language }

    var reportOptions: ReportOptions { reportOptions(writingFile: false) }

    /// - Parameter writingFile: whether the report goes to a file, whatever standard output is.
    func reportOptions(writingFile: Bool) -> ReportOptions {
        ReportOptions(
            language: language, color: color == .auto && writingFile ? false : usesColor,
            width: (writingFile ? nil : Environment.terminalWidth) ?? 100, quiet: quiet)
    }

    private var usesColor: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: StandardStreams.isTerminal(1) && !Environment.forbidsColor
        }
    }
}

extension Language: ExpressibleByArgument {}
