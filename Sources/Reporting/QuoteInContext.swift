import Diagnostics

/// The words of a finding with a little of their line on either side.
struct QuoteInContext {
    /// Scalars kept on either side.
    private static let context = 16

    let before: String
    /// Cut like ``Place/quote``; empty where something is missing.
    let words: String
    let after: String

    /// - Complexity: O(excerpt).
    init(_ place: Place) {
        let scalars = Array(place.excerpt.unicodeScalars)
        let mark = place.excerptRange.clamped(to: 0..<scalars.count)
        let start = max(0, mark.lowerBound - Self.context)
        // Behind words that were cut, or that run into another line, nothing of the line follows.
        let isWhole = place.start.line == place.end.line && mark.count == place.quote.unicodeScalars.count
        let end = isWhole ? min(scalars.count, mark.upperBound + Self.context) : mark.upperBound
        let goesOn = isWhole && (end < scalars.count || place.omitsLineEnd)
        before = (start > 0 || place.omitsLineStart ? "…" : "") + Self.text(scalars[start..<mark.lowerBound])
        words = place.quote
        after = Self.text(scalars[mark.upperBound..<end]) + (goesOn ? "…" : "")
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
