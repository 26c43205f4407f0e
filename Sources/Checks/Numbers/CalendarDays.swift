/// The Gregorian calendar: how long its months are, and on which day of the week a date falls.
enum CalendarDays {
    /// Days of a month from 1 to 12; without a year February may have its leap day.
    static func count(inMonth month: Int, year: Int?) -> Int {
        switch month {
        case 2: year.map(isLeap) ?? true ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// 0 for Sunday to 6 for Saturday, of a date that exists in a year from 1 on (Sakamoto's method).
    static func weekday(year: Int, month: Int, day: Int) -> Int {
        let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
    }
}
