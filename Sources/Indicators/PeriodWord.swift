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

// MARK: As a number

extension PeriodWord {
    /// Kind and number in sixteen bits, never 0; ``init(code:)`` reads them back.
    var code: UInt16 {
        switch self {
        case .year(let offset): 0x100 + UInt16(offset + 8)
        case .last(let count): 0x200 + UInt16(count)
        case .coming(let count): 0x300 + UInt16(count)
        case .plan(let number): 0x400 + UInt16(number)
        case .whole: 0x500
        case .part: 0x600
        }
    }

    init?(code: UInt16) {
        let number = Int(code & 0xFF)
        switch code >> 8 {
        case 1: self = .year(number - 8)
        case 2: self = .last(number)
        case 3: self = .coming(number)
        case 4: self = .plan(number)
        case 5: self = .whole
        case 6: self = .part
        default: return nil
        }
    }
}

// MARK: Words

extension PeriodWord {
    /// Enters every word of time.
    static func insert(into words: inout WordTrie) {
        for (list, period) in single { words.insert(list, into: .anywhere, WordValue(period: period)) }
        for count in 2...10 { insertSpans(of: count, into: &words) }
        for number in 1...19 { insertPlan(number, into: &words) }
    }

    private static let single: [(StaticString, PeriodWord)] = [
        ("今年 今年以来 本年 本年度 新的一年", .year(0)),
        ("去年 上年 上年度 去年同期 上年同期 上一年 过去一年 过去的一年 一年来 这一年 刚刚过去的一年 近一年来 一年多来", .year(-1)),
        ("前年", .year(-2)), ("明年", .year(1)), ("全年 当年 年内 年度 年初", .whole),
        ("本届政府任期 本届政府以来 本届政府", .last(5)), ("上半年 下半年 前三季度 前三个季度", .part),
    ]

    private static let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    private static let digits: [StaticString] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]

    private static func insertSpans(of count: Int, into words: inout WordTrie) {
        for number in [numerals[count - 1], digits[count - 1]] {
            for lead in ["过去", "过去的", "近", "最近", "这", "前"] as [StaticString] {
                words.insert(pieces: [lead, number, "年"], into: .anywhere, WordValue(period: .last(count)))
                words.insert(pieces: [lead, number, "年来"], into: .anywhere, WordValue(period: .last(count)))
            }
            words.insert(pieces: [number, "年来"], into: .anywhere, WordValue(period: .last(count)))
            for lead in ["今后", "未来", "今后的", "接下来的"] as [StaticString] {
                words.insert(pieces: [lead, number, "年"], into: .anywhere, WordValue(period: .coming(count)))
            }
        }
    }

    private static func insertPlan(_ number: Int, into words: inout WordTrie) {
        let name = [number >= 10 ? "十" : "", number % 10 == 0 ? "" : numerals[number % 10 - 1], "五"] as [StaticString]
        let value = WordValue(period: .plan(number))
        for (open, close) in [("“", "”"), ("‘", "’"), ("「", "」")] as [(StaticString, StaticString)] {
            words.insert(pieces: [open] + name + [close], into: .anywhere, value)
        }
        // 一五 and the like without quotation marks may be digits of anything.
        if number >= 11 { words.insert(pieces: name, into: .anywhere, value) }
    }
}
