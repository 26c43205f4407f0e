import Quantities
import TestSupport
import Testing

/// Whatever comes in: blanks, damage, hostile lengths, bytes that are no text.
struct RobustnessTests {
    private static let sentences = [
        "新建高标准农田4.7万亩，新增稻改7200亩", "不低于3亿元的产业引导母基金", "全年空气优良天数达到265天", "分别提高15、22个百分点", "增长5—5.5%左右",
        "财政赤字2.76万亿元，其中中央1.83万亿元", "三次产业结构调整为3.8:32.4:63.8", "约一百二十多个，近三番", "8700多个，控制在3.5%以内",
    ]

    private static func values(_ text: String, _ lineBreaks: QuantityScanner.LineBreaks = .areBlanks) -> [String] {
        let found = QuantityScanner.shared.scan(text, lineBreaks: lineBreaks)
        return found.map { summary($0, in: found) }
    }

    @Test(arguments: [" ", "\u{3000}", "\n", "\r\n", "\n\n", "\u{A0}", "\t"])
    func blanksAroundDigitsPowersAndUnitsChangeNoValue(blank: String) {
        for sentence in Self.sentences {
            let plain = Self.values(sentence)
            var spaced = ""
            var last: Character?
            for character in sentence {
                // A blank between digits would make two numbers of one; everywhere else it is layout.
                if let last, Self.isDigit(last) != Self.isDigit(character), !Self.joins(last, character) { spaced += blank }
                spaced.append(character)
                last = character
            }
            #expect(Self.values(spaced) == plain, "\(spaced)")
        }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// Punctuation inside and beside numbers keeps its place.
    private static func joins(_ left: Character, _ right: Character) -> Bool {
        let marks: Set<Character> = [".", ":", "、", "—", "-"]
        return marks.contains(left) || marks.contains(right)
    }

    @Test(arguments: [
        ("增长12 .2％", "12.2 %"), ("7 4 7 7 2 亿元", "7477200000000 元"), ("共12 345 亩", "12345 亩"), ("2 016 年，", "2016 year"),
    ])
    func tornDigitsAreJoinedAndMarked(text: String, value: String) throws {
        let figure = try #require(QuantityScanner.shared.only(text))
        #expect(summary(figure) == value)
        #expect(figure.traits.contains(.repaired))
    }

    @Test func separateNumbersAreNotJoined() {
        #expect(Self.values("甲 5 6 乙", .endParagraphs) == ["5", "6"])
        #expect(Self.values("2022 15亿元") == ["2022", "1500000000 元"])
        #expect(Self.values("331.17 5.2%") == ["331.17", "5.2 %"])
    }

    @Test func paragraphsAreNotJoinedInTheReadingView() {
        #expect(Self.values("共500\n个体户", .endParagraphs) == ["500"])
        #expect(Self.values("7200\n亩", .endParagraphs) == ["7200"])
        #expect(Self.values("7200\n亩", .areBlanks) == ["7200 亩"])
        #expect(Self.values("不低\n\n于 3 亿元", .areBlanks) == ["300000000 元 atLeast"])
    }

    @Test(arguments: [39, 400, 100_000])
    func aNumberOfTooManyDigitsIsReportedAsSuch(count: Int) {
        let digits = String(repeating: "9", count: count)
        let list = QuantityScanner.shared.scan("共\(digits)人，另有3人")
        #expect(list.outOfRange == [3..<3 + count])
        #expect(list.count == 1)
        #expect(QuantityScanner.shared.scan("共" + String(repeating: "亿", count: count) + "元").isEmpty)
        #expect(QuantityScanner.shared.scan("三" + String(repeating: "亿", count: count) + "元").outOfRange.count == 1)
    }

    @Test(arguments: [
        "0.", "1:", "1、", "3亿", "一", "十", "零", "1年", "百分之", "1 ", "9,999", "第", "1/", "—", "“四个", "约", "1元", "三四", "几", "半", "两",
        "1.1.", "又一", "5%和",
    ])
    func hostileRepetitionsTakeLinearTime(pattern: String) {
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let bytes = Array(String(repeating: pattern, count: count).utf8)
            var best = Duration.seconds(100)
            for _ in 0..<2 { best = min(best, clock.measure { _ = QuantityScanner.shared.scan(bytes).count }) }
            return best
        }
        // Eight times the text may take some sixteen times as long on a busy machine; a quadratic pass takes sixty-four times.
        let isLinear = (0..<3).contains { _ in
            let (short, long) = (time(1_000), time(8_000))
            return long < max(short * 30, .milliseconds(200))
        }
        #expect(isLinear)
    }

    @Test func aHundredThousandFiguresInOneParagraphAreAllFound() {
        let bytes = Array(String(repeating: "新增企业12家、投资3.5亿元，", count: 50_000).utf8)
        #expect(QuantityScanner.shared.scan(bytes).count == 100_000)
    }

    @Test func randomBytesNeitherCrashNorLeaveTheText() {
        var generator = SeededGenerator(seed: 21)
        let pieces = Self.sentences.map { Array($0.utf8) }
        for _ in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                var piece = generator.pick(pieces)
                for _ in 0..<Int.random(in: 0...4, using: &generator) where !piece.isEmpty {
                    let index = Int.random(in: 0..<piece.count, using: &generator)
                    switch Int.random(in: 0..<3, using: &generator) {
                    case 0: piece[index] = UInt8.random(in: 0...255, using: &generator)
                    case 1: piece.remove(at: index)
                    default: piece = Array(piece[..<index])
                    }
                }
                bytes += piece
            }
            Self.expectSound(QuantityScanner.shared.scan(bytes, lineBreaks: .areBlanks), in: bytes)
            Self.expectSound(QuantityScanner.shared.scan(bytes), in: bytes)
        }
    }

    @Test func shufflesOfNumeralCharactersNeitherCrashNorLeaveTheText() {
        var generator = SeededGenerator(seed: 22)
        let characters = Array("零一二三五十百千万亿两几数半多余个点分之年月日第前首位%成倍番元亩至到和、—:/.,0123456789 约近以上下又每\n（含）“”")
        for _ in 0..<5000 {
            let text = String((0..<Int.random(in: 1...24, using: &generator)).map { _ in generator.pick(characters) })
            let bytes = Array(text.utf8)
            Self.expectSound(QuantityScanner.shared.scan(bytes), in: bytes)
            Self.expectSound(QuantityScanner.shared.scan(bytes, lineBreaks: .areBlanks), in: bytes)
        }
    }

    /// Figures stand in order, within the text, without overlap, and their intervals are nested.
    private static func expectSound(_ list: QuantityList, in bytes: [UInt8]) {
        var end = 0
        for figure in list {
            #expect(figure.range.lowerBound >= end && figure.range.upperBound <= bytes.count && !figure.range.isEmpty)
            #expect(figure.extent.lowerBound >= 0 && figure.extent.upperBound <= bytes.count)
            #expect(figure.outer.contains(figure.core))
            end = figure.range.upperBound
        }
    }
}
