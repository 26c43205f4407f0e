/// A five-year plan of the state; 第十四个五年规划 and “十四五” are one.
struct CalendarPlan: Equatable {
    /// 14 for 十四五.
    let number: Int

    /// The first two began in 1953 and 1958; since the third, from 1966 on, one has followed the other.
    var years: ClosedRange<Int> {
        let first = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3)
        return first...first + 4
    }

    /// “十四五”
    var name: String { "“\(Self.numeral(number))五”" }

    /// In Chinese up to 99, in digits beyond.
    static func numeral(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (1...99).contains(number) else { return "\(number)" }
        guard number >= 10 else { return digits[number] }
        return (number >= 20 ? digits[number / 10] : "") + "十" + digits[number % 10]
    }
}
