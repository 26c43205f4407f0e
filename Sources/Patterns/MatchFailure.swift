/// A pattern gave up on a text: that is neither a match nor the absence of one, and must be reported.
package enum MatchFailure: Error, Sendable, Hashable {
    /// More steps than the match limit allows.
    case tooManySteps
    /// More memory than the matcher may use.
    case tooMuchMemory
}
