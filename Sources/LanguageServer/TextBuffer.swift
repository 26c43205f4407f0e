import SourceText

/// The text of an open document, kept as its editor shows it.
struct TextBuffer: Sendable {
    /// Valid UTF-8.
    private(set) var bytes: [UInt8]
    private(set) var lines: LineTable

    init(_ text: String) {
        bytes = Array(text.utf8)
        lines = LineTable(bytes)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Puts a text in the place of a range.
    ///
    /// A place past the end of a line is its end, past the last line the end of the text; one within a character is its beginning.
    ///
    /// - Complexity: O(bytes).
    mutating func replace(_ start: TextPosition, _ end: TextPosition, with text: String, _ encoding: PositionEncoding) {
        let first = offset(of: start, encoding)
        let last = max(first, offset(of: end, encoding))
        bytes.replaceSubrange(first..<last, with: text.utf8)
        lines = LineTable(bytes)
    }

    /// The byte offset of a position.
    ///
    /// - Complexity: O(line).
    func offset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
        guard position.line < lines.starts.count else { return bytes.count }
        let content = contentRange(ofLine: position.line)
        var (offset, left) = (content.lowerBound, position.character)
        while offset < content.upperBound {
            let length = Self.length(ofScalarWithLead: bytes[offset])
            left -= encoding.units(ofScalarWithLead: bytes[offset], length: length)
            if left < 0 { return offset }
            offset += length
        }
        return offset
    }

    /// The position of a byte offset on a scalar boundary.
    ///
    /// - Complexity: O(log lines + line).
    func position(of offset: Int, _ encoding: PositionEncoding) -> TextPosition {
        let line = lines.line(at: offset)
        var (index, character) = (lines.starts[line], 0)
        while index < min(offset, bytes.count) {
            let length = Self.length(ofScalarWithLead: bytes[index])
            character += encoding.units(ofScalarWithLead: bytes[index], length: length)
            index += length
        }
        return TextPosition(line: line, character: character)
    }

    /// A line without its break.
    func contentRange(ofLine line: Int) -> ByteRange {
        let start = lines.starts[line]
        var end = line + 1 < lines.starts.count ? lines.starts[line + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    private static func length(ofScalarWithLead byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
}
