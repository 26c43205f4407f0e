import Testing

@testable import Checks

/// The Gregorian calendar itself.
struct CalendarDaysTests {
    @Test("A day of the week follows the one before, through every month of four hundred years")
    func weekdaysFollowEachOther() {
        // 2000-01-01 was a Saturday.
        var expected = 6
        var breaks = 0
        for (year, month) in (2000..<2400).flatMap({ year in (1...12).map { (year, $0) } }) {
            for day in 1...CalendarDays.count(inMonth: month, year: year) {
                if CalendarDays.weekday(year: year, month: month, day: day) != expected { breaks += 1 }
                expected = (expected + 1) % 7
            }
        }
        #expect(breaks == 0)
        #expect(expected == 6, "400 years are whole weeks")
    }

    @Test(arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false)])
    func leapYears(_ year: Int, _ isLeap: Bool) {
        #expect(CalendarDays.isLeap(year) == isLeap)
        #expect(CalendarDays.count(inMonth: 2, year: year) == (isLeap ? 29 : 28))
    }

    @Test(
        arguments: [(1, 1953...1957), (2, 1958...1962), (3, 1966...1970), (7, 1986...1990), (14, 2021...2025), (15, 2026...2030)])
    func fiveYearPlans(_ number: Int, _ years: ClosedRange<Int>) {
        #expect(CalendarPlan(number: number).years == years)
    }

    @Test(arguments: [(1, "一"), (10, "十"), (14, "十四"), (20, "二十"), (99, "九十九"), (100, "100")])
    func numerals(_ number: Int, _ text: String) { #expect(CalendarPlan.numeral(number) == text) }
}
