import TestSupport
import Testing

@testable import RuleModel

struct DocumentCandidatesTests {
    /// A literal as it was noted.
    private struct Noted {
        let pattern: Int
        let paragraph: Int
        let low: Int
        let high: Int
    }

    private static let patterns = 8

    /// Pattern 0 must always be run.
    private func candidates(_ noted: [Noted]) -> DocumentCandidates {
        let slots = [CandidateLog.always] + Array(repeating: CandidateLog.absent, count: Self.patterns - 1)
        var log = CandidateLog(slots: slots, lists: 0)
        for hit in noted { log.add(hit.pattern, hit.paragraph, from: hit.low, to: hit.high) }
        return DocumentCandidates(log)
    }

    @Test(arguments: 0..<40)
    func givesEveryPatternItsOwnHits(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let noted = (0..<random.below(60)).map { _ in
            let low = random.below(50)
            let pattern = 1 + random.below(Self.patterns - 2)
            return Noted(pattern: pattern, paragraph: random.below(6), low: low, high: low - 1 + random.below(6))
        }.sorted { $0.paragraph < $1.paragraph }
        let candidates = candidates(noted)
        for pattern in 1..<Self.patterns {
            let own = noted.filter { $0.pattern == pattern }
            let range = try #require(candidates.hits(of: pattern))
            #expect(range.map(candidates.paragraph(ofHit:)) == own.map(\.paragraph))
            #expect(candidates.hasChance(pattern) == !own.isEmpty)
            for paragraph in 0..<7 {
                let before = own.count { $0.paragraph < paragraph }
                #expect(candidates.firstHit(from: paragraph, in: range) == range.lowerBound + before)
                let starts = try #require(candidates.starts(of: pattern, inParagraph: paragraph))
                let placed = own.filter { $0.paragraph == paragraph && $0.low <= $0.high }
                #expect(starts.flatMap(Array.init) == Set(placed.flatMap { Array($0.low...$0.high) }).sorted())
                #expect(zip(starts, starts.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
            }
        }
    }

    @Test func aPatternThatMustRunHasAChanceEverywhere() {
        let candidates = candidates([])
        #expect(candidates.hasChance(0))
        #expect(candidates.hits(of: 0) == nil)
        #expect(candidates.starts(of: 0, inParagraph: 3) == nil)
        #expect(!candidates.hasChance(1))
        #expect(candidates.patterns.isEmpty)
    }
}
