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
            var cells = Self.cells(in: range, of: source.bytes, atLeast: header?.count ?? 1)
            if let header {
                while cells.count < header.count { cells.append(Cell(text: "", range: range.upperBound..<range.upperBound)) }
                rows.append(cells)
            } else {
                header = cells
            }
        }
        self.header = header ?? []
        self.rows = rows
    }

    /// The words of the first column, for `{@name}` in patterns.
    package var words: [String] { rows.compactMap { $0.first?.text }.filter { !$0.isEmpty } }

    private static func cells(in line: ByteRange, of bytes: [UInt8], atLeast count: Int) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(count)
        var start = line.lowerBound
        bytes.withUnsafeBufferPointer { bytes in
            for index in line.lowerBound...line.upperBound
            where index == line.upperBound || bytes[index] == UInt8(ascii: "\t") {
                let cell = UnsafeBufferPointer(rebasing: bytes[start..<index])
                cells.append(Cell(text: String(decoding: cell, as: UTF8.self), range: start..<index))
                start = index + 1
            }
        }
        return cells
    }
}
