import Diagnostics
import Localization
import SourceText

extension TerminalText {
    /// Figures that are listed at most.
    private static let mostOperands = 30
    /// Scalars of a figure that are shown.
    private static let longestFigure = 24
    /// Cells of an expression that may stand in the column of the numbers.
    private static let widestExpression = 12

    /// The arithmetic behind a finding: what each figure can mean, what they come to, and how far that is apart.
    mutating func reckoning(_ reckoning: PlacedReckoning) {
        table(reckoning)
        field(Wording.expected) { $0.relation(reckoning) }
        tolerances(reckoning.tolerances(ofFirst: Self.mostOperands))
        if !reckoning.isExact { field(Wording.generously) { $0.sentence(Wording.generousReading(reckoning)) } }
        for reason in reckoning.guards { field(Wording.milder) { $0.sentence(reason) } }
        if let slip = reckoning.slip { field(Wording.possibly) { $0.sentence(slip) } }
    }

    // MARK: Table

    private mutating func table(_ reckoning: PlacedReckoning) {
        var rows = reckoning.operands.prefix(Self.mostOperands).enumerated().map { operandRow($1, number: $0) }
        let unlisted = reckoning.operands.count - rows.count
        if unlisted > 0 { rows.append(TableRow(heading: Wording.unlisted(unlisted)(in: options.language))) }
        rows += [reckoning.stated, reckoning.computed].filter { !reckoning.isOperand($0) }.flatMap(sideRows)
        let widths = TableRow.widths(of: rows)
        let isTight = Self.detailIndent + widths.reduce(0, +) + TableRow.gap * (widths.count - 1) > options.width
        for row in rows {
            blanks(Self.detailIndent)
            isTight && !row.isHeading ? folded(row) : self.row(row, widths: widths)
        }
    }

    /// A row that finds no room in columns: what is written, and below it what that can mean.
    private mutating func folded(_ row: TableRow) {
        let pieces = [row.cells[0], row.cells[1], row.cells[2], row.cells[4]].filter { !$0.isEmpty }
        sentence(pieces.joined(separator: "  "))
        endLine()
        blanks(Self.detailIndent + 4)
        sentence(row.cells[3])
        endLine()
    }

    private func operandRow(_ operand: PlacedReckoning.Operand, number: Int) -> TableRow {
        let place = (operand.path.map { visibly($0) + ":" } ?? "") + operand.start.shown(in: options.language)
        return TableRow(cells: [
            Reckoning.numeral(ofOperand: number), Wording.written(in: options.language),
            visibly(operand.text, limit: Self.longestFigure), range(operand.interval), place,
        ])
    }

    /// What an expression comes to; a long expression stands on a line of its own and does not widen the column.
    private func sideRows(_ side: Reckoning.Side) -> [TableRow] {
        let expression = visibly(side.expression)
        let result = [
            Wording.computed(in: options.language), visibly(side.value(in: options.language)), range(side.core), "",
        ]
        guard DisplayWidth.cells(in: expression) > Self.widestExpression else { return [TableRow(cells: [expression] + result)] }
        return [TableRow(heading: expression), TableRow(cells: [""] + result)]
    }

    private func range(_ interval: LocalizedText) -> String {
        Wording.takes(in: options.language) + " " + visibly(interval(in: options.language))
    }

    // MARK: Lines

    /// `① = ②+③（总 = 中央 + 地方），相差至少 169.5 亿元`
    private mutating func relation(_ reckoning: PlacedReckoning) {
        sentence(Wording.relation(reckoning.numbered, reckoning.relation))
        if let gap = reckoning.gap { sentence(Wording.apart(gap)) }
    }

    /// Why each figure may mean more than it says, figures of one reason together.
    private mutating func tolerances(_ reasons: [(text: LocalizedText, numerals: String)]) {
        guard !reasons.isEmpty else { return }
        field(Wording.allowed) { terminal in
            for (index, reason) in reasons.enumerated() {
                if index > 0 { terminal.sentence(Wording.semicolon) }
                terminal.sentence(reason.numerals + " ")
                terminal.sentence(reason.text)
            }
        }
    }
}
