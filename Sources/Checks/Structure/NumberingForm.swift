import DocumentModel

/// The way a number is written in front of an item: 一、 （一） 1. 一是 第一 首先.
struct NumberingForm: Sendable, Hashable {
    enum Numeral: Sendable, Hashable {
        /// 一, 二, 十一
        case chinese
        /// 1, 2, 11
        case arabic
        /// ①
        case circled
        /// 首先, 其次, 再次
        case words
    }

    let prefix: String
    let numeral: Numeral
    let suffix: String

    init(_ prefix: String, _ numeral: Numeral, _ suffix: String) {
        self.prefix = prefix
        self.numeral = numeral
        self.suffix = suffix
    }

    /// The form of a number as written; `nil` if there is no number in it.
    init?(_ written: String) {
        let scalars = Array(written.unicodeScalars).filter { $0 != " " && $0 != "\u{3000}" }
        if scalars.elementsEqual("首先".unicodeScalars) {
            self = .words
            return
        }
        guard let first = scalars.firstIndex(where: { Self.numeral($0) != nil }), let numeral = Self.numeral(scalars[first])
        else { return nil }
        let end = scalars[first...].firstIndex { Self.numeral($0) != numeral } ?? scalars.endIndex
        self.init(Self.text(scalars[..<first]), numeral, Self.text(scalars[end...]))
    }

    static let words = NumberingForm("", .words, "")

    /// A dot of either width is one dot.
    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars.map { $0 == "．" ? "." : $0 }))
    }

    private static func numeral(_ scalar: Unicode.Scalar) -> Numeral? {
        switch scalar {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百": .chinese
        case "0"..."9": .arabic
        case "\u{2460}"..."\u{2473}": .circled
        default: nil
        }
    }

    /// A number in this form.
    func written(_ number: Int) -> String {
        switch numeral {
        case .chinese: prefix + Self.chinese(number) + suffix
        case .arabic: prefix + String(number) + suffix
        case .circled: prefix + (Self.circled(number) ?? String(number)) + suffix
        case .words: number <= 3 ? ["首先", "其次", "再次"][max(0, number - 1)] : "第" + Self.chinese(number)
        }
    }

    /// 1–99 in Chinese numerals; others in digits.
    private static func chinese(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (1...99).contains(number) else { return String(number) }
        guard number >= 10 else { return digits[number] }
        return (number < 20 ? "" : digits[number / 10]) + "十" + digits[number % 10]
    }

    private static func circled(_ number: Int) -> String? {
        guard (1...20).contains(number) else { return nil }
        return Unicode.Scalar(UInt32(0x245F + number)).map { String(Character($0)) }
    }
}

extension NumberingForm {
    /// What GB/T 9704—2012 7.3.3 asks for; 第一章 and its like are left as they are.
    init?(standardFor style: HeadingMarker.Style) {
        switch style {
        case .chineseComma: self.init("", .chinese, "、")
        case .chineseBracket: self.init("（", .chinese, "）")
        case .arabicDot: self.init("", .arabic, ".")
        case .arabicBracket: self.init("（", .arabic, "）")
        case .circled: self.init("", .circled, "")
        case .ordinal: return nil
        }
    }
}
