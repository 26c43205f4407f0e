/// Finds what is visible on a line.
struct LineTrimmer {
    struct Line {
        /// Without the blanks at both ends.
        let content: Range<Int>
        /// Blanks in front, in cells; a tab counts four.
        let indent: Int
        let hasFormFeed: Bool
    }

    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func trim(_ line: Range<Int>) -> Line {
        var start = line.lowerBound
        var indent = 0
        var hasFormFeed = false
        while start < line.upperBound {
            let (scalar, length) = bytes.scalar(at: start)
            guard scalar.isBlank || scalar.isInvisible else { break }
            hasFormFeed = hasFormFeed || scalar.value == 0x0C
            indent += scalar.isInvisible ? 0 : scalar.value == 0x3000 ? 2 : scalar == "\t" ? 4 : 1
            start += length
        }
        return Line(content: start..<trimmedEnd(of: start..<line.upperBound), indent: indent, hasFormFeed: hasFormFeed)
    }

    /// Where the trailing blanks of a stretch begin.
    func trimmedEnd(of line: Range<Int>) -> Int {
        var end = line.upperBound
        while end > line.lowerBound {
            let (scalar, length) = bytes.scalar(before: end)
            guard scalar.isBlank || scalar.isInvisible else { break }
            end -= length
        }
        return end
    }

    /// Hash marks of a heading at the beginning of a line; 0 if what stands there is no such mark.
    func hashes(_ content: Range<Int>) -> Int {
        var end = content.lowerBound
        while end < content.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
        let count = end - content.lowerBound
        guard (1...6).contains(count), end < content.upperBound else { return 0 }
        // `#1` is a number in a text, `# 1` and `##一` are headings.
        return bytes[end] == 0x20 || bytes[end] == 0x09 || (count > 1 && bytes[end] >= 0xE3) ? count : 0
    }

    /// Without leading hash marks and the blanks behind them.
    func droppingHashes(_ content: Range<Int>) -> Range<Int> {
        let count = hashes(content)
        return count == 0 ? content : trim(content.lowerBound + count..<content.upperBound).content
    }

    /// Whether a line is drawn, not written: `-----`, `***`, `=====`.
    func isRule(_ content: Range<Int>) -> Bool {
        content.allSatisfy { index in
            switch bytes[index] {
            case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "~"),
                UInt8(ascii: " "), UInt8(ascii: "\t"):
                true
            default: false
            }
        }
    }
}
