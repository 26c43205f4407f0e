/// Which lines of a file differ from those of another revision, counted from 1 as the file now stands.
package enum LineChanges: Sendable, Hashable {
    /// The file is new, or has no lines that can be compared.
    case whole
    /// Lines that are new or altered, and the numbers of lines behind which some are gone (0: in front of the first), ascending.
    case lines([ClosedRange<Int>], deletions: [Int])

    package var isEmpty: Bool { self == .lines([], deletions: []) }

    /// Whether a place is touched: one of its lines is new or altered, or some are gone in its midst.
    ///
    /// An empty place, which says that something is missing, is touched by a deletion on either side of its line, too.
    ///
    /// - Complexity: O(changes).
    package func touch(_ lines: ClosedRange<Int>, isEmpty: Bool = false) -> Bool {
        guard case .lines(let changed, let deletions) = self else { return true }
        let reach = isEmpty ? 1 : 0
        return changed.contains { $0.overlaps(lines) }
            || deletions.contains { $0 >= lines.lowerBound - reach && $0 < lines.upperBound + reach }
    }
}
