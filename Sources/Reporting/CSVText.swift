/// Records for spreadsheets: RFC 4180, UTF-8 with a byte order mark, without which Excel on a Chinese Windows reads GBK.
struct CSVText: Sendable {
    private(set) var bytes: [UInt8] = []

    mutating func byteOrderMark() { bytes += [0xEF, 0xBB, 0xBF] }

    /// One record, on one line.
    mutating func record(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch cell {
            case .number(let number): if let number { bytes.append(decimal: number) }
            case .text(let text): append(text ?? "")
            }
        }
        bytes += [0x0D, 0x0A]
    }

    enum Cell {
        case text(String?)
        case number(Int?)
    }

    mutating func drain(into output: inout [UInt8]) {
        output += bytes
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ text: String) {
        let visible = VisibleForm.text(text.replacing("\r\n", with: "\n"))
        let guarded = Self.isMisread(visible) ? "'" + visible : visible
        guard guarded.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            bytes += guarded.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        bytes += guarded.replacing("\"", with: "\"\"").utf8
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a spreadsheet would take a text for a formula, a date or a time: `=1+1`, `-5%`, `1/3`, `2:1`; a Chinese one takes
    /// fullwidth signs for formulas too.
    private static func isMisread(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != " " }) else { return false }
        if ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"].contains(first) { return true }
        let isDigitsAndSigns = text.utf8.allSatisfy { $0 >= UInt8(ascii: "-") && $0 <= UInt8(ascii: ":") }
        return isDigitsAndSigns && text.utf8.contains { ["/", ":", "-"].contains(Unicode.Scalar($0)) }
    }
}
