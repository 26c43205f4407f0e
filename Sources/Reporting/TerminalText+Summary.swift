import Diagnostics

extension TerminalText {
    /// What the run adds up to, in whole sentences: what was checked, what was found, and what stood in the way.
    mutating func summary(_ summary: Summary) {
        if summary.isClean {
            styled(.clean) { $0.sentence(Wording.clean(summary)) }
        } else {
            sentence(Wording.checked(summary))
        }
        endLine()
        let off = options.infoIsOff && summary.files > 0 ? [Wording.infoIsOff] : []
        for remark in Wording.remarks(summary) + off {
            sentence(remark)
            endLine()
        }
    }

    /// What each rule has reported, the gravest first.
    mutating func findings(_ tallies: [FindingTally]) {
        guard !tallies.isEmpty else { return }
        beginBlock()
        sentence(Wording.findingsByRule)
        endLine()
        let heads = TableRow(cells: Wording.findingHeads.map { $0(in: options.language) })
        table([heads] + tallies.map(row), rightAligned: 2..<4)
    }

    private func row(_ tally: FindingTally) -> TableRow {
        TableRow(
            cells: [tally.severity.word(in: options.language), visibly(tally.rule), String(tally.findings), String(tally.files)])
    }
}
