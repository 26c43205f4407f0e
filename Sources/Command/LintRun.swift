import Diagnostics
import Drafts
import Linting
import Localization
import RulePacks
import SourceText
import WordDocuments

/// Reads and lints the inputs of one run, in order.
struct LintRun {
    /// By the number of their settings.
    private let linters: [Linter]
    private let reader: DraftReader
    private let workers: Int
    private let scratches: [LintScratch]

    init(linters: [Linter], reader: DraftReader, workers: Int, isProfiling: Bool) {
        self.reader = reader
        self.linters = linters
        self.workers = workers
        scratches = (0..<workers).map { _ in LintScratch(isProfiling: isProfiling) }
    }

    /// Calls `emit` with each draft and its report, in their order.
    mutating func lint(_ drafts: [LintJob.Draft], emit: (LintJob.Draft, FileReport) -> Void) {
        let linters = linters
        let reader = reader
        var next = 0
        WorkerPool(workers: workers).run(
            count: drafts.count, scratches: scratches,
            work: { Self.report(drafts[$0].path, reader, linters[drafts[$0].settings], $1) },
            emit: { report in
                emit(drafts[next], report)
                next += 1
            })
    }

    private static func report(
        _ path: String, _ reader: DraftReader, _ linter: Linter, _ scratch: LintScratch
    ) -> FileReport {
        do {
            return linter.lint(try reader.read(path), scratch: scratch)
        } catch {
            return FileReport(path: path, kind: .notSought, diagnostics: [], problems: [Problem(error)], activeRules: 0)
        }
    }

    /// A table of the rules by the time they took, slowest first; shares are of the time spent in rules.
    func profile(language: Language) -> String {
        var times: [String: Duration] = [:]
        for scratch in scratches { times.merge(scratch.timings, uniquingKeysWith: +) }
        let total = times.values.reduce(.zero, +)
        let heading = LocalizedText(zh: "各规则用时（微秒）", en: "time by rule (microseconds)")(in: language)
        let rows = times.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { rule, time in
            let share = total > .zero ? Int((time / total * 1000).rounded()) : 0
            return "\(Self.padded(time.microseconds, to: 10))  \(Self.padded(share / 10, to: 3)).\(share % 10)%  \(rule)"
        }
        return ([heading] + rows).joined(separator: "\n") + "\n"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, width - digits.count)) + digits
    }
}

extension Duration {
    /// Whole microseconds.
    fileprivate var microseconds: Int {
        Int(components.seconds) * 1_000_000 + Int(components.attoseconds / 1_000_000_000_000)
    }
}
