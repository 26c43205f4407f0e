import SourceText

/// Cells of a table in which every column is as wide as its widest cell.
struct TableRow {
    /// Visible text.
    let cells: [String]
    /// Whether its only cell runs across all columns.
    let isHeading: Bool

    init(cells: [String]) {
        self.cells = cells
        isHeading = false
    }

    init(heading: String) {
        cells = [heading]
        isHeading = true
    }

    /// Blanks between two columns.
    static let gap = 2

    /// The width of each column of some rows, in cells of the terminal.
    static func widths(of rows: [TableRow]) -> [Int] {
        let rows = rows.filter { !$0.isHeading }
        let columns = rows.map(\.cells.count).max() ?? 0
        return (0..<columns).map { column in
            rows.map { column < $0.cells.count ? DisplayWidth.cells(in: $0.cells[column]) : 0 }.max() ?? 0
        }
    }
}

extension TerminalText {
    /// A text as it will appear in a row, cut after `limit` scalars, so that its cells can be counted beforehand.
    func visibly(_ text: String, limit: Int = .max) -> String {
        var plain = TerminalText(ReportOptions(language: options.language))
        plain.shortened(text, to: limit)
        return String(decoding: plain.bytes, as: UTF8.self)
    }

    /// A row with its columns aligned; numbers to the right.
    mutating func row(_ row: TableRow, widths: [Int], rightAligned: Set<Int> = []) {
        var due = 0
        for (column, cell) in row.cells.enumerated() {
            let slack = max(widths[column] - DisplayWidth.cells(in: cell), 0)
            let isRight = rightAligned.contains(column)
            if !cell.isEmpty {
                blanks(due + (isRight ? slack : 0))
                sentence(cell)
                due = 0
            }
            due += (cell.isEmpty ? widths[column] : isRight ? 0 : slack) + (widths[column] > 0 ? TableRow.gap : 0)
        }
        endLine()
    }
}
