import Localization

/// What a report tells about a rule that took part in a run, whether or not it found anything.
package struct RuleDescription: Sendable, Hashable {
    /// A text that stands in a rule file to show what the rule does.
    package struct Example: Sendable, Hashable {
        /// What is reported stands in `⟦ ⟧`.
        package let text: String
        /// Whether the rule has nothing to report in it.
        package let isGood: Bool
        /// The text as it should be, where the rule's author says.
        package let mended: String?

        package init(text: String, isGood: Bool, mended: String? = nil) {
            self.text = text
            self.isGood = isGood
            self.mended = mended
        }
    }

    /// `group/what-is-wrong`.
    package let id: String
    package let severity: Severity
    /// What it says of a finding, with the names of what it fills in; `nil` if that depends on what is found.
    package let headline: LocalizedText?
    /// Why the norm exists, in a drafter's words.
    package let why: LocalizedText?
    /// The clause that the rule rests on.
    package let source: String?
    package let tags: [String]
    package let examples: [Example]

    package init(
        id: String, severity: Severity, headline: LocalizedText? = nil, why: LocalizedText? = nil, source: String? = nil,
        tags: [String] = [], examples: [Example] = []
    ) {
        self.id = id
        self.severity = severity
        self.headline = headline
        self.why = why
        self.source = source
        self.tags = tags
        self.examples = examples
    }
}
