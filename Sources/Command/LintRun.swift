import Diagnostics
import Drafts
import Linting
import Localization
import RulePacks
import SourceText
import WordDocuments

/// Reads and lints the inputs of one run, in order.
struct LintRun {
    private let linter: Linter
    private let changes: TrackedChanges
    private let workers: Int
    private let scratches: [LintScratch]

    init(linter: Linter, changes: TrackedChanges, workers: Int, isProfiling: Bool) {
        self.changes = changes
        self.linter = linter
        self.workers = workers
        scratches = (0..<workers).map { _ in LintScratch(profiledRules: isProfiling ? linter.rules.rules.count : 0) }
    }

    /// Calls `emit` with the report of each path, in their order.
    mutating func lint(_ paths: [String], emit: (FileReport) -> Void) {
        let linter = linter
        let changes = changes
        WorkerPool(workers: workers).run(
            count: paths.count, scratches: scratches, work: { Self.report(paths[$0], changes, linter, $1) }, emit: emit)
    }

    private static func report(_ path: String, _ changes: TrackedChanges, _ linter: Linter, _ scratch: LintScratch) -> FileReport {
        do {
            return linter.lint(try SourceFile(draft: path, changes: changes), scratch: scratch)
        } catch {
            return FileReport(path: path, kind: .notSought, diagnostics: [], problems: [Problem(error)], activeRules: 0)
        }
    }

    /// A table of the rules by the time they took, slowest first; shares are of the time spent in rules.
    func profile(language: Language) -> String {
        let rules = linter.rules.rules
        var times = [Duration](repeating: .zero, count: rules.count)
        for scratch in scratches {
            for (rule, time) in scratch.timings.enumerated() { times[rule] += time }
        }
        let total = times.reduce(.zero, +)
        let heading = LocalizedText(zh: "各规则用时（微秒）", en: "time by rule (microseconds)")(in: language)
        let rows = rules.indices.sorted { times[$0] > times[$1] }.map { rule in
            let share = total > .zero ? Int((times[rule] / total * 1000).rounded()) : 0
            return "\(Self.padded(times[rule].microseconds, to: 10))  \(Self.padded(share / 10, to: 3)).\(share % 10)%  \(rules[rule].id)"
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
