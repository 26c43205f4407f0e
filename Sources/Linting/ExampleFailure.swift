import Diagnostics
import Localization

/// An example of a rule that did not come out as its author says.
package struct ExampleFailure: Sendable, Hashable {
    package let rule: String
    package let variant: ExampleVariant
    /// What happened instead, at the example's place in the rule file.
    package let problem: Problem
}
