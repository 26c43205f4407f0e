import TestSupport
import Testing

@testable import Checks

struct NearPhraseSieveTests {
    /// Edits between two texts, by the book.
    private func distance(_ one: ArraySlice<Unicode.Scalar>, _ other: [Unicode.Scalar]) -> Int {
        var row = Array(0...other.count)
        for (index, scalar) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let next = min(diagonal + (scalar == other[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
                (diagonal, row[column + 1]) = (row[column + 1], next)
            }
        }
        return row[other.count]
    }

    @Test(arguments: 0..<40)
    func losesNoPassageWithinTheAllowance(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        // Two of them have the same low byte, which the sieve looks at first.
        let letters: [Unicode.Scalar] = ["工", "作", "回", "顾", "\u{5DE5}", "\u{4DE5}"]
        let phrase = (0..<Int.random(in: 1...9, using: &random)).map { _ in random.pick(letters) }
        let text = (0..<40).map { _ in random.pick(letters) }
        let allowance = min(random.below(3), phrase.count - 1)
        let stretches = NearPhraseSieve(phrase, allowance: allowance).stretches(of: text)
        for start in text.indices {
            for end in start + 1...text.count where distance(text[start..<end], phrase) <= allowance {
                #expect(stretches.contains { $0.lowerBound <= start && end <= $0.upperBound }, "\(phrase) \(start)..<\(end)")
            }
        }
    }

    @Test(arguments: [1, 63, 64])
    func phrasesUpToAWordOfBitsAreFoundAtBothEnds(length: Int) {
        let phrase = (0..<length).map { Unicode.Scalar(UInt8(32 + $0)) }
        let text = phrase + Array(repeating: "。", count: 80) + phrase
        let stretches = NearPhraseSieve(phrase, allowance: 0).stretches(of: text)
        #expect(stretches == [0..<length, length + 80..<2 * length + 80])
    }

    @Test func textsThatHoldNothingNearGiveNothing() {
        let sieve = NearPhraseSieve(Array("政府工作报告".unicodeScalars), allowance: 1)
        #expect(sieve.stretches(of: []).isEmpty)
        #expect(sieve.stretches(of: Array("全长约三十公里，政府报告".unicodeScalars)).isEmpty)
    }
}
