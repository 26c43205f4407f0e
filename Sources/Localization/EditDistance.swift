/// How far apart two words are, counted in single edits.
package enum EditDistance {
    /// The fewest insertions, deletions, replacements and swaps of neighbours that turn one into the other.
    ///
    /// - Complexity: O(left · right).
    package static func between<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }

    /// The candidate that `word` is probably a slip of, or `nil` where none is near enough to suggest.
    ///
    /// One edit is allowed in words of two to five scalars, and one more for every three scalars beyond; ASCII case does not
    /// count. Of equally near candidates the one of the same length is taken, then the first.
    package static func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
        let scalars = Array(word.lowercased().unicodeScalars)
        let allowed = scalars.count < 2 ? 0 : max(1, scalars.count / 3)
        var best: (candidate: String, rank: (distance: Int, growth: Int))?
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars)
            let growth = abs(other.count - scalars.count)
            guard growth <= allowed else { continue }
            let rank = (between(scalars, other), growth)
            if rank.0 <= allowed, rank < best?.rank ?? (.max, .max) { best = (candidate, rank) }
        }
        return best?.candidate
    }
}
