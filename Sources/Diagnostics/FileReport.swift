import Localization
import SourceText

/// What a run has to say about one file.
package struct FileReport: Sendable, Hashable {
    package let path: String
    /// The kind of the document.
    package let kind: Recognition
    /// Sorted by place, then rule.
    package let diagnostics: [Diagnostic]
    /// Findings that are passed over, by a directive of the draft or because they were accepted; sorted in the same way.
    package let excused: [ExcusedFinding]
    /// Accepted findings that the rules of the run no longer make, with the times that each is missing.
    package let unmet: [FindingIdentity: Int]
    /// Never empty for a file that was not checked.
    package let problems: [Problem]
    /// Number of rules that looked at the file; 0 never counts as clean.
    package let activeRules: Int
    /// How far its figures were checked against each other.
    package let coverage: Coverage
    /// The relations that were looked at, by place; `nil` when they were not asked for.
    package let relations: [PlacedVerification]?
    /// What of the file no rule has looked at, though the file was read, in words for its author.
    package let omissions: [LocalizedText]
    /// What a file of text was encoded in, whose places and edits are those of the file; `nil` for one of another kind, such as a
    /// Word document or a web page, whose text was taken out of it, and for one that was not read.
    package let encoding: TextEncoding?
    /// The draft itself; `nil` when it was not asked for.
    package let text: DraftText?

    /// A report without rules, findings and problems gets a problem that says so: no reporter can take it for a clean one.
    package init(
        path: String, kind: Recognition, diagnostics: [Diagnostic], problems: [Problem], activeRules: Int,
        coverage: Coverage = Coverage(), relations: [PlacedVerification]? = nil,
        omissions: [LocalizedText] = [], encoding: TextEncoding? = nil, text: DraftText? = nil, excused: [ExcusedFinding] = [],
        unmet: [FindingIdentity: Int] = [:]
    ) {
        self.path = path
        self.kind = kind
        self.diagnostics = diagnostics
        self.activeRules = activeRules
        self.coverage = coverage
        self.relations = relations
        self.omissions = omissions
        self.encoding = encoding
        self.text = text
        self.excused = excused
        self.unmet = unmet
        let saysNothing = activeRules == 0 && diagnostics.isEmpty && problems.isEmpty
        self.problems = saysNothing ? [Self.nothingLooked(at: path)] : problems
    }

    /// Whether any rule looked at the file.
    package var isChecked: Bool { activeRules > 0 || !diagnostics.isEmpty }

    /// The same report with other findings; a file that has become clean stays one that was checked.
    package func replacing(diagnostics: [Diagnostic], excused: [ExcusedFinding]) -> FileReport {
        FileReport(
            path: path, kind: kind, diagnostics: diagnostics, problems: problems, activeRules: activeRules, coverage: coverage,
            relations: relations, omissions: omissions, text: text, excused: excused, unmet: unmet)
    }

    private static func nothingLooked(at path: String) -> Problem {
        Problem(
            path: path,
            message: LocalizedText(
                zh: "这份文件没有核对：没有一条规则适用于它", en: "this file was not checked: no rule applies to it"),
            hint: LocalizedText(
                zh: "请看规则是否都已关闭，或只适用于别的文种；hegao rules list 会列出全部规则",
                en: "see whether every rule is off or meant for another kind of document; `hegao rules list` shows all rules"))
    }
}
