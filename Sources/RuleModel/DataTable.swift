import SourceText

/// A tab-separated table beside a rule file: a header line, then one record a line; `#` starts a comment line.
package struct DataTable: Sendable {
    /// One cell with its place in the table's file.
    package struct Cell: Sendable, Hashable {
        package let text: String
        package let range: ByteRange
    }

    package let source: SourceFile
    /// The names of the columns.
    package let header: [Cell]
    /// Each at least as long as the header; missing cells at the end of a line are empty.
    package let rows: [[Cell]]

    /// - Complexity: O(bytes).
    package init(_ source: SourceFile) {
        self.source = source
        var header: [Cell]?
        var rows: [[Cell]] = []
        for line in source.lines.starts.indices {
            let range = source.contentRange(ofLine: line)
            guard !range.isEmpty, source.bytes[range.lowerBound] != UInt8(ascii: "#") else { continue }
            let cells = Self.cells(in: range, of: source)
            if let header {
                let padding = max(0, header.count - cells.count)
                rows.append(cells + Array(repeating: Cell(text: "", range: range.upperBound..<range.upperBound), count: padding))
            } else {
                header = cells
            }
        }
        self.header = header ?? []
        self.rows = rows
    }

    /// The words of the first column, for `{@name}` in patterns.
    package var words: [String] { rows.compactMap { $0.first?.text }.filter { !$0.isEmpty } }

    private static func cells(in line: ByteRange, of source: SourceFile) -> [Cell] {
        source.bytes[line].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { cell in
            Cell(text: String(decoding: cell, as: UTF8.self), range: cell.startIndex..<cell.endIndex)
        }
    }
}
