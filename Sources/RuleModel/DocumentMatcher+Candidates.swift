import DocumentModel
import Patterns

/// How far a pattern came, for whoever writes it.
extension DocumentMatcher {
    /// The furthest that a beginning of a pattern came.
    package struct Beginning {
        /// The part of the pattern that matches by itself.
        package let pattern: String
        /// Where it matches first.
        package let match: ScopedMatch
    }

    /// The longest beginning of a pattern that matches in a scope by itself; `nil` where none does.
    ///
    /// - Complexity: O(pieces of the pattern × text).
    package func longestBeginning(of pattern: TextPattern, in scope: ResolvedScope) -> Beginning? {
        for text in pattern.pattern.beginningTexts {
            guard let part = pattern.pattern.beginning(text)?.resolved(with: variables) else { continue }
            for span in scope.spans {
                guard let match = firstMatch(of: part, over: pattern.view, in: span) else { continue }
                return Beginning(pattern: text, match: match)
            }
        }
        return nil
    }
}
