import Diagnostics
import DocumentModel
import FileSystem
import Linting
import Localization
import Reporting
import RulePacks
import SourceText

/// Mends the inputs of one run in order and tells what became of each.
struct FixRun {
    /// By the number of their settings, as are ``words``.
    private let fixers: [Fixer]
    private let words: [WordFixer]
    private let target: WordFixTarget?
    private let showsDiff: Bool
    /// What standard input stands for.
    private let name: String?
    private let output: OutputOptions
    private let scratch = LintScratch()
    private var left = 0
    /// Fixes that Word documents cannot take as tracked changes.
    private var unwritable = 0
    private(set) var changes = 0
    private(set) var hasProblems = false

    init(
        fixers: [Fixer], words: [WordFixer], target: WordFixTarget?, showsDiff: Bool, name: String?, output: OutputOptions
    ) {
        self.name = name
        self.fixers = fixers
        self.words = words
        self.target = target
        self.showsDiff = showsDiff
        self.output = output
    }

    mutating func mend(_ draft: LintJob.Draft) {
        let path = draft.path
        do throws(InputError) {
            let raw = try path == "-" ? readStandardInput() : readFile(path)
            let shown = path == "-" ? name ?? path : path
            if raw.starts(with: [0x50, 0x4B]) { return try mendWord(raw, shown, words[draft.settings]) }
            if target != nil { throw InputError.notWord(path) }
            if DocumentFormat(path: shown) == .webPage { throw .notMended(path: shown) }
            let source = try SourceFile(path: shown, decoding: raw)
            let outcome = fixers[draft.settings].fix(source, scratch: scratch)
            report(outcome.report.problems)
            left += outcome.report.diagnostics.count
            changes += outcome.count
            if showsDiff { return show(source, outcome.source) }
            try keep(outcome, of: source, raw: raw, isPiped: path == "-")
        } catch {
            report([Problem(error)])
        }
    }

    /// A Word document is never changed itself: its fixes are tracked changes of a new one.
    private mutating func mendWord(_ raw: [UInt8], _ path: String, _ word: WordFixer) throws(InputError) {
        guard showsDiff || target != nil else { throw .noTarget(path) }
        let target = try self.target.map { target throws(InputError) in
            try WordTarget(target.path, from: path, overwrites: target.overwrites)
        }
        let outcome = try word.fix(raw, path: path, scratch: scratch)
        report(outcome.report.problems)
        left += outcome.report.diagnostics.count
        changes += outcome.count
        unwritable += outcome.unwritable
        guard let target else { return show(outcome.before, outcome.after) }
        try target.write(outcome.file)
        tell(outcome.applied, in: self.target?.path ?? path)
    }

    private func show(_ old: SourceFile, _ new: SourceFile) {
        StandardStreams.write(UnifiedDiff(path: old.path, old: old.bytes, new: new.bytes).bytes)
    }

    private func keep(_ outcome: Fixer.Outcome, of source: SourceFile, raw: [UInt8], isPiped: Bool) throws(InputError) {
        let bytes = outcome.count > 0 ? try source.encoding(outcome.source.bytes, as: raw) : raw
        guard !isPiped else { return StandardStreams.write(bytes) }
        guard outcome.count > 0 else { return }
        try replaceFile(source.path, with: bytes)
        tell(outcome.applied, in: source.path)
    }

    private func tell(_ applied: [String: Int], in path: String) {
        let count = applied.values.reduce(0, +)
        guard count > 0 else { return }
        let rules = applied.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }.joined(separator: ", ")
        say(zh: "\(path)：改了 \(count) 处（\(rules)）", en: "\(path): \(count) mended (\(rules))")
    }

    mutating func report(_ problems: [Problem]) {
        guard !problems.isEmpty else { return }
        hasProblems = true
        StandardStreams.writeError(TextReporter.render(problems, options: output.reportOptions))
    }

    /// What the run adds up to; beside a diff it goes to standard error, so that the diff can be piped on.
    func finish() {
        guard !output.quiet else { return }
        let done =
            showsDiff
            ? LocalizedText(zh: "会改 \(changes) 处", en: "\(changes) would be mended")
            : LocalizedText(zh: "共改了 \(changes) 处", en: "\(changes) mended")
        say(zh: "\(done.zh)，还有 \(left) 处要人来定。", en: "\(done.en), \(left) left for a person to decide.")
        guard unwritable > 0 else { return }
        say(
            zh: "其中 \(unwritable) 处在自动编号、域、公式、文本框、表单控件里，或要增减段落，修订改不了，请在 Word 里改。",
            en: """
                \(unwritable) of them are in automatic numbers, fields, formulas, text boxes or form controls, or join paragraphs: \
                change those in Word.
                """)
    }

    /// Words for people keep clear of what the run puts on standard output.
    private func say(zh: String, en: String) {
        StandardStreams.writeError(LocalizedText(zh: zh, en: en)(in: output.language) + "\n")
    }
}

extension InputError {
    fileprivate static func noTarget(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "Word 文稿不在原文件上改", en: "a Word document is not mended in place"),
            hint: LocalizedText(
                zh: "用 -o 写明新文件，例如 -o 修订稿.docx；改动会记成修订。只想看看用 --diff",
                en: "name a new file with -o, where the fixes become tracked changes; --diff only shows them"))
    }

    fileprivate static func notWord(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "-o 只用于 Word 文稿（.docx）", en: "-o is for Word documents (.docx)"),
            hint: LocalizedText(zh: "纯文本和 Markdown 直接改原文件，去掉 -o 就行", en: "texts are mended in place: leave -o out"))
    }

    /// A page saved from a site: what is wrong there is mended where the page is kept.
    fileprivate static func notMended(path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "网页只检查、不改", en: "web pages are checked, not mended"),
            hint: LocalizedText(zh: "请在原稿或网站后台里改", en: "mend the original, or the page on its site"))
    }
}
