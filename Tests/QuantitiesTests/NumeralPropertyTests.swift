import Quantities
import TestSupport
import Testing

/// Generated numerals read back as the number they were written from.
struct NumeralPropertyTests {
    private static func value(of text: String) -> ExactDecimal? { QuantityScanner.shared.only(text)?.value }

    @Test func arabicNumeralsOfAllMagnitudesReadBack() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<3000 {
            let whole =
                UInt64.random(in: 0...10_000_000_000_000_000, using: &generator) >> UInt64.random(in: 0..<54, using: &generator)
            let decimals = Int.random(in: 0...4, using: &generator)
            let (scale, power) = generator.pick([("", 0), ("万", 4), ("亿", 8), ("万亿", 12)])
            var text = String(whole)
            if decimals > 0 {
                text += "." + (0..<decimals).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
            }
            let number = try #require(ExactDecimal(text))
            let expected = number.multiplied(by: ExactDecimal(powerOfTen: power))
            let quantity = try #require(QuantityScanner.shared.only("增加\(text)\(scale)元。"), "\(text)\(scale)元")
            #expect(quantity.value == expected)
            #expect(quantity.lastUnit == ExactDecimal(powerOfTen: power - decimals))
        }
    }

    @Test func groupedAndFullWidthDigitsReadLikePlainOnes() throws {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<1000 {
            let number = Int.random(in: 1000...999_999_999, using: &generator)
            let plain = Self.value(of: "共\(number)人")
            #expect(plain == ExactDecimal(number))
            #expect(Self.value(of: "共\(Self.grouped(number))人") == plain)
            #expect(Self.value(of: "共\(Self.fullWidth(String(number)))人") == plain)
        }
    }

    @Test func chineseNumeralsReadBack() throws {
        var generator = SeededGenerator(seed: 13)
        for _ in 0..<3000 {
            let number = Int.random(in: 1...9_999_999_999_999_999, using: &generator) >> Int.random(in: 0..<54, using: &generator)
            guard number > 1 else { continue }
            let text = Self.chinese(number)
            #expect(Self.value(of: "约有\(text)人") == ExactDecimal(number), "\(text) of \(number)")
        }
    }

    @Test func mixedScalesReadBack() throws {
        var generator = SeededGenerator(seed: 14)
        for _ in 0..<1000 {
            let (high, low) = (Int.random(in: 1...9999, using: &generator), Int.random(in: 1000...9999, using: &generator))
            #expect(Self.value(of: "共\(high)万\(low)人") == ExactDecimal(high * 10_000 + low))
            #expect(Self.value(of: "共\(high)亿\(low)万人") == ExactDecimal(high * 100_000_000 + low * 10_000))
        }
    }

    @Test func chineseDecimalsReadBack() throws {
        var generator = SeededGenerator(seed: 15)
        let digits = Array("零一二三四五六七八九")
        for _ in 0..<1000 {
            let whole = Int.random(in: 0...99_999, using: &generator) >> Int.random(in: 0..<17, using: &generator)
            let decimals = (0..<Int.random(in: 1...4, using: &generator)).map { _ in generator.below(10) }
            let text = (whole == 0 ? "零" : Self.chinese(whole)) + "点" + String(decimals.map { digits[$0] })
            let number = try #require(ExactDecimal("\(whole).\(decimals.map { String($0) }.joined())"))
            #expect(Self.value(of: "增长百分之\(text)。") == number, "\(text)")
        }
    }

    @Test func scalesMayFollowEachOther() {
        var generator = SeededGenerator(seed: 16)
        for _ in 0..<1000 {
            let parts = [9999, 9999, 9999].map { Int.random(in: 1000...$0, using: &generator) }
            let all = parts.reduce(0) { $0 * 10_000 + $1 }
            #expect(Self.value(of: "共\(parts[0])亿\(parts[1])万\(parts[2])人") == ExactDecimal(all))
        }
    }

    /// A figure that says it is approximate means all that the bare one means, and more.
    @Test(arguments: ["约", "大约"], ["亿元", "万吨", "%", "家", "公里", "万人", "个百分点"])
    func approximationOnlyWidens(marker: String, unit: String) throws {
        var generator = SeededGenerator(seed: 17)
        for _ in 0..<300 {
            let whole = Int.random(in: 1...9_999_999, using: &generator) >> Int.random(in: 0..<23, using: &generator)
            let zeros = String(repeating: "0", count: generator.below(4))
            let text = "\(max(whole, 1))" + (generator.chance(50) ? zeros : ".\(generator.below(100))") + unit
            let plain = try #require(QuantityScanner.shared.only("共" + text), "\(text)")
            let approximate = try #require(QuantityScanner.shared.only("共" + marker + text), "\(marker)\(text)")
            #expect(plain.outer.contains(plain.core))
            #expect(approximate.outer.contains(approximate.core))
            #expect(approximate.core.contains(plain.core) && approximate.outer.contains(plain.outer), "\(text)")
        }
    }

    @Test func everyCountUpToTenThousandReadsBackInChinese() {
        let wrong = (2...10_000).filter { Self.value(of: Self.chinese($0) + "户") != ExactDecimal($0) }
        #expect(wrong == [])
    }

    private static func grouped(_ number: Int) -> String {
        var digits = String(number)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }

    private static func fullWidth(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    }

    /// The canonical Chinese numeral: 零 for gaps, no 一 before 十 at the start.
    static func chinese(_ number: Int) -> String {
        let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        func group(_ value: Int, leading: Bool) -> String {
            var text = ""
            var pendingZero = false
            for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
                let digit = value / power % 10
                if digit == 0 {
                    pendingZero = !text.isEmpty || !leading
                    continue
                }
                if pendingZero { text += "零" }
                pendingZero = false
                text += (leading && power == 10 && digit == 1 && text.isEmpty ? "" : digits[digit]) + name
            }
            return text
        }
        if number < 10_000 { return group(number, leading: true) }
        if number < 100_000_000 {
            let low = number % 10_000
            return chinese(number / 10_000) + "万" + (low == 0 ? "" : group(low, leading: false))
        }
        let low = number % 100_000_000
        guard low > 0 else { return chinese(number / 100_000_000) + "亿" }
        let middle = low / 10_000
        let head = chinese(number / 100_000_000) + "亿"
        let small = low % 10_000
        if middle == 0 { return head + "零" + group(small, leading: true).replacingLeadingTen }
        return head + group(middle, leading: false) + "万" + (small == 0 ? "" : group(small, leading: false))
    }
}

extension String {
    /// 十五 behind 零 is 一十五.
    fileprivate var replacingLeadingTen: String { hasPrefix("十") ? "一" + self : self }
}
