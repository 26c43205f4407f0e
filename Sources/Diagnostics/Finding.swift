import Localization
import SourceText

/// What a check saw in a draft, before the linter adds whose rule it was and how severe that is.
package struct Finding: Sendable, Hashable {
    /// Born where the match happened; empty (at a position between two neighbours) for something that is missing.
    package let range: ByteRange
    /// The check's own words, shown when the rule brings no message of its own.
    package let message: LocalizedText
    /// Values that the rule's message template may name, such as the text of its slots.
    package let values: [String: LocalizedText]
    package let notes: [Note]
    /// Edits the check proposes; the rule says whether they are safe.
    package let edits: [Edit]
    /// Steps by which it is milder than its rule: 1 for figures that fit only for a charitable reader.
    package let demotion: Int
    private let box: Indirect<Reckoning>?

    package init(
        at range: ByteRange, _ message: LocalizedText, values: [String: LocalizedText] = [:], notes: [Note] = [],
        edits: [Edit] = [], demotion: Int = 0, reckoning: Reckoning? = nil
    ) {
        self.range = range
        self.message = message
        self.values = values
        self.notes = notes
        self.edits = edits
        self.demotion = demotion
        box = reckoning.map(Indirect.value)
    }

    /// The arithmetic behind it, if it is about figures.
    package var reckoning: Reckoning? { box?.value }
}
