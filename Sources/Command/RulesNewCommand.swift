import ArgumentParser
import Diagnostics
import FileSystem
import Localization
import RuleModel
import RulePacks
import RuleSchema
import SourceText

/// `hegao rules new`: a rule to begin with, that passes its own tests.
struct RulesNewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new", abstract: localized(zh: "写一条新规则的样子", en: "Write a rule to begin with."),
            discussion: localized(
                zh: """
                    写出一条带注释、带正反例的规则，原样就能通过 rules check 和 rules test --strict，照着改就行。
                    不写 -o 就输出到屏幕；-o 写的文件已有规则的，接在最后一条后面，原有内容一个字节也不动。
                    """,
                en: """
                    The rule has comments and examples, and passes rules check and rules test --strict as it is; change it from there. \
                    Without -o it goes to the screen; a file that holds rules already gets it behind its last one, and keeps every byte.
                    """))
    }

    @Argument(help: ArgumentHelp(localized(zh: "规则编号：组/问题，例如 words/colloquial",
        en: "Id of the rule: group/what-is-wrong."), valueName: "id"))
    var id: String

    @Option(
        help: ArgumentHelp(localized(zh: "查什么",
            en: "What it checks."), valueName: "check"), completion: .list(RuleSkeleton.checks))
    var check = "find"

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(localized(zh: "写进这个规则文件", en: "The rule file to write to."), valueName: "file"),
        completion: .file(extensions: ["yaml", "yml"]))
    var target: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let printer = ProblemPrinter(output)
        let skeleton = RuleSkeleton(id: id, check: check, language: output.language)
        try printer.printAndThrow(
            (RuleID.isSound(id) ? [] : [.badID(id)]) + (skeleton == nil ? [.unknownCheck(check)] : []) + targetProblems)
        guard let skeleton else { return }
        try printer.printAndThrow(taken)
        guard let target else { return StandardStreams.write(skeleton.file) }
        try printer.printAndThrow(write(skeleton, to: target))
        if !output.quiet { StandardStreams.write(Self.done(id, target)(in: output.language)) }
    }

    // MARK: Checks

    private var targetProblems: [Problem] {
        guard let target else { return [] }
        switch Paths.kind(of: target) {
        case .folder: return [.isFolder(target)]
        case .linkLoop: return [.linkLoop(target)]
        case .file, .missing: return ["yaml", "yml"].contains(Paths.fileExtension(of: target)) ? [] : [.noRuleFileName(target)]
        }
    }

    /// Whether the id stands already: in the file, even in a rule with faults, or among the built-in ones.
    private var taken: [Problem] {
        let paths = target.map { Paths.kind(of: $0) == .missing ? [] : [$0] } ?? []
        let rules = RuleSources(paths: paths, includesBuiltin: true).load().loaded.rules.rules
        return rules.first { $0.id == id }.map { [.taken(id, by: $0)] } ?? []
    }

    // MARK: Writing

    private func write(_ skeleton: RuleSkeleton, to target: String) -> [Problem] {
        do throws(InputError) {
            guard Paths.kind(of: target) != .missing else {
                try replaceFile(target, with: Array(skeleton.file.utf8))
                return []
            }
            let splice = RuleFileSplice(try SourceFile(reading: target))
            switch Result(catching: { () throws(RuleFileSplice.Refusal) in try splice.adding(skeleton.lines, id: id) }) {
            case .success(let bytes): try replaceFile(target, with: bytes)
            case .failure(let refusal): return refusal.problems
            }
            return []
        } catch {
            return [Problem(error)]
        }
    }

    private static func done(_ id: String, _ target: String) -> LocalizedText {
        LocalizedText(
            zh: "规则 \(id) 已写入 \(target)。改好后试一试：hegao rules test \(target)\n",
            en: "the rule \(id) was written to \(target); change it and try: hegao rules test \(target)\n")
    }
}

extension Problem {
    fileprivate static func badID(_ id: String) -> Problem {
        Problem(
            path: nil, message: LocalizedText(zh: "规则编号“\(id)”的写法不对", en: "“\(id)” is no rule id"),
            hint: LocalizedText(
                zh: "写成“组/问题”，用字母、数字和连字符，例如 words/colloquial", en: "write “group/what-is-wrong” in letters, digits and hyphens"))
    }

    fileprivate static func unknownCheck(_ check: String) -> Problem {
        let list = RuleSkeleton.checks.joined(separator: ", ")
        return Problem(
            path: nil, message: LocalizedText(zh: "没有“\(check)”这种检查", en: "there is no check “\(check)”"),
            hint: .didYouMean(check, among: RuleSkeleton.checks) ?? LocalizedText(zh: "可以写：\(list)", en: "one of: \(list)"))
    }

    fileprivate static func taken(_ id: String, by rule: Rule) -> Problem {
        let isBuiltin = rule.location.file.path.hasPrefix(BuiltinRules.scheme)
        let place = "\(rule.location.file.path):\(rule.location.position.line)"
        return Problem(
            path: nil,
            message: isBuiltin
                ? LocalizedText(zh: "内置规则里已有“\(id)”", en: "“\(id)” is a built-in rule")
                : LocalizedText(zh: "“\(id)”已经有了：\(place)", en: "“\(id)” is taken: \(place)"),
            hint: isBuiltin
                ? LocalizedText(
                    zh: "换一个编号；想改内置规则的，用 hegao rules explain \(id) 看原文，抄到自己的文件里改",
                    en: "choose another id; to change a built-in rule, copy what hegao rules explain \(id) shows to a file of yours")
                : LocalizedText(zh: "换一个编号", en: "choose another id"))
    }

    fileprivate static func isFolder(_ path: String) -> Problem {
        Problem(
            path: path, message: LocalizedText(zh: "这是一个文件夹", en: "this is a folder"),
            hint: LocalizedText(zh: "写文件名，例如 \(Paths.joined(path, "rules.yaml"))",
                en: "name a file, such as \(Paths.joined(path, "rules.yaml"))"))
    }

    fileprivate static func noRuleFileName(_ path: String) -> Problem {
        Problem(
            path: path, message: LocalizedText(zh: "规则文件要以 .yaml 或 .yml 结尾", en: "a rule file ends in .yaml or .yml"),
            hint: LocalizedText(zh: "否则在文件夹里找不到它", en: "in a folder it would not be found otherwise"))
    }
}
