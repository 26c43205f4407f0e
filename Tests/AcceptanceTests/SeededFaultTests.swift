import SourceText
import TestSupport
import Testing

/// Faults put into sound reports, one at a time, are found on their lines.
///
/// `HEGAO_SEEDS` says how many faults of a class are tried, `HEGAO_MISSES=1` lists those that nobody found.
struct SeededFaultTests {
    private static let overall = 95
    private static let floor = 85

    @Test func theRulesFindWhatIsPutIn() async throws {
        let results = try await Self.results(count: Checkout.setting("HEGAO_SEEDS", default: 20))
        let table = RecallTable(results)
        print(table.text)
        if Checkout.setting("HEGAO_MISSES", default: 0) > 0 { print(table.misses) }
        for result in results {
            #expect(result.planted > 0, "no report has a place for “\(result.name)”")
            #expect(result.disturbed.isEmpty, "sentences meant to be sound are reported: \(result.disturbed.sorted())")
            if result.isGated {
                #expect(result.found * 100 >= result.planted * Self.floor, "\(result.name): \(result.missed)")
            }
        }
        let (found, planted) = table.gated
        #expect(found * 100 >= planted * Self.overall, "\(found) of \(planted)")
    }

    /// One task a class; in the order of the classes.
    private static func results(count: Int) async throws -> [Trial.Result] {
        let table = try OwnRules.misspellings()
        var random = SeededGenerator(seed: 7)
        let withheld = Array(table.shuffled(using: &random).prefix(table.count / 2))
        let classes =
            FaultClass.structure + FaultClass.marks + FaultClass.words(table, withheld: withheld) + FaultClass.formulations
            + FaultClass.numerals + FaultClass.counts + FaultClass.figures
        let reports = try Checkout.reports()
        let whole = try Trial(OwnRules.linter(), reports: reports)
        let cut = try Trial(OwnRules.linter(withholding: Set(withheld.map(\.wrong))), reports: reports)
        return await withTaskGroup(of: (Int, Trial.Result).self) { group in
            for (index, fault) in classes.enumerated() {
                group.addTask { (index, (fault.withholdsWords ? cut : whole).run(fault, count: count)) }
            }
            return await group.reduce(into: [(Int, Trial.Result)]()) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
