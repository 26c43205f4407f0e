import Patterns

/// What the reader of a packed rule is given, in the order in which its reader asked for it when the rule was packed.
struct RuleReplay: Sendable {
    let rules: PackedRules
    /// Of the next pattern, counted over the pack.
    var pattern: Int
    /// Of the next word list.
    var list: Int
    /// Of the next pattern that has a chance where another one has.
    var spare: Int
    let words: Deferred<SharedWords>
}
