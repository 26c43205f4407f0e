#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The time at which comments and changes are made.
enum Clock {
    /// ISO 8601 as Word writes it: the user's own time, though marked as if it were that of Greenwich.
    ///
    /// `SOURCE_DATE_EPOCH`, seconds since 1970, stands in for the clock, so that the same input gives the same file
    /// (reproducible-builds.org); it is told in the time of Greenwich.
    static var date: String {
        if let fixed = Environment.sourceDate { return text(of: fixed, gmtime_r) }
        return text(of: time(nil), localtime_r)
    }

    private static func text(
        of seconds: time_t, _ split: (UnsafePointer<time_t>?, UnsafeMutablePointer<tm>?) -> UnsafeMutablePointer<tm>?
    ) -> String {
        var seconds = seconds
        var parts = tm()
        guard split(&seconds, &parts) != nil else { return "1970-01-01T00:00:00Z" }
        let date = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map(padded).joined(separator: "-")
        let time = [Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec)].map(padded).joined(separator: ":")
        return "\(date)T\(time)Z"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
