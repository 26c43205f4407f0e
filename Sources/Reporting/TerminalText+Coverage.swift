import Diagnostics
import Localization

extension TerminalText {
    /// Scalars of a relation that are quoted.
    private static let longestQuote = 24

    /// The relations of a file about which nothing is claimed, each with its reason.
    mutating func openRelations(_ relations: [PlacedVerification]) {
        let open = relations.compactMap { relation in relation.outcome.reason.map { (relation, $0) } }
        guard !open.isEmpty else { return }
        beginBlock()
        blanks(2)
        styled(.aside) { $0.sentence(Wording.openRelations(open.count, of: relations.count)) }
        endLine()
        for (relation, reason) in open { self.relation(relation, reason) }
    }

    private mutating func relation(_ relation: PlacedVerification, _ reason: LocalizedText) {
        blanks(2)
        position(relation.place.start)
        blanks(2)
        if !relation.place.quote.isEmpty {
            words("“")
            shortened(relation.place.quote, to: Self.longestQuote)
            words("”")
            blanks(2)
        }
        styled(.aside) {
            $0.words("(")
            $0.sentence(relation.rule)
            $0.words(")")
        }
        endLine()
        blanks(Self.detailIndent)
        sentence(reason)
        endLine()
    }

    /// How far a run has checked the figures, rule by rule, and why it left some open.
    mutating func statistics(_ coverage: Coverage) {
        beginBlock()
        sentence(Wording.figures)
        endLine()
        guard coverage.total.total > 0 else {
            blanks(2)
            sentence(Wording.noFigures)
            return endLine()
        }
        let tallies = coverage.rules.map { ($0.rule, $0.tally) } + [(Wording.total(in: options.language), coverage.total)]
        let rows = [TableRow(cells: Wording.tallyHeads.map { $0(in: options.language) })] + tallies.map(row)
        table(rows, rightAligned: 1..<5)
        reasons(coverage)
    }

    private func row(_ rule: String, _ tally: RelationTally) -> TableRow {
        TableRow(cells: [visibly(rule)] + [tally.total, tally.held, tally.failed, tally.open].map { String($0) })
    }

    /// Names to the left, numbers to the right.
    mutating func table(_ rows: [TableRow], rightAligned numbers: Range<Int>) {
        let widths = TableRow.widths(of: rows)
        for row in rows {
            blanks(2)
            self.row(row, widths: widths, rightAligned: Set(numbers))
        }
    }

    private mutating func reasons(_ coverage: Coverage) {
        let reasons = coverage.reasons
        guard !reasons.isEmpty else { return }
        endLine()
        blanks(2)
        sentence(Wording.openReasons)
        endLine()
        table(reasons.map { TableRow(cells: [String($0.count), visibly($0.reason(in: options.language))]) }, rightAligned: 0..<1)
    }
}
