import Diagnostics
import SourceText

/// Mends a draft by the fixes of its findings, until no finding offers one any more.
package struct Fixer: Sendable {
    /// What became of a draft.
    package struct Outcome: Sendable {
        /// The draft as mended; the same bytes if nothing was.
        package let source: SourceFile
        /// How many fixes were applied, by rule.
        package private(set) var applied: [String: Int] = [:]
        /// What is left to say about the mended draft.
        package let report: FileReport

        /// Fixes of every rule.
        package var count: Int { applied.values.reduce(0, +) }
    }

    /// More rounds than any chain of fixes needs; beyond it two rules undo each other.
    private static let mostRounds = 10

    private let linter: Linter
    private let includesUnsafe: Bool

    /// - Parameter includesUnsafe: whether to apply what a person should look at, too.
    package init(linter: Linter, includesUnsafe: Bool) {
        self.linter = linter
        self.includesUnsafe = includesUnsafe
    }

    /// Lints, applies the fixes that do not meet, and lints again.
    ///
    /// - Complexity: O(rounds · lint); most drafts take two rounds.
    package func fix(_ source: SourceFile, scratch: LintScratch) -> Outcome {
        var current = source
        var applied: [String: Int] = [:]
        var report = linter.lint(current, scratch: scratch)
        for _ in 0..<Self.mostRounds {
            let chosen = compatible(report.diagnostics)
            guard !chosen.isEmpty else { break }
            for diagnostic in chosen { applied[diagnostic.rule, default: 0] += 1 }
            let edits = chosen.flatMap { $0.fix?.fix.edits ?? [] }
            let bytes = EditApplication.apply(edits, to: current.bytes).bytes
            current = SourceFile(path: source.path, text: String(decoding: bytes, as: UTF8.self))
            report = linter.lint(current, scratch: scratch)
        }
        return Outcome(source: current, applied: applied, report: report)
    }

    /// Findings whose fixes may be applied together: of two that touch, the one in front, and each fix whole or not at all.
    ///
    /// - Parameter accepts: whether the edits of a fix can be made where the draft is kept.
    package func compatible(_ diagnostics: [Diagnostic], accepts: ([Edit]) -> Bool = { _ in true }) -> [Diagnostic] {
        var taken: [ByteRange] = []
        return diagnostics.filter { diagnostic in
            guard let fix = diagnostic.fix?.fix, includesUnsafe || fix.safety == .safe, !fix.edits.isEmpty else { return false }
            let ranges = fix.edits.map(\.range)
            guard !ranges.contains(where: { range in taken.contains { $0.touches(range) } }), accepts(fix.edits) else {
                return false
            }
            taken += ranges
            return true
        }
    }
}

extension ByteRange {
    /// Whether two ranges overlap or meet, so that the order of edits in them would matter.
    fileprivate func touches(_ other: ByteRange) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
}
