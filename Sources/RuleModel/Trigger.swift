/// What a document must have for a check to say anything about it; see ``Check/triggers``.
package enum Trigger: Sendable, Hashable {
    /// A place where the pattern of this id has a chance.
    case pattern(id: Int)
    /// A word of the list of this id.
    case words(id: Int)

    package static func pattern(_ pattern: TextPattern) -> Trigger { .pattern(id: pattern.id) }

    package static func words(_ list: WordList) -> Trigger { .words(id: list.id) }
}
