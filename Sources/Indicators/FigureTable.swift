import Quantities
import SourceText

/// Figures that an office has verified, with the place of each in the table's file.
package struct FigureTable: Sendable {
    package let source: SourceFile
    /// The sound rows in the order of the file.
    package let rows: [FigureTableRow]

    private init(source: SourceFile, rows: [FigureTableRow]) {
        self.source = source
        self.rows = rows
    }

    /// Reads a table that a format has been taken apart into; every mistake is returned beside the rows that are sound.
    ///
    /// - Complexity: O(bytes of the table).
    package static func read(
        _ sheet: FigureTableSheet, of source: SourceFile, with scanner: QuantityScanner
    ) -> (table: FigureTable, faults: [FigureTableFault]) {
        var reader = FigureTableReader(source: source, scanner: scanner)
        reader.read(sheet)
        let faults = (sheet.faults + reader.faults).sorted { $0.range.lowerBound < $1.range.lowerBound }
        return (FigureTable(source: source, rows: reader.rows), faults)
    }

    /// Reads a CSV file; see ``FigureTableColumn`` for its headings.
    package static func read(
        csv source: SourceFile, with scanner: QuantityScanner
    ) -> (table: FigureTable, faults: [FigureTableFault]) {
        var csv = FigureTableCSV(source)
        return read(csv.sheet(), of: source, with: scanner)
    }
}
