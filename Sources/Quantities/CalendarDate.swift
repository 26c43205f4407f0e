/// A written date, as far as it is written; it need not exist (2月30日).
package struct CalendarDate: Sendable, Hashable {
    /// Parts that are not written are 0.
    private let parts: (year: Int16, month: Int8, day: Int8, quarter: Int8)

    package init(year: Int? = nil, month: Int? = nil, day: Int? = nil, quarter: Int? = nil) {
        parts = (
            Int16(clamping: year ?? 0), Int8(clamping: month ?? 0), Int8(clamping: day ?? 0), Int8(clamping: quarter ?? 0)
        )
    }

    package var year: Int? { parts.year == 0 ? nil : Int(parts.year) }
    package var month: Int? { parts.month == 0 ? nil : Int(parts.month) }
    package var day: Int? { parts.day == 0 ? nil : Int(parts.day) }
    /// 一季度 is 1.
    package var quarter: Int? { parts.quarter == 0 ? nil : Int(parts.quarter) }

    package static func == (left: CalendarDate, right: CalendarDate) -> Bool { left.parts == right.parts }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(parts.year)
        hasher.combine(parts.month)
        hasher.combine(parts.day)
        hasher.combine(parts.quarter)
    }
}
