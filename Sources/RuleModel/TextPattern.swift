import DocumentModel
import Patterns

/// A pattern of a loaded rule, with the text it runs over and the number under which its candidates are kept.
package struct TextPattern: Sendable {
    package let pattern: Pattern
    package let view: ViewKind
    /// Position in ``PatternIndex``; dense from 0 over a rule set.
    package let id: Int
    /// Id of the rule it belongs to, or path of the rule file for a pattern outside rules.
    package let owner: String

    package init(pattern: Pattern, view: ViewKind, id: Int, owner: String) {
        self.pattern = pattern
        self.view = view
        self.id = id
        self.owner = owner
    }
}
