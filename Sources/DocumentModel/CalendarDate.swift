/// A day as a title block writes it: 2023年2月8日, 二〇二六年一月二十七日.
struct CalendarDate: Equatable {
    let year: Int
    let month: Int
    let day: Int
    /// Where it ends in the text.
    let end: Int

    /// The date at the beginning of a passage; 1900 to 2199, and a month and a day that exist.
    init?(startOf text: Passage) {
        guard let year = Self.number(text, before: "年"), (1900...2199).contains(year.value),
            let month = Self.number(year.rest, before: "月"), (1...12).contains(month.value),
            let day = Self.number(month.rest, before: "日"), (1...31).contains(day.value)
        else { return nil }
        (self.year, self.month, self.day) = (year.value, month.value, day.value)
        end = day.rest.range.lowerBound
    }

    /// YYYY-MM-DD
    var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

    private static func number(_ text: Passage, before unit: Unicode.Scalar) -> (value: Int, rest: Passage)? {
        let rest = text.dropFirst { ChineseNumeral.digit($0) != nil || $0 == "十" }
        let numeral = text.prefix(upTo: rest.range.lowerBound)
        guard rest.first == unit, numeral.isAtMost(bytes: 12), let value = ChineseNumeral.value(of: numeral) else { return nil }
        return (value, rest.dropFirst())
    }
}
