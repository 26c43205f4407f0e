import SourceText

/// Finds what on a line of Markdown is syntax and not text (CommonMark 0.31.2, chapter 6, and the tables, strikethrough,
/// footnotes and bare addresses of GitHub).
///
/// Of links and images the words stay, of code nothing does: what is in it is not prose.
struct MarkdownInline {
    /// Bytes of an address or a tag beyond which it is taken for text, so that every byte is looked at a bounded number of times.
    private static let longest = 1000
    /// Bytes on either side of a mark of emphasis within which its partner stands.
    private static let emphasisReach = 600

    private let source: UnsafeBufferPointer<UInt8>
    private let line: Range<Int>
    /// What is not read, ascending.
    private(set) var skips: [Range<Int>] = []
    /// Where brackets stand open, and whether they open an image.
    private var open: [(range: Range<Int>, skipIndex: Int)] = []
    /// Lengths of runs of backticks that no run behind closes.
    private var unclosed: Set<Int> = []

    /// - Complexity: O(length) but for addresses and tags that are never closed, which cost ``longest`` bytes each.
    init(_ source: UnsafeBufferPointer<UInt8>, line: Range<Int>) {
        self.source = source
        self.line = line
        var index = line.lowerBound
        while index < line.upperBound { index = step(index) }
        skips.sort { $0.lowerBound < $1.lowerBound }
        skips = Self.merged(skips)
    }

    private mutating func step(_ index: Int) -> Int {
        switch source[index] {
        case UInt8(ascii: "\\") where isPunctuation(at: index + 1):
            skips.append(index..<index + 1)
            return index + 2
        case UInt8(ascii: "\\") where index + 1 == line.upperBound:
            skips.append(index..<index + 1)
            return index + 1
        case UInt8(ascii: "`"): return code(at: index)
        case UInt8(ascii: "<"): return tag(at: index)
        case UInt8(ascii: "!") where byte(index + 1) == UInt8(ascii: "["):
            open.append((index..<index + 2, skips.count))
            return index + 2
        case UInt8(ascii: "["):
            if let end = footnote(at: index) { return end }
            open.append((index..<index + 1, skips.count))
            return index + 1
        case UInt8(ascii: "]"): return closeBracket(at: index)
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return emphasis(at: index)
        case UInt8(ascii: "h") where startsAddress(at: index): return address(at: index)
        default: return index + 1
        }
    }

    // MARK: Code, tags, addresses

    private mutating func code(at start: Int) -> Int {
        let length = run(at: start)
        let end = start + length
        guard !unclosed.contains(length) else { return end }
        var index = end
        while index < line.upperBound {
            guard source[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let closing = run(at: index)
            if closing == length {
                skips.append(start..<index + closing)
                return index + closing
            }
            index += closing
        }
        unclosed.insert(length)
        return end
    }

    /// `<br>`, `</b>`, `<!-- … -->`, `<https://…>`: a letter, a stroke or an exclamation mark follows at once.
    private mutating func tag(at start: Int) -> Int {
        guard let next = byte(start + 1), isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else { return start + 1 }
        let limit = min(line.upperBound, start + Self.longest)
        // What is opened and never closed within the line is text.
        let isComment = next == UInt8(ascii: "!")
        var index = start + 2
        while index < limit {
            // A tag holds no Chinese but in its values; `<五` is not one, nor is `a<b和c>d`.
            if source[index] == UInt8(ascii: "<"), !isComment { break }
            if source[index] == UInt8(ascii: ">"), !isComment || (source[index - 1] == UInt8(ascii: "-") && source[index - 2] == UInt8(ascii: "-")) {
                skips.append(start..<index + 1)
                return index + 1
            }
            index += 1
        }
        return start + 1
    }

    private func startsAddress(at index: Int) -> Bool {
        let rest = UnsafeBufferPointer(rebasing: source[index..<line.upperBound])
        return rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8)
    }

    /// A bare address ends at a blank, a bracket or the first Chinese character.
    private mutating func address(at start: Int) -> Int {
        var index = start
        while index < line.upperBound, source[index] > 0x20, source[index] < 0x7F, !"<>)]|\"".utf8.contains(source[index]) { index += 1 }
        skips.append(start..<index)
        return index
    }

    // MARK: Links, images, footnotes

