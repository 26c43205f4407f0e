import Patterns

/// What one worker keeps between documents: the matcher's memory and, when asked for, the time each rule took.
package final class LintScratch {
    package let match = MatchScratch()
    /// Time by rule, in the order of the rule set; empty unless profiling.
    package internal(set) var timings: [Duration]

    /// - Parameter profiledRules: number of rules to time; 0 for none.
    package init(profiledRules: Int = 0) {
        timings = Array(repeating: .zero, count: profiledRules)
    }

    var isProfiling: Bool { !timings.isEmpty }
}
