import ArgumentParser
import Diagnostics
import Linting
import Localization
import RuleModel
import RulePacks
import SourceText

/// `hegao rules trace`: how a rule came to its findings in a draft, or to none.
struct RulesTraceCommand: ParsableCommand {
    /// How a trace is shown.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trace", abstract: localized(zh: "看一条规则在一份文稿上怎么走", en: "Show what a rule does with a draft."),
            discussion: localized(
                zh: """
                    依次列出：规则在这份文稿上是否启用（格式、文种、年份），看哪些段，凭哪些字面认定有可能，模式匹配到什么、槽位取了什么，哪些被例外\
                    放过、为什么，数字之间核对得怎样，最后报了什么。一处也没匹配的，说模式的哪一截匹配得上。
                    """,
                en: """
                    In this order: whether the rule holds for the draft (format, kind, year), which paragraphs it looks at, where its \
                    literals leave it a chance, what matched and what the slots took, what was let pass and why, how figures were \
                    compared, and what is reported. Of a pattern that matches nowhere it says how far it came.
                    """))
    }

    @Argument(help: ArgumentHelp(localized(zh: "文稿；- 表示标准输入",
        en: "A draft; - is standard input."), valueName: "file"), completion: .file())
    var path: String

    @Argument(help: ArgumentHelp(localized(zh: "规则编号", en: "Id of the rule."), valueName: "id"), completion: RuleCompletion.ids)
    var id: String

    @Option(
        help: ArgumentHelp(
            localized(zh: "另加的规则文件或文件夹，可重复", en: "A rule file or folder to add; may be repeated."), valueName: "file"),
        completion: RuleCompletion.files)
    var rules: [String] = []

    @Option(help: ArgumentHelp(localized(zh: "指明文种，不去识别",
        en: "The kind of document, instead of recognising it.")), completion: RuleCompletion.kinds)
    var kind: String?

    @Option(help: ArgumentHelp(localized(zh: "只看第几段", en: "Only the paragraph of this number."), valueName: "number"))
    var paragraph: Int?

    @Flag(help: ArgumentHelp(localized(zh: "全部列出，不只开头几段", en: "Leave nothing out.")))
    var all = false

    @Option(help: ArgumentHelp(localized(zh: "输出格式", en: "Output format.")))
    var format = Format.text

    @OptionGroup var draft: DraftOptions

    @OptionGroup var output: OutputOptions

    func run() throws {
        let printer = ProblemPrinter(output)
        let sources = RuleSources(paths: rules, includesBuiltin: true).load()
        let loaded = sources.loaded.rules
        guard let rule = loaded.rules.first(where: { $0.id == id }) else {
            // A rule with a fault is not loaded: then its fault is what to know.
            return try printer.printAndThrow(sources.problems + [.unknownRule(id, known: loaded.rules.map(\.id))])
        }
        if let kind, !loaded.kinds.contains(where: { $0.id == kind }) {
            return try printer.printAndThrow([.unknownKind(kind, known: loaded.kinds.map(\.id))])
        }
        let trace: RuleTrace
        do throws(InputError) {
            trace = RuleTracer(rules: loaded, kind: kind).trace(rule, in: try draft.read(path))
        } catch {
            return try printer.printAndThrow([Problem(error)])
        }
        try printer.printAndThrow(paragraphProblems(trace))
        show(trace, kinds: loaded.kinds)
        try printer.printAndThrow(sources.problems)
    }

    private func show(_ trace: RuleTrace, kinds: [DocumentKind]) {
        let steps = RuleTraceSteps(of: trace, paragraph: paragraph.map { $0 - 1 })
        switch format {
        case .json: StandardStreams.write(RuleTraceJSON(trace: trace, steps: steps, language: output.language).bytes)
        case .text:
            let text = RuleTraceText(
                trace: trace, steps: steps, kinds: kinds, showsAll: all || paragraph != nil, options: output.reportOptions)
            StandardStreams.write(text.text)
        }
    }

    private func paragraphProblems(_ trace: RuleTrace) -> [Problem] {
        guard let paragraph, !trace.document.paragraphs.indices.contains(paragraph - 1) else { return [] }
        let count = trace.document.paragraphs.count
        return [
            Problem(
                path: path, message: LocalizedText(zh: "没有第 \(paragraph) 段", en: "there is no paragraph \(paragraph)"),
                hint: LocalizedText(zh: "这份文稿共 \(count) 段，从 1 数起", en: "the draft has \(count) paragraphs, counted from 1"))
        ]
    }
}
