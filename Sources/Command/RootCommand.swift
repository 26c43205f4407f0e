import ArgumentParser

/// The program: its subcommands, and how its errors become an exit status.
@main
struct RootCommand: ParsableCommand {
    static let version = "0.1.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "hegao",
            abstract: localized(zh: "核稿：检查公文的结构、表述和版面", en: "A linter for official Chinese reports"),
            discussion: localized(
                zh: """
                    退出码：0 没有达到 --fail-on 级别的问题；1 有；2 没能检查（文件读不了、规则文件有错、没有可查的文稿）。
                    """,
                en: """
                    Exit status: 0 nothing at or above --fail-on; 1 findings; 2 the job could not be done (unreadable file, \
                    faulty rule file, nothing to check).
                    """),
            version: version,
            subcommands: [
                LintCommand.self, AnnotateCommand.self, FixCommand.self, OutlineCommand.self, FiguresCommand.self,
                RulesCommand.self, InitCommand.self, LSPCommand.self,
            ])
    }

    /// The command that the arguments ask for.
    ///
    /// To read `lint` by itself, without the other commands, takes half as long, which a single draft can feel. Whatever is not
    /// plainly right is read again among all of them: help and errors speak of the whole program.
    private static func parsed() throws -> any ParsableCommand {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == LintCommand.configuration.commandName, let command = try? LintCommand.parse(Array(arguments.dropFirst())) {
            return command
        }
        return try parseAsRoot()
    }

    static func main() {
        do {
            var command = try parsed()
            try command.run()
        } catch let status as ExitStatus {
            finish(status)
        } catch {
            // Help and version come as errors too, with status 0; a wrong command line ends with 2 like any job not done.
            let isAsked = exitCode(for: error).isSuccess
            let message = fullMessage(for: error) + "\n"
            if isAsked { StandardStreams.write(message) } else { StandardStreams.writeError(message) }
            finish(isAsked ? .clean : .failure)
        }
    }
}
