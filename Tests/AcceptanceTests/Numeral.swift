/// Chinese numerals from one to ninety-nine, as headings and announcements use them.
enum Numeral {
    private static let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

    static func text(of value: Int) -> String {
        let (tens, ones) = value.quotientAndRemainder(dividingBy: 10)
        return (tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十") + digits[ones]
    }

    static func value(of text: String) -> Int? { (1...99).first { Self.text(of: $0) == text } }
}
