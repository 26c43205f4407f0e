import Diagnostics
import SourceText

extension TerminalText {
    /// Fewest cells for a row, however narrow the terminal says it is.
    private static let leastWidth = 24

    /// A line that figures of a reckoning stand in; under each figure its number and its extent: `①~~~~~`. A line of another
    /// file stands under the name of that file.
    mutating func excerpt(_ excerpt: MarkedExcerpt, indent: Int, style: TextStyle) {
        if let path = excerpt.path {
            blanks(indent)
            styled(.aside) { $0.sentence(path) }
            endLine()
        }
        for row in MarkedRows(excerpt, width: max(options.width - indent, Self.leastWidth)).rows {
            blanks(indent)
            for piece in row.pieces {
                if piece.mark == nil { visible(piece.text) } else { styled(style) { $0.visible(piece.text) } }
            }
            endLine()
            if row.hasMarks { marks(of: row, indent: indent, style: style) }
        }
    }

    private mutating func marks(of row: MarkedRows.Row, indent: Int, style: TextStyle) {
        var due = indent
        for piece in row.pieces {
            guard let mark = piece.mark else {
                due += piece.cells
                continue
            }
            blanks(due)
            due = 0
            styled(style) { $0.mark(mark, cells: piece.cells) }
        }
        endLine()
    }

    private mutating func mark(_ mark: (operand: Int, isStart: Bool), cells: Int) {
        let numeral = Reckoning.numeral(ofOperand: mark.operand)
        let width = DisplayWidth.cells(in: numeral)
        guard mark.isStart, width <= cells else { return repeated("~", cells) }
        sentence(numeral)
        repeated("~", cells - width)
    }
}
