import ArgumentParser
import Configuration
import RulePacks

/// Which configuration a run takes its values from.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(
            localized(
                zh: "用这个配置文件；默认用离文稿最近的 .hegao.yml", en: "Use this configuration; default the .hegao.yml nearest to each draft."),
            valueName: "file"))
    var file: String?

    @Flag(name: .customLong("no-config"), help: ArgumentHelp(localized(zh: "不用配置文件", en: "Use no configuration.")))
    var isLeftOut = false

    func validate() throws {
        if file != nil, isLeftOut {
            throw ValidationError(localized(zh: "--config 和 --no-config 只能用一个", en: "use --config or --no-config, not both"))
        }
        if file?.isEmpty == true {
            throw ValidationError(localized(zh: "--config 后面要写文件名", en: "--config needs the name of a file"))
        }
    }

    private var choice: Workspace.Choice { isLeftOut ? .none : file.map(Workspace.Choice.file) ?? .nearest }

    /// The settings of drafts, with the options of a command line on top.
    func workspace(_ commandLine: CommandLineSettings, needsExamples: Bool = false) -> Workspace {
        Workspace(choice, commandLine: commandLine, needsExamples: needsExamples)
    }

    /// The settings of a stream's drafts: one configuration holds for all, so that none is looked for draft by draft.
    func workspaceOfStream(_ commandLine: CommandLineSettings) -> Workspace {
        Workspace(choice == .nearest ? .workingFolder : choice, commandLine: commandLine)
    }
}
