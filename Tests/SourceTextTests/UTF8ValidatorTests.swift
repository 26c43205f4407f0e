import TestSupport
import Testing

@testable import SourceText

struct UTF8ValidatorTests {
    @Test(
        arguments: [
            ("", nil), ("41", nil), ("E4B8AD", nil), ("F09F9880", nil), ("EDBFBF", 0), ("EFBFBF", nil), ("F48FBFBF", nil),
            ("DFBF", nil),
            ("80", 0), ("C080", 0), ("C1BF", 0), ("E08080", 0), ("E09FBF", 0), ("EDA080", 0), ("F08FBFBF", 0), ("F4908080", 0),
            ("F5808080", 0),
            ("FF", 0), ("E4B8", 0), ("41E4B8", 1), ("E4B8ADE4", 3), ("E4B8AD E4B841 4141414141", 3), ("4141414141414141 80", 8),
            ("E4B8ADE4B8ADE4B8ADC3", 9), ("F09F98", 0), ("E4B8ADC328", 3),
        ] as [(String, Int?)])
    func theFirstMalformedSequenceIsFound(hex: String, offset: Int?) {
        #expect(UTF8Validator.firstInvalidByte(in: bytes(hex)) == offset)
    }

    @Test func itAgreesWithTheStandardLibrary() throws {
        var generator = SeededGenerator(seed: 3)
        let pieces = ["a", "abcdefgh", "中", "文字稿", "é", "😀", "\n"].map { Array($0.utf8) }
        for _ in 0..<20_000 {
            var text = (0..<generator.below(12)).flatMap { _ in generator.pick(pieces) }
            if generator.chance(70), !text.isEmpty { text[generator.below(text.count)] = UInt8(generator.below(256)) }
            if generator.chance(20), !text.isEmpty { text.removeLast() }
            let offset = UTF8Validator.firstInvalidByte(in: text)
            try #require((offset == nil) == (String(validating: text, as: UTF8.self) != nil), "\(text)")
            guard let offset else { continue }
            try #require(String(validating: text[..<offset], as: UTF8.self) != nil, "\(text)")
            for end in offset + 1...min(offset + 4, text.count) where end <= text.count {
                try #require(String(validating: text[offset..<end], as: UTF8.self) == nil, "\(text)")
            }
        }
    }
}
