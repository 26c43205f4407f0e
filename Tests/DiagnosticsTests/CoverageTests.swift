import Localization
import Testing

@testable import Diagnostics

struct CoverageTests {
    private func coverage(reasons: Range<Int>, rule: String = "a/b") -> Coverage {
        var coverage = Coverage()
        for number in reasons { coverage.add(.open(LocalizedText(verbatim: "因\(number)")), of: rule) }
        return coverage
    }

    @Test func addsUpByRuleAndByReason() {
        var sum = coverage(reasons: 0..<3)
        sum.add(.holds, of: "b/a")
        sum.add(coverage(reasons: 2..<4, rule: "b/a"))
        #expect(sum.rules.map(\.rule) == ["a/b", "b/a"] && sum.rules.map(\.tally.total) == [3, 3])
        #expect(sum.total.open == 5 && sum.total.decided == 1)
        #expect(sum.reasons.map(\.reason.zh) == ["因2", "因0", "因1", "因3"] && sum.reasons.map(\.count) == [2, 1, 1, 1])
    }

    /// However many drafts say however many things, a run keeps so many reasons; the sums stay exact.
    @Test func keepsABoundedNumberOfReasons() {
        func run() -> Coverage {
            var sum = Coverage()
            for file in 0..<100 { sum.add(coverage(reasons: file * 10..<file * 10 + 20)) }
            return sum
        }
        let sum = run()
        #expect(sum.reasons.count == Coverage.mostReasons + 1)
        #expect(sum.total.open == 2000 && sum.reasons.reduce(0) { $0 + $1.count } == 2000)
        #expect(sum.reasons.first?.reason == Coverage.otherReasons)
        #expect(run() == sum)
    }
}
