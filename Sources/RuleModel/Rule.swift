import Diagnostics
import DocumentModel
import Localization
import SourceText

/// A rule as loaded: what to check, where, and how to say it.
package struct Rule: Sendable {
    /// Where a rule stands, for messages about it.
    package struct Location: Sendable {
        package let file: SourceFile
        /// The rule as a whole.
        package let range: ByteRange

        /// Where the rule begins.
        package var position: SourcePosition { file.position(at: range.lowerBound) }
    }

    /// `group/what-is-wrong`, unique in a rule set.
    package let id: String
    package private(set) var severity: Severity
    /// `nil` leaves the words to the check.
    package let message: LocalizedTemplate?
    package let why: LocalizedText?
    /// The clause of a norm that the rule rests on.
    package let source: String?
    package let tags: [String]
    /// Ids of the document kinds it is meant for; empty for every document.
    package let applies: [String]
    /// Formats of files it is meant for; empty for every format.
    package let formats: [DocumentFormat]
    /// First and last year in which the rule holds; without a document year such a rule is silent.
    package let years: ClosedRange<Int>?
    package let scope: Scope
    package let exceptions: [Exception]
    package let report: ReportMode
    package let profile: RuleProfile
    package let check: any Check
    /// Which text its patterns run over.
    package let view: ViewKind
    package let fixSafety: Fix.Safety
    package let examples: [RuleExample]
    package let location: Location

    /// Key of its check, as in the rule file.
    package var checkKey: String { type(of: check).key }

    /// Where it stands, ready to be shown.
    package var place: Place { Place(range: location.range, in: location.file) }

    /// Whether other line breaks would make another text of it for this rule.
    package var looksAtLayout: Bool { view == .source || type(of: check).looksAtLayout }

    /// The same rule at another level.
    package func leveled(_ severity: Severity) -> Rule {
        var rule = self
        rule.severity = severity
        return rule
    }

    /// The same rule, one level graver; what is an error stays one.
    package func raised() -> Rule { leveled(severity.raised) }

    /// Whether the rule looks at a document of this format, kind and year.
    package func isActive(format: DocumentFormat, kind: String?, year: Int?) -> Bool {
        if !formats.isEmpty, !formats.contains(format) { return false }
        if !applies.isEmpty, !applies.contains(where: { $0 == kind }) { return false }
        guard let years else { return true }
        return year.map(years.contains) ?? false
    }
}
