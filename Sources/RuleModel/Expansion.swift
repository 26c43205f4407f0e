import Localization

/// What a recipe stands for, written out so that an author can see what is searched for and what is computed.
package struct Expansion: Sendable, Hashable {
    /// Which of the things that the rule looks at it is about.
    package let title: LocalizedText
    /// What is compared with what, in a drafter's words.
    package let description: LocalizedText
    /// As an author would write it under `find`; `nil` where something else than a pattern binds the figures.
    package let pattern: String?
    /// As an author would write it under `relation`.
    package let formula: String?
    /// When nothing is claimed, or less.
    package let guards: [LocalizedText]

    package init(
        title: LocalizedText, description: LocalizedText, pattern: String? = nil, formula: String? = nil,
        guards: [LocalizedText] = []
    ) {
        self.title = title
        self.description = description
        self.pattern = pattern
        self.formula = formula
        self.guards = guards
    }
}
