import Diagnostics
import Localization

/// What a linter has to say about one draft.
public struct Report: Sendable, Hashable {
    /// The draft, as it was named.
    public let name: String
    /// Id of the kind of document that it was taken for, such as `government-work-report`; `nil` if it shows the signs of none.
    public let kind: String?
    /// Sorted by place, then rule.
    public let diagnostics: [Diagnostic]
    /// What could not be checked; a report with problems is never a clean one.
    public let problems: [Problem]
    /// Number of rules that looked at the draft.
    public let activeRules: Int

    init(_ report: FileReport, in language: Localization.Language) {
        name = report.path
        kind = report.kind.id
        diagnostics = report.diagnostics.map { Diagnostic($0, in: language) }
        problems = report.problems.map { Problem($0, in: language) }
        activeRules = report.activeRules
    }

    /// Whether the whole draft was checked and nothing was found.
    public var isClean: Bool { diagnostics.isEmpty && problems.isEmpty }
}
