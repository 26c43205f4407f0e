import Testing

@testable import Patterns

/// What slots for figures cost, and where a pattern that costs too much gives up.
struct FigureSlotLimitTests {
    @Test(
        "a pattern that begins with figures is tried at figures only",
        arguments: [
            ("{x:money}", 1), ("^{x:money}|(?<=约){y:percent}", 2), ("(?:{x:money}){2}、", 1), ("(?={x:money}).", nil),
            ("{x:money}?甲", nil), ("约?{x:money}", nil), ("(?:{x:money}|甲)", nil), ("(?:{x:money}|{y:percent})甲?", 2),
            ("(?>{x:money})+", 1), ("(?!甲)({x:money})", 1), ("…{x:money}", nil), ("{x:money}{y:percent}", 1),
            ("{a:词}{x:money}", nil), ("(?:)(?:|)*{x:money}", nil),
        ] as [(String, Int?)])
    func knowsItsBeginnings(pattern: String, leading: Int?) throws {
        #expect(try figures(of: pattern).leading?.count == leading)
    }

    @Test(
        "a pattern is not tried where a figure is missing that every match needs",
        arguments: [
            ("{x:money}", 1), ("{x:money}甲{y:percent}", 2), ("(?:{x:money}|{y:percent})", 0), ("(?:{x:money}甲|{y:money})", 1),
            ("{x:money}?甲{y:money}", 1), ("(?:甲{x:money})*{y:percent}", 1), ("(?:甲{x:money})+", 1), ("(?={x:money}).", 1),
            ("{x:count[家]}{y:count[个]}{z:count}", 3), ("{x:money}{y:moneys}", 2),
        ])
    func knowsItsNeeds(pattern: String, needed: Int) throws {
        #expect(try figures(of: pattern).needed.count == needed)
    }

    private func figures(of pattern: String) throws -> FigureSlots {
        let engine = try Pattern(pattern, measureWords: .forTesting).engine
        guard case .expression(let expression) = engine.kind, let figures = expression.figures else {
            Issue.record("\(pattern) has no slots for figures")
            return FigureSlots(criteria: [], in: PatternNode(.sequence([]), at: 0..<0))
        }
        return figures
    }

    @Test("slots of one type share their callouts, and a pattern has room for many types")
    func sharesCallouts() throws {
        #expect(try figures(of: "{a:money}{b:money}{c:moneys}{d:percent}").criteria.count == 3)
        let words = MeasureWords(number: { word in UInt16(word.dropFirst()) }, list: { [] })
        let slots = { (count: Int) in (1...count).map { "{x\($0):count[量\($0)]}" }.joined() }
        #expect(throws: Never.self) { try Pattern(slots(127), measureWords: words) }
        let fault = #expect(throws: PatternFault.self) { try Pattern(slots(128), measureWords: words) }
        #expect(fault?.message.en == "a pattern takes at most 127 different types of figures")
    }

    @Test("the meaning of a callout survives its number")
    func numbersCallouts() {
        for number in 0...2 * FigureSlots.mostCriteria {
            #expect(FigureCursor.Action(number: number).number == number)
        }
        #expect(FigureCursor.Action.begin(criterion: FigureSlots.mostCriteria - 1, isBare: true).number <= 255)
    }

    @Test(
        "a hundred thousand figures in one paragraph take a moment",
        arguments: [
            ("{x:percent}", 50_000), ("{x:percents}", 1), ("{x:percents}甲", 0), ("{x:quantity}、{y:quantity}", 25_000),
            ("{x:money}…{y:percent}", 0), ("、{x:percents}", 1), ("约?{x:percents}", 1), ("{x:count[家]}", 0),
        ])
    func takesAMoment(pattern: String, count: Int) throws {
        let time = try ContinuousClock().measure {
            let compiled = try Pattern(pattern, measureWords: .forTesting)
            var found = 0
            try compiled.forEachMatch(
                in: Self.enumeration, range: Self.enumeration.indices, figures: Self.marks, using: MatchScratch()
            ) { _ in
                found += 1
                return true
            }
            #expect(found == count)
        }
        #expect(time < .seconds(10))
    }

    @Test(
        "a pattern that takes too long over figures gives up",
        arguments: ["{x:percent}……{y:percent}[甲乙]", "(?:(?:{x:percent}、?)+、?)+[甲乙]"])
    func givesUp(pattern: String) throws {
        let compiled = try Pattern(pattern)
        let time = ContinuousClock().measure {
            #expect(throws: MatchFailure.self) {
                try compiled.firstMatch(
                    in: Self.enumeration, range: Self.enumeration.indices, figures: Self.marks, using: MatchScratch())
            }
        }
        #expect(time < .seconds(20))
    }

    @Test("a callout counts as a step, anew at each place where a match may begin")
    func countsSteps() throws {
        let text = Array((String(repeating: "甲", count: 30) + "5%").utf8)
        guard case .expression(let expression) = try Pattern("甲*?{x:percent}").engine.kind else {
            Issue.record("a pattern with a slot is an expression")
            return
        }
        let slots = try #require(expression.figures)
        let outcome = { (steps: Int) -> Bool? in
            var isFound: Bool?
            try? ToyFigures.marks(in: text).withCursor(over: text.indices, for: slots) { cursor throws(MatchFailure) in
                try text.withUnsafeBufferPointer { bytes throws(MatchFailure) in
                    isFound = try expression.match(bytes, from: 0, within: steps, figures: cursor, using: MatchScratch())
                }
            }
            return isFound
        }
        #expect(outcome(1_000) == true)
        #expect(outcome(20) == nil)
    }

    @Test("another search with the same scratch may run between two matches")
    func nests() throws {
        let text = Array("5%3元6%4元".utf8)
        let marks = ToyFigures.marks(in: text)
        let scratch = MatchScratch()
        let inner = try Pattern("{x:money}")
        var found: [Range<Int>] = []
        try Pattern("{x:percent}").forEachMatch(in: text, range: text.indices, figures: marks, using: scratch) { match in
            let next = try? inner.firstMatch(in: text, range: match.range.upperBound..<text.count, figures: marks, using: scratch)
            found += [match.range] + (next.map { [$0.range] } ?? [])
            return true
        }
        #expect(found == [0..<2, 2..<6, 6..<8, 8..<12])
    }

    private static let enumeration = Array((String(repeating: "5%、", count: 49_999) + "12%").utf8)
    private static let marks = ToyFigures.marks(in: enumeration)
}
