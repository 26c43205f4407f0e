import Localization
import Quantities

/// A condition on figures as a rule author writes it: `总 = 中央 + 地方`.
package struct Formula: Sendable {
    /// The text as written in the rule file.
    package let text: String
}
