/// The time that one search through a long text may take.
///
/// The match limit of PCRE2 counts anew at every place where a match could begin, and its machine code does not count all that
/// it does; a pattern that is merely polynomial, such as `(.+)\1+X`, would keep a long paragraph busy for minutes. Ordinary
/// searches take a thousandth of what is allowed, so that the clock decides nothing but what no one would wait for.
struct TimeAllowance {
    /// Texts up to this many bytes are searched without looking at the clock: the match limit bounds them well enough.
    static let shortestText = 4_096
    private static let base = Duration.seconds(2)
    private static let perByte = Duration.microseconds(1)

    private let deadline: ContinuousClock.Instant

    /// For a search that begins now; `nil` for a text that needs none.
    init?(forBytes count: Int) {
        guard count > Self.shortestText else { return nil }
        deadline = .now + Self.base + Self.perByte * count
    }

    var isSpent: Bool { .now > deadline }
}
