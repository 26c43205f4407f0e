import Checks
import Diagnostics
@testable import Linting
import TestSupport
import Testing

/// A figure that claims less is never reported more severely.
struct FigureWideningTests {
    @Test(arguments: ["约", "大约"])
    func approximationMakesNoVerdictGraver(marker: String) {
        let scratch = LintScratch()
        var tried = 0
        // Nobody approximates a date.
        for one in FigureTrials.cases where !(one.rule.check is CalendarCheck) {
            let text = Array(one.example.text.utf8)
            let plain = FigureTrials.outcome(one.example.text, of: one, scratch)
            for place in Self.figures(of: one, scratch) {
                let changed = String(decoding: text[..<place] + Array(marker.utf8) + text[place...], as: UTF8.self)
                let outcome = FigureTrials.outcome(changed, of: one, scratch)
                #expect(
                    Self.isNoGraver(outcome, than: plain), "\(one.rule.id): \(plain), but \(outcome) for \(changed)")
                tried += 1
            }
        }
        #expect(tried > 200)
    }

    private static func isNoGraver(_ outcome: FigureTrials.Outcome, than plain: FigureTrials.Outcome) -> Bool {
        outcome.levels.count <= plain.levels.count
            && zip(outcome.levels.sorted(by: >), plain.levels.sorted(by: >)).allSatisfy { $0 <= $1 }
    }

    /// Where the figures of all relations begin that were decided; those behind a marker of their own are left out, since
    /// 不超过约 is no Chinese.
    private static func figures(of one: FigureTrials.Case, _ scratch: LintScratch) -> Set<Int> {
        let trial = FigureTrials.trial(one.example.text, of: one, scratch)
        let decided = trial.relations.filter { $0.outcome.reason == nil }
        let bytes = trial.source.bytes
        return Set(decided.flatMap(\.operands).map(\.lowerBound).filter { (0x30...0x39).contains(bytes[$0]) })
    }
}
