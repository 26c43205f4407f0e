import Diagnostics
import SourceText

/// A text of a rule file on which the rule must, or must not, report something.
package struct RuleExample: Sendable, Hashable {
    package enum Expectation: Sendable, Hashable {
        /// Nothing is reported.
        case good
        /// Exactly these ranges of ``text`` are reported, in this order.
        case bad([Range<Int>])
        /// Something is reported, wherever.
        case badAnywhere
    }

    /// The example without its marks.
    package let text: String
    package let expectation: Expectation
    /// The level of what is reported, if the author states it.
    package let level: Severity?
    /// Whether the rule must have found figures that fit, or must have found none; `nil` where the author does not say.
    package let verified: Bool?
    /// The text after the fixes are applied, if the author states it.
    package let fixed: String?
    /// Document variables that the example presupposes, such as the year.
    package let variables: [String: String]
    /// In the rule file.
    package let range: ByteRange

    /// The year of an example that states none, for a rule that holds in certain years.
    package static func assumedYear(in years: ClosedRange<Int>) -> Int {
        years.lowerBound == Int.min ? years.upperBound : years.lowerBound
    }

    package init(
        text: String, expectation: Expectation, level: Severity? = nil, verified: Bool? = nil, fixed: String?,
        variables: [String: String], range: ByteRange
    ) {
        self.text = text
        self.expectation = expectation
        self.level = level
        self.verified = verified
        self.fixed = fixed
        self.variables = variables
        self.range = range
    }
}
