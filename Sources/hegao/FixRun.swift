import Diagnostics
import Linting
import Localization
import Reporting
import SourceText

/// Mends the inputs of one run in order and tells what became of each.
struct FixRun {
    private let fixer: Fixer
    private let showsDiff: Bool
    private let output: OutputOptions
    private let scratch = LintScratch()
    private var left = 0
    private(set) var changes = 0
    private(set) var hasProblems = false

    init(fixer: Fixer, showsDiff: Bool, output: OutputOptions) {
        self.fixer = fixer
        self.showsDiff = showsDiff
        self.output = output
    }

    mutating func mend(_ path: String) {
        do throws(InputError) {
            let raw = try path == "-" ? readStandardInput() : readFile(path)
            let source = try SourceFile(path: path, decoding: raw)
            let outcome = fixer.fix(source, scratch: scratch)
            report(outcome.report.problems)
            left += outcome.report.diagnostics.count
            changes += outcome.count
            if showsDiff { return show(outcome, of: source) }
            try keep(outcome, of: source, raw: raw)
        } catch {
            report([Problem(error)])
        }
    }

    private func show(_ outcome: Fixer.Outcome, of source: SourceFile) {
        StandardStreams.write(UnifiedDiff(path: source.path, old: source.bytes, new: outcome.source.bytes).bytes)
    }

    private func keep(_ outcome: Fixer.Outcome, of source: SourceFile, raw: [UInt8]) throws(InputError) {
        let bytes = outcome.count > 0 ? try source.encoding(outcome.source.bytes, as: raw) : raw
        guard source.path != "-" else { return StandardStreams.write(bytes) }
        guard outcome.count > 0 else { return }
        try replaceFile(source.path, with: bytes)
        let rules = outcome.applied.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }.joined(separator: ", ")
        say(zh: "\(source.path)：改了 \(outcome.count) 处（\(rules)）", en: "\(source.path): \(outcome.count) mended (\(rules))")
    }

    mutating func report(_ problems: [Problem]) {
        guard !problems.isEmpty else { return }
        hasProblems = true
        StandardStreams.writeError(TextReporter.render(problems, options: output.reportOptions))
    }

    /// What the run adds up to; beside a diff it goes to standard error, so that the diff can be piped on.
    func finish() {
        guard !output.quiet else { return }
        let done = showsDiff
            ? LocalizedText(zh: "会改 \(changes) 处", en: "\(changes) would be mended")
            : LocalizedText(zh: "共改了 \(changes) 处", en: "\(changes) mended")
        say(zh: "\(done.zh)，还有 \(left) 处要人来定。", en: "\(done.en), \(left) left for a person to decide.")
    }

    /// Words for people keep clear of what the run puts on standard output.
    private func say(zh: String, en: String) {
        StandardStreams.writeError(LocalizedText(zh: zh, en: en)(in: output.language) + "\n")
    }
}
