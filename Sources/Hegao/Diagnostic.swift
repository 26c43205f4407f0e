import Diagnostics
import Localization

/// A finding: what is wrong where, by which rule, and why.
public struct Diagnostic: Sendable, Hashable {
    /// A remark with a place of its own, such as the other of two figures that do not agree.
    public struct Note: Sendable, Hashable {
        public let message: String
        public let start: Position?
        public let end: Position?
    }

    /// Id of the rule, `group/what-is-wrong`.
    public let rule: String
    public let severity: Severity
    public let message: String
    /// Why the norm exists; `nil` where the rule does not say.
    public let why: String?
    /// The clause that the rule rests on.
    public let source: String?
    public let start: Position
    /// Behind the last character; the same as ``start`` for something that is missing.
    public let end: Position
    /// The text of the range, cut after 200 Unicode scalars.
    public let quote: String
    /// Titles of the headings above the place, outermost first.
    public let section: [String]
    public let notes: [Note]
    /// How to mend it, where the rule knows.
    public let fix: Fix?

    init(_ diagnostic: Diagnostics.Diagnostic, in language: Localization.Language) {
        rule = diagnostic.rule
        severity = Severity(diagnostic.severity)
        message = diagnostic.message(in: language)
        why = diagnostic.why?(in: language)
        source = diagnostic.source
        start = Position(diagnostic.place.start)
        end = Position(diagnostic.place.end)
        quote = diagnostic.place.quote
        section = diagnostic.section
        notes = diagnostic.notes.map { note in
            Note(
                message: note.message(in: language), start: note.place.map { Position($0.start) },
                end: note.place.map { Position($0.end) })
        }
        fix = diagnostic.fix.map(Fix.init)
    }

    /// The range in the text that was linted; `nil` if `text` is another one.
    ///
    /// - Complexity: O(1) for a native Swift string.
    public func range(in text: String) -> Range<String.Index>? { text.range(utf8: start.utf8Offset..<end.utf8Offset) }
}
