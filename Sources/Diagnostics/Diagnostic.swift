import Localization

/// A finding as reported: with its rule, its severity and places that can be shown.
package struct Diagnostic: Sendable, Hashable {
    /// A remark with a place, ready to be shown.
    package struct PlacedNote: Sendable, Hashable {
        package let message: LocalizedText
        package let place: Place?
        /// The file that the place lies in; `nil` for the draft itself.
        package let path: String?

        package init(message: LocalizedText, place: Place?, path: String? = nil) {
            self.message = message
            self.place = place
            self.path = path
        }
    }

    /// The rule's id, `group/what-is-wrong`.
    package let rule: String
    package let severity: Severity
    package let message: LocalizedText
    /// Why the norm exists, in a drafter's words.
    package let why: LocalizedText?
    /// The clause that the rule rests on.
    package let source: String?
    package let place: Place
    /// Titles of the headings above the place, outermost first.
    package let section: [String]
    package let notes: [PlacedNote]
    package let fix: PlacedFix?
    private let box: Indirect<PlacedReckoning>?

    package init(
        rule: String, severity: Severity, message: LocalizedText, why: LocalizedText? = nil, source: String? = nil,
        place: Place, section: [String] = [], notes: [PlacedNote] = [], fix: PlacedFix? = nil,
        reckoning: PlacedReckoning? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.why = why
        self.source = source
        self.place = place
        self.section = section
        self.notes = notes
        self.fix = fix
        box = reckoning.map(Indirect.value)
    }

    /// The arithmetic behind it, if it is about figures.
    package var reckoning: PlacedReckoning? { box?.value }
}
