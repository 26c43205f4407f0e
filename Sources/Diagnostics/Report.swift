/// The outcome of a run, in the order of its input.
package struct Report: Sendable, Hashable {
    package let files: [FileReport]
    /// Problems of the run that belong to no linted file: rule files, arguments, unreadable input.
    package let problems: [Problem]

    package init(files: [FileReport], problems: [Problem]) {
        self.files = files
        self.problems = problems
    }

    /// Every problem, those of the files included.
    package var allProblems: [Problem] { problems + files.flatMap(\.problems) }

    /// Number of diagnostics of one severity.
    package func count(_ severity: Severity) -> Int {
        files.reduce(0) { $0 + $1.diagnostics.count { $0.severity == severity } }
    }
}
