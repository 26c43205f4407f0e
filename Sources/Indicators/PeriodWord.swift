/// What a word of time means, before it is known in which year it is said.
enum PeriodWord: Sendable, Hashable {
    /// 今年 is 0, 去年 −1.
    case year(Int)
    /// 过去五年, 三年来: the years up to the last one.
    case last(Int)
    /// 今后五年: the years from this one on.
    case coming(Int)
    /// “十四五” is 14.
    case plan(Int)
    /// 全年, 当年: the year that is being spoken of.
    case whole
    /// 上半年, 前三季度: less than a year.
    case part

    /// First and last year in a text of the given year; `nil` for what only the text around can tell.
    func years(in year: Int?) -> ClosedRange<Int>? {
        switch self {
        case .year(let offset): year.map { $0 + offset...$0 + offset }
        case .last(let count): year.map { $0 - count...$0 - 1 }
        case .coming(let count): year.map { $0...$0 + count - 1 }
        case .plan(let number): Self.planStart(number)...Self.planStart(number) + 4
        case .whole, .part: nil
        }
    }

    /// The plans ran from 1953 on, with the years 1963 to 1965 between the second and the third.
    private static func planStart(_ number: Int) -> Int {
        number <= 2 ? 1948 + 5 * number : 1951 + 5 * number
    }
}

extension PeriodWord {
    /// Every word of time with its meaning.
    static let words: [(String, PeriodWord)] = single + spans + plans

    private static let single: [(String, PeriodWord)] = [
        ("今年", .year(0)), ("今年以来", .year(0)), ("本年", .year(0)), ("本年度", .year(0)), ("新的一年", .year(0)),
        ("去年", .year(-1)), ("上年", .year(-1)), ("上年度", .year(-1)), ("去年同期", .year(-1)), ("上年同期", .year(-1)),
        ("上一年", .year(-1)), ("过去一年", .year(-1)), ("过去的一年", .year(-1)), ("一年来", .year(-1)), ("这一年", .year(-1)),
        ("刚刚过去的一年", .year(-1)), ("前年", .year(-2)), ("明年", .year(1)),
        ("全年", .whole), ("当年", .whole), ("年内", .whole), ("年度", .whole),
        ("上半年", .part), ("下半年", .part), ("前三季度", .part), ("前三个季度", .part), ("年初", .part), ("目前", .part),
    ]

    private static let numerals = ["二", "三", "四", "五", "六", "七", "八", "九", "十"]

    private static let spans: [(String, PeriodWord)] = (2...10).flatMap { count -> [(String, PeriodWord)] in
        let last = [numerals[count - 2], String(count)].flatMap { number in
            ["过去\(number)年", "过去的\(number)年", "\(number)年来", "近\(number)年", "近\(number)年来", "最近\(number)年", "这\(number)年", "前\(number)年"]
        }
        let coming = [numerals[count - 2], String(count)].flatMap { number in
            ["今后\(number)年", "未来\(number)年", "今后的\(number)年", "接下来的\(number)年"]
        }
        return last.map { ($0, .last(count)) } + coming.map { ($0, .coming(count)) }
    } + [("本届政府任期", .last(5)), ("本届政府以来", .last(5)), ("本届政府", .last(5))]

    private static let plans: [(String, PeriodWord)] = (1...19).flatMap { number -> [(String, PeriodWord)] in
        let tens = number >= 10 ? "十" : ""
        let ones = number % 10 == 0 ? "" : ["一", "二", "三", "四", "五", "六", "七", "八", "九"][number % 10 - 1]
        let name = tens + ones + "五"
        let quoted = ["“\(name)”", "‘\(name)’", "「\(name)」"]
        // 一五 and the like without quotation marks may be digits of anything.
        return (number >= 11 ? quoted + [name] : quoted).map { ($0, .plan(number)) }
    }
}
