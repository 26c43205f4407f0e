import ArgumentParser
import LanguageServer
import Localization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `hegao lsp`: a language server for editors.
struct LSPCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lsp",
            abstract: localized(zh: "给编辑器用的语言服务器（标准输入输出）", en: "A language server for editors, over standard input and output."))
    }

    @OptionGroup var ruleOptions: RuleOptions

    @Option(
        help: ArgumentHelp(
            localized(zh: "只报告这一级及以上，默认 warning", en: "Report this level and above only; default warning.")))
    var level: ReportLevel?

    @Flag(help: ArgumentHelp(localized(zh: "用标准输入输出，这也是默认", en: "Use standard input and output, as is the default.")))
    var stdio = false

    func run() throws {
        // A client that has gone is noticed when writing to it fails.
        signal(SIGPIPE, SIG_IGN)
        let server = Server(
            settings: settings, language: Environment.language, version: RootCommand.version, provider: WorkspaceRules.init,
            write: StandardStreams.tryWriting)
        switch server.run(read: Self.read) {
        case .orderly: throw ExitStatus.clean
        case .abrupt: throw ExitStatus.findings
        case .broken(let message):
            StandardStreams.writeError("hegao lsp: \(message(in: Environment.language))\n")
            throw ExitStatus.failure
        }
    }

    private var settings: ClientSettings {
        var settings = ClientSettings()
        settings.rules = ruleOptions.rules
        settings.usesBuiltin = !ruleOptions.noBuiltin
        settings.selected = ruleOptions.select
        settings.ignored = ruleOptions.ignore
        settings.level = level?.severity
        return settings
    }

    /// What standard input holds at the moment; empty at its end.
    private static func read() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            repeat {
                count = max(0, systemRead(0, buffer.baseAddress, buffer.count))
            } while count == 0 && errno == EINTR
        }
    }

    private static func systemRead(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        errno = 0
        #if canImport(Glibc)
            return Glibc.read(descriptor, base, count)
        #else
            return Darwin.read(descriptor, base, count)
        #endif
    }
}
