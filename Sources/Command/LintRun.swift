import Diagnostics
import Linting
import Localization

/// Reads and lints the inputs of one run, in order.
struct LintRun {
    /// By the number of their settings.
    private let linters: [DraftLinter]
    private let workers: Int
    private let scratches: [LintScratch]

    init(linters: [DraftLinter], workers: Int, isProfiling: Bool) {
        self.linters = linters
        self.workers = workers
        scratches = (0..<workers).map { _ in LintScratch(isProfiling: isProfiling) }
    }

    /// Calls `emit` with each draft and its report, in their order.
    mutating func lint(_ drafts: [LintJob.Draft], emit: (LintJob.Draft, FileReport) -> Void) {
        let linters = linters
        var next = 0
        WorkerPool(workers: workers).run(
            count: drafts.count, scratches: scratches,
            work: { linters[drafts[$0].settings].report(drafts[$0].path, scratch: $1) },
            emit: { report in
                emit(drafts[next], report)
                next += 1
            })
    }

    func profile(language: Language) -> String { Self.profile(of: scratches, language: language) }

    /// A table of the rules by the time they took, slowest first; shares are of the time spent in rules.
    static func profile(of scratches: [LintScratch], language: Language) -> String {
        var times: [String: Duration] = [:]
        for scratch in scratches { times.merge(scratch.timings, uniquingKeysWith: +) }
        let total = times.values.reduce(.zero, +)
        let heading = LocalizedText(zh: "各规则用时（微秒）", en: "time by rule (microseconds)")(in: language)
        let rows = times.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { rule, time in
            let share = total > .zero ? Int((time / total * 1000).rounded()) : 0
            return "\(padded(time.microseconds, to: 10))  \(padded(share / 10, to: 3)).\(share % 10)%  \(rule)"
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