    /// `[^1]`, in front of its note with a colon behind.
    private mutating func footnote(at start: Int) -> Int? {
        guard byte(start + 1) == UInt8(ascii: "^") else { return nil }
        var index = start + 2
        while index < min(line.upperBound, start + 60), source[index] > 0x20, source[index] != UInt8(ascii: "]") { index += 1 }
        guard index > start + 2, byte(index) == UInt8(ascii: "]") else { return nil }
        let end = index + (start == line.lowerBound && byte(index + 1) == UInt8(ascii: ":") ? 2 : 1)
        skips.append(start..<end)
        return end
    }

    private mutating func closeBracket(at index: Int) -> Int {
        guard let opener = open.popLast() else { return index + 1 }
        let end: Int?
        switch byte(index + 1) {
        case UInt8(ascii: "("): end = closed(by: UInt8(ascii: ")"), opened: UInt8(ascii: "("), from: index + 1)
        case UInt8(ascii: "["): end = closed(by: UInt8(ascii: "]"), opened: UInt8(ascii: "["), from: index + 1)
        // A definition of a link: `[1]: https://…`
        case UInt8(ascii: ":") where opener.range.lowerBound == line.lowerBound && isAddress(behind: index + 2):
            skips.append(line)
            return line.upperBound
        default: end = nil
        }
        guard let end else { return index + 1 }
        skips.append(opener.range)
        skips.append(index..<end)
        return end
    }

    private func isAddress(behind index: Int) -> Bool {
        var next = index
        while byte(next) == 0x20 { next += 1 }
        return byte(next).map { $0 < 0x7F } ?? false
    }

    /// Behind the mark that closes what stands open at an index; `nil` if none does, or if what is between is prose.
    private func closed(by close: UInt8, opened open: UInt8, from start: Int) -> Int? {
        var depth = 0
        var index = start
        let limit = min(line.upperBound, start + Self.longest)
        // `[数据](此处核实)` is a remark behind a figure; an address begins with a sign of ASCII.
        if open == UInt8(ascii: "("), let first = byte(start + 1), first >= 0x7F { return nil }
        while index < limit {
            if source[index] == UInt8(ascii: "\\") { index += 1 } else if source[index] == open { depth += 1 } else if source[index] == close {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
            index += 1
        }
        return nil
    }

    // MARK: Emphasis

    /// One mark round a word: two and more are left to the view, which drops them anywhere.
    private mutating func emphasis(at start: Int) -> Int {
        let length = run(at: start)
        let end = start + length
        if source[start] == UInt8(ascii: "~") {
            if length == 2, hasPartner(of: start, length: length) { skips.append(start..<end) }
            return end
        }
        guard length == 1, hasPartner(of: start, length: 1) else { return end }
        skips.append(start..<end)
        return end
    }

    /// Whether a run of marks opens what a like run closes on the line, or closes what one opened.
    private func hasPartner(of start: Int, length: Int) -> Bool {
        let mark = source[start]
        let end = start + run(at: start)
        let opens = byte(end).map { $0 > 0x20 && $0 != mark } ?? false
        let closes = start > line.lowerBound && source[start - 1] > 0x20
        let isWord: (Int) -> Bool = { byte($0).map { isLetter($0) || (0x30...0x39).contains($0) } ?? false }
        // 3*4, a_b and 2*x are sums and names.
        if isWord(start - 1), isWord(end) { return false }
        if opens, partner(of: mark, length, in: end..<min(line.upperBound, end + Self.emphasisReach), isCloser: true) { return true }
        return closes && partner(of: mark, length, in: max(line.lowerBound, start - Self.emphasisReach)..<start, isCloser: false)
    }

    private func partner(of mark: UInt8, _ length: Int, in range: Range<Int>, isCloser: Bool) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard source[index] == mark else {
                index += 1
                continue
            }
            let count = run(at: index)
            let side = isCloser ? index - 1 : index + count
            if count == length || count == 3, range.contains(side), source[side] > 0x20 { return true }
            index += count
        }
        return false
    }

    // MARK: Bytes

    private func byte(_ index: Int) -> UInt8? { line.contains(index) ? source[index] : nil }

    private func run(at start: Int) -> Int {
        var end = start
        while end < line.upperBound, source[end] == source[start] { end += 1 }
        return end - start
    }

    private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte >= 0x41 }

    private func isPunctuation(at index: Int) -> Bool {
        guard let byte = byte(index) else { return false }
        return (0x21...0x7E).contains(byte) && !isLetter(byte) && !(0x30...0x39).contains(byte)
    }

    static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}
