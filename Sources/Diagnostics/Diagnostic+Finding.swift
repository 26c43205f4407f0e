import Localization
import SourceText

extension Diagnostic {
    /// Gives a finding its rule and its places; all that remains of the file in it are the excerpts.
    ///
    /// - Parameters:
    ///   - severity: the rule's; a finding that is milder says so itself.
    ///   - finding: with the words that are to be shown; its edits may come in any order.
    ///   - source: the clause that the rule rests on.
    ///   - section: titles of the headings above the finding, outermost first.
    ///   - file: the file that the finding's ranges point into.
    /// - Complexity: see ``Place/init(range:in:)``, once for the finding and for each of its notes, edits and operands.
    package init(
        rule: String, severity: Severity, finding: Finding, why: LocalizedText? = nil, source: String? = nil,
        fixSafety: Fix.Safety = .unsafe, section: [String] = [], in file: SourceFile
    ) {
        self.init(
            rule: rule, severity: severity.demoted(by: finding.demotion), message: finding.message, why: why, source: source,
            place: Place(range: finding.range, in: file), section: section,
            notes: finding.notes.map { note in
                PlacedNote(
                    message: note.message, place: note.range.map { Place(range: $0, in: note.file ?? file) },
                    path: note.file?.path)
            },
            fix: Self.fix(of: finding, safety: fixSafety, in: file),
            reckoning: finding.reckoning.map { PlacedReckoning($0, in: file) })
    }

    private static func fix(of finding: Finding, safety: Fix.Safety, in file: SourceFile) -> PlacedFix? {
        guard !finding.edits.isEmpty else { return nil }
        let ascending = finding.edits.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        return PlacedFix(Fix(safety: safety, edits: ascending), marked: finding.range, in: file)
    }
}
