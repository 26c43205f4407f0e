/// A draft or a rule file as validated UTF-8, with its lines; every range in the program points into `bytes`.
package struct SourceFile: Sendable {
    /// The path as the user gave it.
    package let path: String
    /// Valid UTF-8. A byte order mark of a UTF-8 file stays, so that offsets are those of the file.
    package let bytes: [UInt8]
    /// What the file was encoded in; offsets always count UTF-8 bytes.
    package let encoding: TextEncoding
    package let lines: LineTable
    /// What a file of another kind says of the paragraphs of the text that was taken out of it; `nil` for a file of text.
    package let paragraphs: ParagraphTable?
    private let scalars: ScalarTable

    /// Wraps text that is UTF-8 already.
    package init(path: String, text: String) {
        self.init(path: path, validated: Array(text.utf8), encoding: .utf8)
    }

    /// Wraps the text of a file of another kind, such as a Word document.
    ///
    /// - Parameter text: valid UTF-8.
    package init(path: String, text: [UInt8], paragraphs: ParagraphTable) {
        self.init(path: path, validated: text, encoding: .utf8, paragraphs: paragraphs)
    }

    init(path: String, validated bytes: [UInt8], encoding: TextEncoding, paragraphs: ParagraphTable? = nil) {
        self.path = path
        self.bytes = bytes
        self.encoding = encoding
        self.paragraphs = paragraphs
        lines = LineTable(bytes)
        scalars = ScalarTable(bytes)
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
    package func contentRange(ofLine index: Int) -> ByteRange { contentRange(of: index, in: lines) }

    /// Range of paragraph `index` (from 0) of a text with a table of its paragraphs, without the break behind it.
    package func contentRange(ofParagraph index: Int) -> ByteRange { contentRange(of: index, in: paragraphs?.starts ?? lines) }

    /// Index (from 0) of the paragraph in the table of paragraphs that holds a byte offset.
    ///
    /// - Complexity: O(log paragraphs).
    package func paragraphIndex(at offset: Int) -> Int { (paragraphs?.starts ?? lines).line(at: offset) }

    private func contentRange(of index: Int, in table: LineTable) -> ByteRange {
        let start = max(table.starts[index], index == 0 ? textStart : 0)
        var end = index + 1 < table.starts.count ? table.starts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// Line and columns of a byte offset, or whatever the places of the file count.
    ///
    /// - Complexity: O(log lines), however long the line.
    package func position(at offset: Int) -> SourcePosition {
        switch paragraphs?.counting {
        case nil: position(at: offset, in: lines, counting: .line)
        case .paragraphs: position(at: offset, in: paragraphs?.starts ?? lines, counting: .paragraph)
        case .pages(let pages): position(at: offset, in: pages.places, counting: .page)
        case .lines(let map): map.origin.position(at: map.originStart(of: offset)).moved(to: offset)
        }
    }

    /// Where a range that is not empty and ends in front of a byte offset ends, as ``position(at:)`` counts.
    ///
    /// - Complexity: O(log lines), however long the line.
    package func endPosition(at offset: Int) -> SourcePosition {
        guard case .lines(let map) = paragraphs?.counting else { return position(at: offset) }
        return map.origin.position(at: map.originEnd(of: offset)).moved(to: offset)
    }

    private func position(at offset: Int, in places: LineTable, counting unit: SourcePosition.Unit) -> SourcePosition {
        let line = places.line(at: offset)
        let end = min(offset, bytes.count)
        let start = min(end, max(places.starts[line], line == 0 ? textStart : 0))
        let before = scalars.count(before: start, in: bytes)
        let until = scalars.count(before: end, in: bytes)
        return SourcePosition(
            line: line + 1, column: until.scalars - before.scalars + 1,
            utf16Column: until.utf16Units - before.utf16Units + 1, byteColumn: end - start + 1, offset: offset, unit: unit)
    }
}
