import TestSupport
import Testing

@testable import Quantities

struct ExactDecimalTests {
    @Test(arguments: [
        ("0", "0"), ("27550", "27550"), ("-0.046", "-0.046"), ("5.0", "5"), ("0.10", "0.1"), ("1200", "1200"),
        ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
    ])
    func printsWhatItReads(text: String, printed: String) {
        #expect(ExactDecimal(text)?.description == printed)
    }

    @Test(arguments: ["", ".", "-", "1.", ".5", "1.2.3", "1e5", "１", "999999999999999999999999999999999999999"])
    func refusesWhatIsNoDecimalOrTooLong(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test(arguments: [
        ("2.76", "1.83", "4.59"), ("1", "-1", "0"), ("0.1", "0.2", "0.3"), ("1000000000000", "0.0001", "1000000000000.0001"),
    ])
    func addsExactly(left: String, right: String, sum: String) throws {
        let (one, two) = (try #require(ExactDecimal(left)), try #require(ExactDecimal(right)))
        #expect(one.adding(two)?.description == sum)
        #expect(two.adding(one) == one.adding(two))
    }

    @Test(arguments: [("0.447", "9157", "4093.179"), ("-2", "3", "-6"), ("1.106", "1.106", "1.223236"), ("0", "5", "0")])
    func multipliesExactly(left: String, right: String, product: String) throws {
        let (one, two) = (try #require(ExactDecimal(left)), try #require(ExactDecimal(right)))
        #expect(one.multiplied(by: two)?.description == product)
    }

    @Test func comparesAcrossExponents() throws {
        let small = try #require(ExactDecimal("0.00000000000000000001"))
        let large = ExactDecimal(powerOfTen: 30)
        #expect(small < large)
        #expect(ExactDecimal(0) < small)
        #expect(small.negated < ExactDecimal(0))
        #expect(ExactDecimal(powerOfTen: 3) == ExactDecimal(1000))
        #expect(Set([ExactDecimal(powerOfTen: 3), ExactDecimal(1000)]).count == 1)
        #expect(large > ExactDecimal(Int.max))
        #expect(try #require(ExactDecimal("99999999999999999999999999999999999999")) > ExactDecimal(powerOfTen: 37))
    }

    @Test func saysWhenAResultDoesNotFit() throws {
        let long = try #require(ExactDecimal("99999999999999999999999999999999999999"))
        #expect(long.adding(long) == nil)
        #expect(long.multiplied(by: long) == nil)
        #expect(ExactDecimal(powerOfTen: 30).adding(ExactDecimal(powerOfTen: -30)) == nil)
        #expect(ExactDecimal(powerOfTen: 4096).multiplied(by: ExactDecimal(powerOfTen: 1)) == nil)
        #expect(ExactDecimal(1).quotient(by: .zero, .down) == nil)
    }

    @Test func roundsOutwardsWhereItCannotBeExact() throws {
        let (large, small) = (ExactDecimal(powerOfTen: 30), ExactDecimal(powerOfTen: -30))
        let below = try #require(large.adding(small, .down))
        let above = try #require(large.adding(small, .up))
        #expect(below <= large && large < above)
        let third = (ExactDecimal(1).quotient(by: ExactDecimal(3), .down), ExactDecimal(1).quotient(by: ExactDecimal(3), .up))
        let (low, high) = (try #require(third.0), try #require(third.1))
        #expect(low < high)
        #expect(try #require(low.multiplied(by: ExactDecimal(3), .up)) <= ExactDecimal(1))
        #expect(try #require(high.multiplied(by: ExactDecimal(3), .down)) >= ExactDecimal(1))
    }

    @Test func knowsWholeNumbers() throws {
        #expect(try #require(ExactDecimal("12.0")).integer == 12)
        #expect(try #require(ExactDecimal("12.5")).integer == nil)
        #expect(ExactDecimal(powerOfTen: 30).integer == nil)
        #expect(ExactDecimal(powerOfTen: 4000).integer == nil)
    }

    @Test func roundedSumsAndProductsEncloseTheExactOnes() throws {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<2000 {
            let (left, right) = (Self.random(&generator), Self.random(&generator))
            let sums = (left.adding(right, .down), left.adding(right, .up))
            let products = (left.multiplied(by: right, .down), left.multiplied(by: right, .up))
            #expect(try #require(sums.0) <= #require(sums.1))
            #expect(try #require(products.0) <= #require(products.1))
            // 38 digits leave a relative error far below any written digit.
            if !left.isZero, !right.isZero {
                #expect(abs(try #require(products.0).double / (left.double * right.double) - 1) < 1e-12)
            }
        }
    }

    private static func random(_ generator: inout SeededGenerator) -> ExactDecimal {
        let significand =
            Int128(generator.next() >> UInt64.random(in: 0..<64, using: &generator)) * (Bool.random(using: &generator) ? 1 : -1)
        return ExactDecimal(unchecked: significand, exponent: Int.random(in: -40...40, using: &generator))
    }
}
