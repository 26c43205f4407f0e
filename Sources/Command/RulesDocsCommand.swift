import ArgumentParser
import Diagnostics
import FileSystem
import Localization
import RuleModel
import RulePacks
import SourceText

/// `hegao rules docs`: a page of Markdown for each pack of rules.
struct RulesDocsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "docs", abstract: localized(zh: "由规则文件生成规则说明", en: "Write pages about the rules."),
            discussion: localized(
                zh: "每个规则包一页，中文、英文各一份，另有总览；内容全部取自规则文件。",
                en: "One page a pack in Chinese and in English, and an index; all of it comes from the rule files."))
    }

    @Option(
        help: ArgumentHelp(
            localized(zh: "规则文件或文件夹，可重复；不写就用内置规则", en: "Rule files or folders, may be repeated; the built-in rules if none."),
            valueName: "file"))
    var rules: [String] = []

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(localized(zh: "写进这个文件夹", en: "The folder to write to."), valueName: "folder"))
    var target = "docs/rules"

    @Flag(help: ArgumentHelp(localized(zh: "什么也不写，只看有没有过时", en: "Write nothing; fail if a page is not current.")))
    var check = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let sources = RuleSources(paths: rules, includesBuiltin: true).load()
        let packs = RulesDocsPack.packs(of: sources.loaded) { rules.isEmpty || !$0.hasPrefix(BuiltinRules.scheme) }
        let pages = Self.pages(packs, of: sources.loaded.rules)
        // Pages that lack rules would look as if the rules were gone.
        try ProblemPrinter(output).printAndThrow(
            sources.problems + Self.namesakes(in: pages) + (packs.isEmpty ? [.noRule] : []))
        let folder = try folder(with: pages)
        if check { try report(folder) } else { tell(folder, pages: pages.count) }
    }

    private static func pages(_ packs: [RulesDocsPack], of rules: RuleSet) -> [RulesDocsPage] {
        let kinds = Dictionary(rules.kinds.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        return Language.allCases.flatMap { language in
            [RulesDocsIndex(packs: packs, language: language).page]
                + packs.map { RulesDocsPackPage(pack: $0, kinds: kinds, language: language).page }
        }
    }

    /// Packs whose pages would have one name, on a disk that does not tell capitals from small letters.
    private static func namesakes(in pages: [RulesDocsPage]) -> [Problem] {
        var seen: Set<String> = []
        return pages.filter { !seen.insert($0.name.lowercased()).inserted }.map { page in
            Problem(
                path: page.name, message: LocalizedText(zh: "有两页都要叫这个名字", en: "two pages would have this name"),
                hint: LocalizedText(
                    zh: "给其中一个规则文件夹改名，或分两次生成", en: "rename one of the folders of rules, or write them one by one"))
        }
    }

    /// The folder as it was found, brought up to date unless it is only looked at.
    private func folder(with pages: [RulesDocsPage]) throws -> RulesDocsFolder {
        do throws(InputError) {
            if check, Paths.kind(of: target) != .folder { throw .noPages(target) }
            let folder = try RulesDocsFolder(target, shouldHold: pages)
            if !check { try folder.update() }
            return folder
        } catch {
            try ProblemPrinter(output).printAndThrow([Problem(error)])
            throw ExitStatus.failure
        }
    }

    private func report(_ folder: RulesDocsFolder) throws {
        guard !folder.differences.isEmpty else {
            return say(LocalizedText(zh: "规则说明与规则文件一致\n", en: "the pages are those of the rule files\n"))
        }
        for difference in folder.differences {
            let path = Paths.joined(folder.path, difference.name)
            StandardStreams.write("\(path)  \(difference.kind.word(in: output.language))\n")
        }
        say(
            LocalizedText(
                zh: "\(folder.differences.count) 页与规则文件不符，请运行 \(command)\n",
                en: "\(folder.differences.count) pages are not those of the rule files; run \(command)\n"))
        throw ExitStatus.findings
    }

    private func tell(_ folder: RulesDocsFolder, pages: Int) {
        let removed = folder.differences.count { $0.kind == .stale }
        let written = folder.differences.count - removed
        say(
            LocalizedText(
                zh: "\(folder.path)：共 \(pages) 页，写了 \(written) 页，删去 \(removed) 页\n",
                en: "\(folder.path): \(pages) pages, \(written) written, \(removed) removed\n"))
    }

    private func say(_ text: LocalizedText) {
        if !output.quiet { StandardStreams.write(text(in: output.language)) }
    }

    /// The command that brings the pages up to date.
    private var command: String {
        let options = rules.map { " --rules \($0)" }.joined() + (target == "docs/rules" ? "" : " -o \(target)")
        return "hegao rules docs" + options
    }
}

extension RulesDocsFolder.Difference.Kind {
    fileprivate var word: LocalizedText {
        switch self {
        case .missing: LocalizedText(zh: "没有这一页", en: "missing")
        case .outdated: LocalizedText(zh: "内容过时", en: "outdated")
        case .stale: LocalizedText(zh: "规则包已不在，应删去", en: "of a pack that is gone")
        case .foreign: LocalizedText(zh: "不是 hegao 生成的同名文件", en: "not written by hegao, but of that name")
        }
    }
}

extension InputError {
    fileprivate static func noPages(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "没有这个文件夹", en: "there is no such folder"),
            hint: LocalizedText(zh: "不带 --check 运行，就会生成", en: "run without --check to make it"))
    }
}
