/// A table of figures as cells: what a reader of a format hands to ``FigureTableReader``.
package struct FigureTableSheet: Sendable {
    /// One line of the table, or one item of a list.
    package struct Record: Sendable {
        /// Line of the file in which it begins, from 1.
        package let line: Int
        package let cells: [FigureTableCell]

        package init(line: Int, cells: [FigureTableCell]) {
            self.line = line
            self.cells = cells
        }
    }

    /// The names of the columns; empty for a table without any text.
    package let header: [FigureTableCell]
    package let records: [Record]
    /// What is wrong with the table as text, whatever its cells say.
    package let faults: [FigureTableFault]

    package init(header: [FigureTableCell], records: [Record], faults: [FigureTableFault] = []) {
        self.header = header
        self.records = records
        self.faults = faults
    }
}
