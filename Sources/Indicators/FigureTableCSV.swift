import SourceText

/// Takes the text of a table of figures apart into cells: RFC 4180 with commas, tabs or semicolons, quoted cells with line
/// breaks in them, and a byte order mark as Excel writes it. Blank lines and lines that begin with `#` are passed over.
struct FigureTableCSV {
    private let source: SourceFile
    private let delimiter: UInt8
    private var index: Int
    private var faults: [FigureTableFault] = []

    init(_ source: SourceFile) {
        self.source = source
        index = source.textStart
        delimiter = Self.delimiter(of: source)
    }

    /// - Complexity: O(bytes).
    mutating func sheet() -> FigureTableSheet {
        var header: [FigureTableCell]?
        var records: [FigureTableSheet.Record] = []
        while index < source.bytes.count {
            if source.bytes[index] == UInt8(ascii: "#") {
                skipLine()
                continue
            }
            let start = index
            let cells = record()
            guard cells.contains(where: { !$0.text.isEmpty }) else { continue }
            if header == nil {
                header = cells
            } else {
                records.append(FigureTableSheet.Record(line: source.lines.line(at: start) + 1, cells: cells))
            }
        }
        return FigureTableSheet(header: header ?? [], records: records, faults: faults)
    }

    // MARK: Delimiter

    /// The mark by which the first line falls into the most headings that are known, else into the most cells.
    private static func delimiter(of source: SourceFile) -> UInt8 {
        let lines = source.lines.starts.indices.lazy.map { source.bytes[source.contentRange(ofLine: $0)] }
        guard let first = lines.first(where: { !$0.isEmpty && $0.first != UInt8(ascii: "#") }) else { return UInt8(ascii: ",") }
        func rank(_ mark: UInt8) -> (known: Int, cells: Int) {
            let cells = first.split(separator: mark).map { cell in
                String(decoding: cell, as: UTF8.self).trimmingBlanks.trimmingQuotes
            }
            return (cells.count { FigureTableColumn(heading: $0) != nil }, cells.count)
        }
        let marks = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
        return marks.reversed().max { rank($0) < rank($1) } ?? marks[0]
    }

    // MARK: Records

    private mutating func skipLine() {
        while index < source.bytes.count, !isLineEnd(index) { index += 1 }
        skipLineEnd()
    }

    private mutating func skipLineEnd() {
        guard index < source.bytes.count else { return }
        let isReturn = source.bytes[index] == UInt8(ascii: "\r")
        index += 1
        if isReturn, index < source.bytes.count, source.bytes[index] == UInt8(ascii: "\n") { index += 1 }
    }

    private mutating func record() -> [FigureTableCell] {
        var cells = [cell()]
        while index < source.bytes.count, source.bytes[index] == delimiter {
            index += 1
            cells.append(cell())
        }
        skipLineEnd()
        return cells
    }

    private mutating func cell() -> FigureTableCell {
        let start = index
        while index < source.bytes.count, source.bytes[index] == UInt8(ascii: " ") { index += 1 }
        if index < source.bytes.count, source.bytes[index] == UInt8(ascii: "\""), let quoted = quotedCell() { return quoted }
        index = start
        while index < source.bytes.count, !isCellEnd(index) { index += 1 }
        return trimmed(start..<index)
    }

    /// The cell behind an opening quotation mark; `nil` if the mark is never closed, which is reported.
    private mutating func quotedCell() -> FigureTableCell? {
        let opening = index
        guard let closing = closingMark(after: opening) else {
            faults.append(
                FigureTableFault(
                    zh: "这个引号没有配对", en: "this quotation mark is never closed",
                    hint: .init(zh: "补上后面的引号；单元格里的引号本身要写成两个", en: "close it; a quotation mark inside a cell is doubled"),
                    at: opening..<(opening + 1)))
            return nil
        }
        index = closing + 1
        let end = index
        while index < source.bytes.count, !isCellEnd(index) { index += 1 }
        let rest = trimmed(end..<index)
        if !rest.text.isEmpty {
            faults.append(
                FigureTableFault(
                    zh: "引号后面还有文字“\(rest.shown)”", en: "“\(rest.shown)” follows the closing quotation mark", at: rest.range))
        }
        return unquoted(trimmed((opening + 1)..<closing))
    }

    private func closingMark(after opening: Int) -> Int? {
        var place = opening + 1
        while place < source.bytes.count {
            if source.bytes[place] == UInt8(ascii: "\"") {
                guard place + 1 < source.bytes.count, source.bytes[place + 1] == UInt8(ascii: "\"") else { return place }
                place += 1
            }
            place += 1
        }
        return nil
    }

    private func unquoted(_ cell: FigureTableCell) -> FigureTableCell {
        var bytes: [UInt8] = []
        var isSecond = false
        for byte in source.bytes[cell.range] {
            isSecond = byte == UInt8(ascii: "\"") && !isSecond
            if !isSecond { bytes.append(byte) }
        }
        // Of every pair the second mark was kept; a cell ends on pairs only.
        return FigureTableCell(text: String(decoding: bytes, as: UTF8.self), range: cell.range)
    }

    private func isLineEnd(_ place: Int) -> Bool {
        source.bytes[place] == UInt8(ascii: "\n") || source.bytes[place] == UInt8(ascii: "\r")
    }

    private func isCellEnd(_ place: Int) -> Bool { source.bytes[place] == delimiter || isLineEnd(place) }

    /// A stretch of the file without the blanks at its ends.
    private func trimmed(_ range: ByteRange) -> FigureTableCell {
        let text = source.text(in: range)
        let inner = text.trimmingBlanks
        guard !inner.isEmpty else { return FigureTableCell(text: "", range: range.lowerBound..<range.lowerBound) }
        let start = range.lowerBound + text.utf8.distance(from: text.startIndex, to: inner.startIndex)
        return FigureTableCell(text: String(inner), range: start..<(start + inner.utf8.count))
    }
}

extension StringProtocol {
    /// Without blanks at the ends, full-width ones and line breaks included.
    var trimmingBlanks: SubSequence {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return self[endIndex...] }
        return self[first..<scalars.index(after: last)]
    }

    /// Without one straight quotation mark at either end.
    fileprivate var trimmingQuotes: String {
        guard utf8.count >= 2, hasPrefix("\""), hasSuffix("\"") else { return String(self) }
        return String(dropFirst().dropLast())
    }
}
