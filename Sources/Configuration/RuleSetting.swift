import Diagnostics
import FileSystem
import RuleModel

/// What a configuration says of a rule, or of all whose ids fit a shell pattern.
package struct RuleSetting: Sendable {
    package enum Level: Sendable, Hashable {
        case off
        /// The level that the rule itself has.
        case on
        case severity(Severity)

        package static let words: [(word: String, value: Level)] =
            [("off", .off), ("on", .on)] + Severity.allCases.reversed().map { ($0.keyword, .severity($0)) }

        package var word: String {
            switch self {
            case .off: "off"
            case .on: "on"
            case .severity(let severity): severity.keyword
            }
        }
    }

    /// An id, or a pattern such as `words/*`.
    package let rules: Located<String>
    /// `nil` leaves it to what was said before.
    package let level: Located<Level>?
    /// Words that are fine for these rules.
    package let accept: [Located<String>]

    package func concerns(_ id: String) -> Bool { rules.value == id || Paths.matches(id, rules.value) }
}
