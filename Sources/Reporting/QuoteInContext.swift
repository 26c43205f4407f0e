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
        let isOneLine = place.start.line == place.end.line
        // Behind words that were cut, nothing of the line follows.
        let end = isOneLine && mark.count == place.quote.unicodeScalars.count
            ? min(scalars.count, mark.upperBound + Self.context) : mark.upperBound
        before = (start > 0 || place.omitsLineStart ? "…" : "") + Self.text(scalars[start..<mark.lowerBound])
        words = place.quote
        let rest = Self.text(scalars[mark.upperBound..<end])
        after = rest + (end < scalars.count && isOneLine && !rest.isEmpty || end == scalars.count && place.omitsLineEnd ? "…" : "")
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
