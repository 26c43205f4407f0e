import Diagnostics
import DocumentModel
import Localization
import SourceText

/// A rule as loaded: what to check, where, and how to say it.
package struct Rule: Sendable {
    /// Where a rule stands, for messages about it.
    package struct Location: Sendable {
        private let source: Deferred<SourceFile>
        /// The rule as a whole.
        package let range: ByteRange

        init(file: Deferred<SourceFile>, range: ByteRange) {
            source = file
            self.range = range
        }

        package var file: SourceFile { source.value }

        /// Where the rule begins.
        package var position: SourcePosition { file.position(at: range.lowerBound) }
    }

    /// `group/what-is-wrong`, unique in a rule set.
    package let id: String
    package private(set) var severity: Severity
    /// Ids of the document kinds it is meant for; empty for every document.
    package let applies: [String]
    /// Formats of files it is meant for; empty for every format.
    package let formats: [DocumentFormat]
    /// First and last year in which the rule holds; without a document year such a rule is silent.
    package let years: ClosedRange<Int>?
    package let profile: RuleProfile
    package let location: Location
    let names: RuleNames
    /// What its check needs of a document to have a chance there; see ``Check/triggers``.
    package let triggers: [Trigger]?
    /// Whether its check looks at what came of the other rules, and so comes last; see ``Check/judgesRun``.
    package let judgesRun: Bool
    let content: Deferred<RuleContent>

    init(
        id: String, severity: Severity, applies: [String], formats: [DocumentFormat], years: ClosedRange<Int>?,
        profile: RuleProfile, location: Location, names: RuleNames, triggers: [Trigger]?, judgesRun: Bool,
        content: Deferred<RuleContent>
    ) {
        self.id = id
        self.severity = severity
        self.applies = applies
        self.formats = formats
        self.years = years
        self.profile = profile
        self.location = location
        self.names = names
        self.triggers = triggers
        self.judgesRun = judgesRun
        self.content = content
    }

    /// `nil` leaves the words to the check.
    package var message: LocalizedTemplate? { content.value.message }
    package var why: LocalizedText? { content.value.why }
    /// The clause of a norm that the rule rests on.
    package var source: String? { content.value.source }
    package var tags: [String] { content.value.tags }
    package var scope: Scope { content.value.scope }
    package var exceptions: [Exception] { content.value.exceptions }
    package var report: ReportMode { content.value.report }
    package var check: any Check { content.value.check }
    /// Which text its patterns run over.
    package var view: ViewKind { content.value.view }
    package var fixSafety: Fix.Safety { content.value.fixSafety }
    package var examples: [RuleExample] { content.value.examples }

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
