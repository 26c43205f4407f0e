import Diagnostics
import Localization
import Repositories

/// Leaves the findings that a change has touched.
///
/// A finding counts if its own place or another place of it (a note's, a figure's) has a changed line; one about something
/// missing also where lines beside it are gone, and one about a whole document whenever that has changed. Where a format has no
/// lines, everything in a changed file counts.
struct ChangedLinesFilter: ReportFilter {
    private let changes: ChangedInputs
    /// Findings on lines that have not changed.
    private var withheld = 0
    private var reports = 0

    init(_ changes: ChangedInputs) {
        self.changes = changes
    }

    var inputs: InputFinder.Outcome { changes.outcome }
    var staged: StagedDrafts? { changes.staged }

    mutating func filtered(_ report: FileReport) -> FileReport {
        reports += 1
        guard let lines = changes.lines[report.path] else { return report }
        let kept = report.diagnostics.filter { $0.isTouched(by: lines) }
        withheld += report.diagnostics.count - kept.count
        return FileReport(
            path: report.path, kind: report.kind, diagnostics: kept, problems: report.problems, activeRules: report.activeRules,
            coverage: report.coverage, relations: report.relations, omissions: report.omissions, text: report.text)
    }

    /// What a run with few findings must say, so that it is not taken for a check of everything; `nil` where there is nothing to.
    ///
    /// - Parameter isBrief: whether only what changes the meaning of the result is of interest.
    func remark(isBrief: Bool) -> LocalizedText? {
        if !changes.outcome.problems.isEmpty { return nil }
        if changes.outcome.paths.isEmpty { return nothingChanged }
        guard withheld > 0, !isBrief else { return nil }
        return LocalizedText(
            zh: "只看改动的行；没有改动的行上另有 \(withheld) 处，没有列出。",
            en: "Changed lines only: \(withheld) more \(withheld == 1 ? "finding" : "findings") on other lines left out.")
    }

    private var nothingChanged: LocalizedText {
        switch changes.comparison {
        case .since(let revision):
            LocalizedText(
                zh: "自 \(revision) 以来没有文稿改动：没有检查任何文件。", en: "No document has changed since \(revision): nothing was checked.")
        case .staged:
            LocalizedText(zh: "没有暂存文稿的改动：没有检查任何文件。", en: "No change of a document is staged: nothing was checked.")
        }
    }
}

extension Diagnostic {
    fileprivate func isTouched(by lines: LineChanges) -> Bool {
        let others = notes.compactMap { $0.path == nil ? $0.place : nil }
        let figures = reckoning?.operands.lazy.filter { $0.path == nil }.map { ($0.start, $0.end) } ?? []
        let places = [(place.start, place.end)] + others.map { ($0.start, $0.end) } + figures
        return places.contains { start, end in
            // Paragraphs of Word and pages of PDF are no lines of the file.
            start.unit != .line || lines.touch(start.line...max(start.line, end.line), isEmpty: start.offset == end.offset)
        }
    }
}
