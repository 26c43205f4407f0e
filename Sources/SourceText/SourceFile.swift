/// A draft or a rule file as validated UTF-8, with its lines; every range in the program points into `bytes`.
package struct SourceFile: Sendable {
    /// The path as the user gave it.
    package let path: String
    /// Valid UTF-8. A byte order mark of a UTF-8 file stays, so that offsets are those of the file.
    package let bytes: [UInt8]
    /// What the file was encoded in; offsets always count UTF-8 bytes.
    package let encoding: TextEncoding
    package let lines: LineTable

    /// Wraps text that is UTF-8 already.
    package init(path: String, text: String) {
        self.init(path: path, validated: Array(text.utf8), encoding: .utf8)
    }

    init(path: String, validated bytes: [UInt8], encoding: TextEncoding) {
        self.path = path
        self.bytes = bytes
        self.encoding = encoding
        lines = LineTable(bytes)
    }

    /// Offset of the first byte after a byte order mark.
    package var textStart: Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The text of a range, which must start and end on scalar boundaries.
    package func text(in range: ByteRange) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Range of line `index` (from 0) without its line break and without a byte order mark.
    package func contentRange(ofLine index: Int) -> ByteRange {
        let start = max(lines.starts[index], index == 0 ? textStart : 0)
        var end = index + 1 < lines.starts.count ? lines.starts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// Line and columns of a byte offset.
    ///
    /// - Complexity: O(log lines + length of the line).
    package func position(at offset: Int) -> SourcePosition {
        let line = lines.line(at: offset)
        var column = 1
        var utf16Column = 1
        var index = max(lines.starts[line], line == 0 ? min(textStart, offset) : 0)
        while index < min(offset, bytes.count) {
            // A scalar is counted at its lead byte; four-byte scalars take two UTF-16 units.
            if bytes[index] & 0xC0 != 0x80 {
                column += 1
                utf16Column += bytes[index] >= 0xF0 ? 2 : 1
            }
            index += 1
        }
        return SourcePosition(line: line + 1, column: column, utf16Column: utf16Column, offset: offset)
    }
}
