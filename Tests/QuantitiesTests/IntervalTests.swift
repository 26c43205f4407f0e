import Quantities
import Testing

struct IntervalTests {
    /// Reads `[1, 2)`, `(3, ∞)`, `5`.
    static func interval(_ text: String) -> Interval {
        let parts = text.split { "[]() ,".contains($0) }.map(String.init)
        if parts.count == 1, let value = ExactDecimal(parts[0]) { return Interval(value) }
        func bound(_ part: String, _ isClosed: Bool) -> Bound {
            guard let value = ExactDecimal(part) else { return .unlimited }
            return isClosed ? .closed(value) : .open(value)
        }
        return Interval(bound(parts[0], text.hasPrefix("[")), bound(parts[1], text.hasSuffix("]"))) ?? .everything
    }

    @Test func isEmptyWhereNothingLiesBetweenTheBounds() {
        #expect(Interval(.closed(ExactDecimal(2)), .closed(ExactDecimal(1))) == nil)
        #expect(Interval(.open(ExactDecimal(1)), .closed(ExactDecimal(1))) == nil)
        #expect(Interval(.closed(ExactDecimal(1)), .closed(ExactDecimal(1))) == Interval(ExactDecimal(1)))
    }

    @Test(arguments: [
        ("[1, 2]", "[3, 4]", "[4, 6]"), ("[1, 2)", "[3, 4]", "[4, 6)"), ("(1, ∞)", "[3, 4]", "(4, +∞)"),
        ("5", "[-1, 1]", "[4, 6]"),
    ])
    func addsEnds(left: String, right: String, sum: String) {
        #expect((Self.interval(left) + Self.interval(right)).description == sum)
    }

    @Test(arguments: [("[1, 2]", "[3, 4)", "(-3, -1]"), ("5", "(1, ∞)", "(−∞, 4)")])
    func subtractsCrosswise(left: String, right: String, difference: String) {
        #expect((Self.interval(left) - Self.interval(right)).description == difference)
    }

    @Test(arguments: [
        ("[1, 2]", "[3, 4]", "[3, 8]"), ("[-1, 2]", "[3, 4]", "[-4, 8]"), ("[0, 1)", "(2, 3]", "[0, 3)"),
        ("(0, 1)", "[2, 3]", "(0, 3)"),
        ("[1, ∞)", "[2, 3]", "[2, +∞)"), ("[-1, ∞)", "[2, 3]", "[-3, +∞)"), ("(−∞, 1]", "(−∞, 1]", "(−∞, +∞)"),
        ("0", "[1, ∞)", "[0, 0]"),
    ])
    func multipliesAtCorners(left: String, right: String, product: String) {
        #expect((Self.interval(left) * Self.interval(right)).description == product)
        #expect((Self.interval(right) * Self.interval(left)).description == product)
    }

    @Test(arguments: [("[6, 8]", "[2, 4]", "[1.5, 4]"), ("6", "[2, ∞)", "(0, 3]"), ("[-6, 6]", "2", "[-3, 3]"), ("60", "12", "[5, 5]"), ("[3, 9)", "-3", "(-3, -1]")])
    func dividesWhereTheDivisorIsNeverZero(left: String, right: String, quotient: String) {
        #expect(Self.interval(left).divided(by: Self.interval(right))?.description == quotient)
    }

    @Test(arguments: ["[0, 1]", "[-1, 1]", "0", "(−∞, ∞)"])
    func refusesADivisorThatCanBeZero(divisor: String) {
        #expect(Interval(.one).divided(by: Self.interval(divisor)) == nil)
    }

    @Test(arguments: [("[1.255, 1.255]", 5, "3.113"), ("[2, 2]", 3, "8"), ("[0, 3]", 2, "9"), ("[0.5, 1]", 0, "1")])
    func raisesToWholePowers(base: String, power: Int, highest: String) throws {
        let result = try #require(Self.interval(base).power(Interval(ExactDecimal(power))))
        let end = try #require(result.upper.value)
        #expect(abs(end.double / (try #require(ExactDecimal(highest))).double - 1) < 1e-3)
        #expect(result.lower.value.map { $0 <= end } == true)
    }

    @Test func raisesToRealPowersOutwards() throws {
        // 近三番: 2 to (2.7, 3) is 6.498… to 8.
        let result = try #require(Interval(ExactDecimal(2)).power(Self.interval("(2.7, 3)")))
        #expect(result.contains(try #require(ExactDecimal("6.5"))))
        #expect(result.contains(ExactDecimal(8)))
        #expect(!result.contains(try #require(ExactDecimal("6.49"))))
        #expect(!result.contains(try #require(ExactDecimal("8.01"))))
    }

    @Test(arguments: [
        ("[1, 2]", "[2, 3]", "[2, 2]"), ("[1, 2)", "[2, 3]", nil), ("[1, 5]", "(2, 3)", "(2, 3)"),
        ("[1, ∞)", "(−∞, 4]", "[1, 4]"),
        ("[1, 2]", "[3, 4]", nil),
    ])
    func intersects(left: String, right: String, common: String?) {
        #expect(Self.interval(left).intersection(Self.interval(right))?.description == common)
        #expect(Self.interval(right).intersection(Self.interval(left))?.description == common)
    }

    @Test(arguments: [
        ("[1, 2]", "[2, 3]", true), ("[3, 4]", "[1, 3)", false), ("[3, 4]", "[1, 3]", true), ("(3, 4]", "[1, 3]", false),
    ])
    func canBeAtMostRespectsOpenEnds(left: String, right: String, possible: Bool) {
        #expect(Self.interval(left).canBeAtMost(Self.interval(right)) == possible)
    }

    @Test(arguments: [("[1, 2]", "[5, 6]", "3"), ("[5, 6]", "[1, 2]", "3"), ("[1, 2)", "[2, 3]", "0"), ("[1, 3]", "[2, 4]", nil)])
    func measuresTheGapBetweenThem(left: String, right: String, gap: String?) {
        #expect(Self.interval(left).gap(to: Self.interval(right))?.description == gap)
    }

    @Test func endsBeyondTheRangeBecomeUnlimited() {
        let huge = Interval(ExactDecimal(powerOfTen: 4096))
        #expect((huge * huge).upper == .unlimited)
        #expect((huge + huge).upper.value != nil)
    }
}
