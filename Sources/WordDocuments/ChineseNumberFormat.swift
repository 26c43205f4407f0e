/// The ways of writing the number of a list in Chinese characters.
enum ChineseNumberFormat: Hashable {
    /// 一 … 十 … 九十九, then 一○○ digit by digit.
    case counting
    /// 一百零一, 一千: as one counts.
    case thousand
    /// 百一, 千: as one counts in Japanese.
    case japanese
    /// 一○, 一一: digit by digit.
    case digits
    /// 壹拾壹.
    case legal
    /// 壹拾壹 in traditional characters.
    case legalTraditional
    /// 甲子 … 癸亥, the cycle of sixty.
    case sexagenary

    private static let plain = Array("○一二三四五六七八九")
    private static let legalDigits = Array("零壹贰叁肆伍陆柒捌玖")
    private static let traditionalDigits = Array("零壹貳參肆伍陸柒捌玖")

    private static let stems = Array("甲乙丙丁戊己庚辛壬癸")
    private static let branches = Array("子丑寅卯辰巳午未申酉戌亥")

    func text(of number: Int) -> String {
        guard (0...99_999).contains(number) else { return String(number) }
        switch self {
        case .counting:
            return number < 100 ? Self.counted(number, Self.plain, ["", "十", "百"], zero: "", one: false) : Self.spelled(number)
        case .thousand: return Self.counted(number, Self.plain, ["", "十", "百", "千", "万"], zero: "零", one: false)
        case .japanese: return Self.japanese(number)
        case .digits: return Self.spelled(number)
        case .legal: return Self.counted(number, Self.legalDigits, ["", "拾", "佰", "仟", "万"], zero: "零", one: true)
        case .legalTraditional:
            return Self.counted(number, Self.traditionalDigits, ["", "拾", "佰", "仟", "萬"], zero: "零", one: true)
        case .sexagenary: return Self.sexagenary(number)
        }
    }

    private static func spelled(_ number: Int) -> String {
        String(String(number).compactMap(\.wholeNumberValue).map { plain[$0] })
    }

    /// - Parameters:
    ///   - zero: what stands for one or more zeros between other digits.
    ///   - one: whether 一 stands in front of 十 in 10 to 19.
    private static func counted(_ number: Int, _ digits: [Character], _ units: [String], zero: String, one: Bool) -> String {
        guard number > 0 else { return zero.isEmpty ? String(digits[0]) : zero }
        var text = ""
        var skipsZero = true
        let places = String(number).compactMap(\.wholeNumberValue)
        for (index, digit) in places.enumerated() {
            guard digit > 0 else {
                skipsZero = false
                continue
            }
            if !skipsZero { text += zero }
            skipsZero = true
            let isBareTen = digit == 1 && index == 0 && places.count == 2 && !one
            text += (isBareTen ? "" : String(digits[digit])) + units[places.count - 1 - index]
        }
        return text
    }

    /// 一 is left out in front of 十, 百 and 千, and zeros are not spoken.
    private static func japanese(_ number: Int) -> String {
        guard number > 0 else { return "〇" }
        let places = String(number).compactMap(\.wholeNumberValue)
        let units = ["", "十", "百", "千", "万"]
        return places.enumerated().filter { $0.element > 0 }.map { index, digit in
            let power = places.count - 1 - index
            return (digit == 1 && (1...3).contains(power) ? "" : String(plain[digit])) + units[power]
        }.joined()
    }

    private static func sexagenary(_ number: Int) -> String {
        guard (1...60).contains(number) else { return String(number) }
        return String([stems[(number - 1) % 10], branches[(number - 1) % 12]])
    }
}
