import DocumentModel

/// The time that a row of a table of figures is about.
package struct FigureTablePeriod: Sendable, Hashable {
    package let years: ClosedRange<Int>
    /// Months of the one year, from 1 to 12; `nil` for whole years and for their ends.
    package let months: ClosedRange<Int>?

    package init(years: ClosedRange<Int>, months: ClosedRange<Int>? = nil) {
        self.years = years
        self.months = months == 1...12 ? nil : months
    }

    /// Reads `2022`, `2022年`, `2022年底`, `2021—2025年`, `十四五`, `2022年上半年`, `2022年一季度`, `2022年1—9月`, `2022年9月`, `2022-09`.
    ///
    /// `nil` for anything else, and for what can be read in two ways (`2010-12` is a month as well as three years).
    package init?(_ text: String) {
        let isEnd = text.hasPrefix("截至") || text.hasPrefix("截止")
        var words = Self.folded(isEnd ? String(text.dropFirst(2)) : text)
        for closing in ["期间", "时期", "规划期", "规划"] where words.hasSuffix(closing) { words.removeLast(closing.count) }
        guard let period = Self.plan(words) ?? Self.spanOfYears(words) ?? Self.partOfYear(words) else { return nil }
        self = period
    }

    /// Without blanks and quotation marks, digits as ASCII, every dash as `-`.
    private static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\u{3000}", "\u{A0}", "“", "”", "\"": continue
            case "０"..."９": folded.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
            case "—", "–", "－", "−", "~", "～", "〜", "至", "到": if folded.last != "-" { folded.append("-") }
            default: folded.append(scalar)
            }
        }
        return String(folded)
    }

    /// 十四五: the third five-year plan began in 1966, each later one five years after the one before.
    private static func plan(_ words: String) -> FigureTablePeriod? {
        let ordinal = words.dropLast()
        guard words.hasSuffix("五"), ordinal.count == 1 || ordinal.contains("十"),
            let number = ChineseNumeral.value(of: String(ordinal)), (3...30).contains(number)
        else { return nil }
        let first = 1951 + 5 * number
        return FigureTablePeriod(years: first...(first + 4))
    }

    private static func year(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count == 4, let year = number(text), (1900...2200).contains(year) else { return nil }
        return year
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    /// One year or several: 2022, 2022年底, 2021-2025年, 2021-25年.
    private static func spanOfYears(_ words: String) -> FigureTablePeriod? {
        var core = words[...]
        for closing in ["年末", "年底", "年度", "年全年", "年"] where core.hasSuffix(closing) {
            core = core.dropLast(closing.count)
            break
        }
        let parts = core.split(separator: "-", omittingEmptySubsequences: false)
        let start = parts.first.map { $0.hasSuffix("年") ? $0.dropLast() : $0 }
        guard let first = start.flatMap({ year($0) }) else { return nil }
        switch parts.count {
        case 1: return FigureTablePeriod(years: first...first)
        case 2:
            guard let last = year(parts[1]) ?? shortYear(parts[1], after: first, isClosed: core.endIndex < words.endIndex),
                first < last
            else { return nil }
            return FigureTablePeriod(years: first...last)
        default: return nil
        }
    }

    /// The 25 of 2021-25年; without 年 only where it can be no month.
    private static func shortYear(_ text: Substring, after first: Int, isClosed: Bool) -> Int? {
        guard text.utf8.count == 2, let number = number(text), isClosed || number > 12 else { return nil }
        return first / 100 * 100 + number
    }

    private static func partOfYear(_ words: String) -> FigureTablePeriod? {
        let rest = words.dropFirst(4)
        guard let year = year(words.prefix(4)) else { return nil }
        if let separator = rest.first, "-/.".contains(separator) {
            guard let month = number(rest.dropFirst()), (1...12).contains(month) else { return nil }
            // 2010-12 may be three years; 2022-09 can only be a month.
            if separator == "-", month > 9, year / 100 * 100 + month > year { return nil }
            return FigureTablePeriod(years: year...year, months: month...month)
        }
        guard rest.hasPrefix("年") || rest.lowercased().hasPrefix("q") else { return nil }
        let part = rest.hasPrefix("年") ? rest.dropFirst() : rest
        return Self.months(part).map { FigureTablePeriod(years: year...year, months: $0) }
    }

    /// 上半年, 一季度, 前三季度, 1-9月, 9月份, Q3.
    private static func months(_ part: Substring) -> ClosedRange<Int>? {
        switch part {
        case "上半年": return 1...6
        case "下半年": return 7...12
        case "前三季度", "前三个季度", "前3季度": return 1...9
        default: break
        }
        if part.hasSuffix("季度") || part.lowercased().hasPrefix("q") { return quarter(part) }
        var span = part
        for closing in ["月份", "月末", "月底", "月"] where span.hasSuffix(closing) {
            span = span.dropLast(closing.count)
            break
        }
        guard span.endIndex < part.endIndex else { return nil }
        let ends = span.split(separator: "-", omittingEmptySubsequences: false)
        guard let low = ends.first.flatMap({ number($0.hasSuffix("月") ? $0.dropLast() : $0) }),
            let high = ends.last.flatMap({ number($0) }), ends.count <= 2, low >= 1, low <= high, high <= 12
        else { return nil }
        return low...high
    }

    private static func quarter(_ part: Substring) -> ClosedRange<Int>? {
        let core = part.hasSuffix("季度") ? part.dropLast(2) : part.dropFirst()
        let digits = core.hasPrefix("第") ? core.dropFirst() : core
        guard let number = ChineseNumeral.value(of: String(digits)), (1...4).contains(number) else { return nil }
        return (number * 3 - 2)...(number * 3)
    }

    // MARK: In names

    /// Whether a byte can be the first one of a year, a month or 上 下 前 一 二 三 四 第.
    private static func mayBeginPart(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || [0xE4, 0xE5, 0xE7].contains(byte)
    }

    /// The months that the ledger puts in front of an indicator's name for part of a year (上半年地区生产总值), and the name without
    /// them; `nil` for a name of a whole year's figure.
    package static func leadingMonths(of name: String) -> (months: ClosedRange<Int>, rest: String)? {
        guard name.utf8.first.map(mayBeginPart) ?? false else { return nil }
        // Nearly every name ends here; to take it apart into characters is dear.
        guard name.unicodeScalars.contains(where: { $0 == "月" || $0 == "季" || $0 == "半" }) else { return nil }
        let year = name.prefix(4)
        let start = Self.year(year) != nil && name.dropFirst(4).hasPrefix("年") ? name.dropFirst(5) : name[...]
        let longest = min(start.count, 8)
        guard longest > 1, start.prefix(longest).contains(where: { "月季半".contains($0) }) else { return nil }
        for length in (2...longest).reversed() {
            let words = folded(String(start.prefix(length)))
            guard "月份年度".contains(words.last ?? " "), let months = months(words[...]) else { continue }
            return (months, String(start.dropFirst(length)))
        }
        return nil
    }
}
