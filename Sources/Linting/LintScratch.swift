import Patterns

/// What one worker keeps between documents: the matcher's memory and, when asked for, the time each rule took.
package final class LintScratch {
    package let match = MatchScratch()
    /// Time by rule, as linters of different rules may take turns; empty unless profiling.
    package internal(set) var timings: [String: Duration] = [:]
    let isProfiling: Bool

    /// - Parameter isProfiling: whether to time rules.
    package init(isProfiling: Bool = false) {
        self.isProfiling = isProfiling
    }
}
