import SourceText

/// Looking about in a YAML file around a place; blanks are space and tab, as in YAML.
extension SourceFile {
    /// The byte at an offset; `nil` outside the file.
    func byte(at offset: Int) -> UInt8? {
        bytes.indices.contains(offset) ? bytes[offset] : nil
    }

    func isBlank(at offset: Int) -> Bool {
        let byte = byte(at: offset)
        return byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// Whether a line ends at an offset, or the file.
    func isLineEnd(at offset: Int) -> Bool {
        guard let byte = byte(at: offset) else { return true }
        return byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// The first offset from `offset` on that holds no blank.
    func skippingBlanks(from offset: Int) -> Int {
        var index = offset
        while isBlank(at: index) { index += 1 }
        return index
    }

    /// The first offset from `offset` on that holds neither a blank, a line break nor a comment.
    func skippingBlanksAndComments(from offset: Int) -> Int {
        var index = offset
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "#") {
                while !isLineEnd(at: index) { index += 1 }
            } else if isBlank(at: index) || isLineEnd(at: index) {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// Whether the next thing after a key is its colon.
    func hasColon(after offset: Int) -> Bool {
        byte(at: skippingBlanksAndComments(from: offset)) == UInt8(ascii: ":")
    }

    /// The line that holds an offset, without its line break.
    func line(at offset: Int) -> ByteRange {
        contentRange(ofLine: lines.line(at: offset))
    }

    /// The number of a line as people count.
    func lineNumber(at offset: Int) -> Int {
        lines.line(at: offset) + 1
    }

    /// The one scalar at an offset; empty at the end of the file.
    func scalar(at offset: Int) -> ByteRange {
        guard offset < bytes.count else { return bytes.count..<bytes.count }
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return offset..<end
    }

    func starts(with text: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[offset..<offset + $0.count].elementsEqual($0) }
    }

    /// The first place of a text within a range.
    func first(_ text: StaticString, in range: ByteRange) -> ByteRange? {
        let count = text.utf8CodeUnitCount
        guard range.count >= count else { return nil }
        return (range.lowerBound...range.upperBound - count).first { starts(with: text, at: $0) }.map { $0..<$0 + count }
    }

    /// A range without the blanks at its ends.
    func trimmed(_ range: ByteRange) -> ByteRange {
        let start = min(skippingBlanks(from: range.lowerBound), range.upperBound)
        var end = range.upperBound
        while end > start, isBlank(at: end - 1) { end -= 1 }
        return start..<end
    }

    /// What a message quotes of a range: one line, at most 24 scalars of it.
    func excerpt(_ range: ByteRange) -> String {
        var end = range.lowerBound
        var count = 0
        while end < range.upperBound, !isLineEnd(at: end), count < 24 {
            end = scalar(at: end).upperBound
            count += 1
        }
        return text(in: range.lowerBound..<end) + (end < range.upperBound && !isLineEnd(at: end) ? "…" : "")
    }
}
