/// A compiled pattern of the rule language.
package final class Pattern: Sendable {
    /// The text as written in the rule file.
    package let text: String
    /// Names of the slots, in the order in which they first stand in the pattern.
    package let slots: [String] = []
    /// What a text must hold for this pattern to match in it.
    package let prefilter: Prefilter = .always
    /// Names of the document variables that the pattern refers to; with any, it must be ``resolved(with:)`` before use.
    package let variables: [String] = []

    /// Compiles a pattern; `terms` are the word lists that `{@name}` may name.
    package init(_ text: String, terms: [String: [String]] = [:]) throws(PatternFault) {
        self.text = text
    }

    /// The pattern with the values of document variables filled in; `nil` where one is unknown.
    package func resolved(with variables: [String: String]) -> Pattern? { self }

    /// Calls `body` with each match in `range` of `text`, left to right, not overlapping, until it returns false.
    ///
    /// The range is the whole subject: no look-around sees beyond it.
    package func forEachMatch(
        in text: [UInt8], range: Range<Int>, using scratch: MatchScratch, _ body: (PatternMatch) -> Bool
    ) throws(MatchFailure) {}
}
