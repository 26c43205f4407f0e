import Diagnostics
import DocumentModel
import Localization

/// What a rule looks for and what it says: all that a run needs only of a rule that has a chance.
struct RuleContent: Sendable {
    let message: LocalizedTemplate?
    let why: LocalizedText?
    let source: String?
    let tags: [String]
    let scope: Scope
    let exceptions: [Exception]
    let report: ReportMode
    let check: any Check
    let view: ViewKind
    let fixSafety: Fix.Safety
    let examples: [RuleExample]
}
