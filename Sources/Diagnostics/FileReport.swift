/// What a run has to say about one file.
package struct FileReport: Sendable, Hashable {
    package let path: String
    /// Id of the document kind that was recognised, if any.
    package let kind: String?
    /// Sorted by place, then rule.
    package let diagnostics: [Diagnostic]
    package let problems: [Problem]
    /// Number of rules that looked at the file; 0 never counts as clean.
    package let activeRules: Int

    package init(path: String, kind: String?, diagnostics: [Diagnostic], problems: [Problem], activeRules: Int) {
        self.path = path
        self.kind = kind
        self.diagnostics = diagnostics
        self.problems = problems
        self.activeRules = activeRules
    }
}
