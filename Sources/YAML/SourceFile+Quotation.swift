import SourceText

extension SourceFile {
    /// A text as it would be written in single quotes, to be copied out of a hint; only the quotes for what is too long for one.
    func quotation(of range: ByteRange) -> String {
        // Forty scalars have at most 160 bytes; a line may have millions.
        guard range.count <= 160 else { return "'…'" }
        let text = text(in: range).unicodeScalars
        guard text.count <= 40, !text.contains(where: { $0 == "\n" || $0 == "\r" }) else { return "'…'" }
        return text.reduce(into: "'") { $0 += $1 == "'" ? "''" : String($1) } + "'"
    }

    /// The value that a line gives to its key, or the item behind its dash, up to a comment; the whole line where there is
    /// neither.
    func value(inLineAt offset: Int) -> ByteRange {
        let line = trimmed(line(at: offset))
        let start = skippingDashes(from: line.lowerBound)
        let colon = first(": ", in: start..<max(start, line.upperBound))
        return value(from: colon.map { skippingBlanks(from: $0.upperBound) } ?? start)
    }

    /// The value that begins at an offset, up to a comment or the end of the line or, within brackets, of the item; never empty
    /// before the end of the line.
    func value(from start: Int) -> ByteRange {
        let line = line(at: start)
        var end = start
        let closers = isInsideBrackets(start) ? ",]}" : ""
        while end < line.upperBound, !starts(with: " #", at: end) {
            if end > start, closers.utf8.contains(bytes[end]) { break }
            end += 1
        }
        return trimmed(start..<max(end, scalar(at: start).upperBound))
    }

    /// The first offset behind the dashes that open the items of a line.
    func skippingDashes(from offset: Int) -> Int {
        var index = offset
        while byte(at: index) == UInt8(ascii: "-"), isBlank(at: index + 1) { index = skippingBlanks(from: index + 1) }
        return index
    }

    /// Whether a bracket of the same line is open at an offset.
    private func isInsideBrackets(_ offset: Int) -> Bool {
        var depth = 0
        for byte in bytes[line(at: offset).lowerBound..<offset] {
            if "[{".utf8.contains(byte) { depth += 1 }
            if "]}".utf8.contains(byte) { depth -= 1 }
        }
        return depth > 0
    }
}
