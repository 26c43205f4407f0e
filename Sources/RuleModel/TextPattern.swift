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
    /// Whether the literals under `id` are its own, so that they tell where a match may begin, and not merely where it has a chance.
    let hasOwnLiterals: Bool

    package init(pattern: Pattern, view: ViewKind, id: Int, owner: String) {
        self.init(pattern: pattern, view: view, id: id, owner: owner, hasOwnLiterals: true)
    }

    /// A pattern that has a chance where another one has.
    package init(pattern: Pattern, where chance: TextPattern) {
        self.init(pattern: pattern, view: chance.view, id: chance.id, owner: chance.owner, hasOwnLiterals: false)
    }

    private init(pattern: Pattern, view: ViewKind, id: Int, owner: String, hasOwnLiterals: Bool) {
        self.pattern = pattern
        self.view = view
        self.id = id
        self.owner = owner
        self.hasOwnLiterals = hasOwnLiterals
    }
}

/// Two are the same when they share the compiled pattern and its candidates.
extension TextPattern: Hashable {
    package static func == (left: TextPattern, right: TextPattern) -> Bool {
        left.pattern === right.pattern && left.id == right.id && left.view == right.view
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
