import Diagnostics
import Linting
import SourceText

/// What is known of a document at one revision.
struct Analysis: Sendable {
    enum Findings: Sendable {
        case draft(FileReport)
        /// Faults of the rule file, and examples that do not come out as they should.
        case ruleFile(faults: [Problem], failures: [ExampleFailure])
        /// A draft that is not linted, since its settings have faults: half of them is not what was meant.
        case withheld([Problem])
        /// Not a document of ours, or a draft that is excluded.
        case none
    }

    let source: SourceFile
    let findings: Findings
    /// What kept the rules themselves from being loaded.
    let setupProblems: [Problem]
}
