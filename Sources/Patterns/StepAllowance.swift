/// The work that one search through a text may cost, match for match.
///
/// A hard match gets many steps, but a search gets only a few hard matches: a pattern that nearly gives up at every place would
/// otherwise take the product of both.
struct StepAllowance {
    /// Steps of the hardest match however short the text; about 0.4 ms of work.
    private static let fewestSteps = 100_000
    /// Steps of the hardest match for each byte of a longer text, and at the very most.
    private static let stepsPerByte = 32
    private static let mostSteps = 4_000_000

    private let steps: Int
    private var hardMatches = 32

    /// For a text of so many bytes.
    init(forBytes count: Int) {
        steps = min(max(Self.fewestSteps, Self.stepsPerByte * count), Self.mostSteps)
    }

    /// Runs `match` with a few steps and, where they do not do, with many.
    mutating func spend(
        on match: (_ steps: Int) throws(MatchFailure) -> Bool
    ) throws(MatchFailure) -> Bool {
        do {
            return try match(steps / 8)
        } catch .tooManySteps where hardMatches > 0 {
            hardMatches -= 1
            return try match(steps)
        }
    }
}
