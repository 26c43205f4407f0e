import Diagnostics
import DocumentModel
import RuleModel

/// Directives of the draft, while rules run over it.
extension DocumentRun {
    /// - Parameter active: ids of the rules that are going to look at the document.
    func readDirectives(knownRules: [Rule], active: () -> [String]) {
        guard !document.directives.isEmpty else { return }
        matcher.suppressions = Suppressions(document.directives, known: knownRules.map(\.id), active: Set(active()))
    }

    /// Parts the findings of a rule into those to report and those that a directive passes over.
    ///
    /// - Complexity: O(1) for a document without directives, else O(findings · log directives).
    func split(
        _ findings: [Finding], of rule: Rule
    ) -> (open: [Finding], passed: [(finding: Finding, directive: SuppressionDirective)]) {
        guard !findings.isEmpty, !document.directives.isEmpty else { return (findings, []) }
        var open: [Finding] = []
        var passed: [(finding: Finding, directive: SuppressionDirective)] = []
        let isAboutDirectives = rule.judgesRun
        for finding in findings {
            let offset = document.markupOffset(of: finding.range.lowerBound)
            if let directive = matcher.suppressions?.directive(passing: rule.id, at: offset) {
                passed.append((finding, directive))
            } else if isAboutDirectives {
                open.append(finding)
            } else if !isWithinDirective(offset, isEmpty: finding.range.isEmpty) {
                open.append(sparingDirectives(finding))
            }
        }
        return (open, passed)
    }

    /// Whether a finding is about the words of a directive, which rules for the bytes of the file see.
    private func isWithinDirective(_ offset: Int, isEmpty: Bool) -> Bool {
        guard !isEmpty, let directive = directive(endingBehind: offset) else { return false }
        return directive.range.contains(offset)
    }

    /// No fix takes a directive along that stands between two lines of a paragraph.
    private func sparingDirectives(_ finding: Finding) -> Finding {
        let touches = finding.edits.contains { edit in
            directive(endingBehind: edit.range.lowerBound).map { $0.range.lowerBound < edit.range.upperBound } ?? false
        }
        guard touches else { return finding }
        return Finding(
            at: finding.range, finding.message, values: finding.values, notes: finding.notes, demotion: finding.demotion,
            reckoning: finding.reckoning)
    }

    private func directive(endingBehind offset: Int) -> SuppressionDirective? {
        let directives = document.directives
        var (low, high) = (0, directives.count)
        while low < high {
            let middle = (low + high) / 2
            if directives[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < directives.count ? directives[low] : nil
    }
}
