import Diagnostics

extension TerminalText {
    /// What the run adds up to, in whole sentences: what was checked, what was found, and what stood in the way.
    mutating func summary(_ summary: Summary) {
        if summary.isClean {
            styled(.clean) { $0.sentence(Wording.clean(summary)) }
            return endLine()
        }
        sentence(Wording.checked(summary))
        endLine()
        for remark in Wording.remarks(summary) {
            sentence(remark)
            endLine()
        }
    }
}
