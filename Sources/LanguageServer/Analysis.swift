import Diagnostics
import Linting
import SourceText

/// What is known of a document at one revision.
struct Analysis: Sendable {
    enum Findings: Sendable {
        case draft(FileReport)
        /// Faults of the rule file, and examples that do not come out as they should.
        case ruleFile(faults: [Problem], failures: [ExampleFailure])
        /// Not a document of ours.
        case none
    }

    let source: SourceFile
    let findings: Findings
    /// What kept the rules themselves from being loaded.
    let setupProblems: [Problem]
}
