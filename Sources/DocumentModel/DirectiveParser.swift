import SourceText

/// Reads the words of a directive: a keyword, rules, and behind `--` a reason.
struct DirectiveParser {
    private let bytes: [UInt8]
    /// From the `h` of `hegao` to the end of the words, without the marks of the comment.
    private let body: Range<Int>
    private var next: Int

    init(_ bytes: [UInt8], body: Range<Int>) {
        self.bytes = bytes
        self.body = body
        next = body.lowerBound
    }

    /// - Parameters:
    ///   - range: all of the directive, marks included.
    ///   - isClosed: whether the mark that ends the comment is there.
    /// - Complexity: O(length).
    mutating func directive(in range: ByteRange, isClosed: Bool) -> SuppressionDirective {
        let keyword = keyword()
        var rules: [SuppressionDirective.Word] = []
        while !isAtReason, next < body.upperBound {
            if let length = separator(at: next) { next += length } else { rules.append(word()) }
        }
        let prefix = "hegao-"
        let name = keyword.text.hasPrefix(prefix) ? String(keyword.text.dropFirst(prefix.count)) : ""
        return SuppressionDirective(
            action: SuppressionDirective.Action(rawValue: name), keyword: keyword, rules: rules, reason: reason(), range: range,
            isClosed: isClosed, reach: range.upperBound..<range.upperBound)
    }

    /// Letters and hyphens; a blank or colon in the place of the hyphen belongs to it, so that a message can quote the slip.
    private mutating func keyword() -> SuppressionDirective.Word {
        let start = next
        next += DirectiveScanner.name.count
        if next < body.upperBound, bytes[next] == UInt8(ascii: ":") || bytes[next] == UInt8(ascii: " ") { next += 1 }
        while next < body.upperBound, isLetter(bytes[next]) || bytes[next] == UInt8(ascii: "-") && !isDash(at: next) { next += 1 }
        return word(start..<next)
    }

    private mutating func word() -> SuppressionDirective.Word {
        let start = next
        while next < body.upperBound, separator(at: next) == nil, longDash(at: next) == nil { next += bytes.scalar(at: next).length }
        return word(start..<next)
    }

    private func word(_ range: Range<Int>) -> SuppressionDirective.Word {
        SuppressionDirective.Word(text: String(decoding: bytes[range], as: UTF8.self), range: range)
    }

    /// Bytes of a blank, or of a comma, a stop or a colon as a Chinese input method writes it.
    private func separator(at index: Int) -> Int? {
        let (scalar, length) = bytes.scalar(at: index)
        if scalar.isBlank || scalar.isInvisible { return length }
        return [",", ":", "，", "、", "：", "；", ";"].contains(scalar) ? length : nil
    }

    // MARK: The reason

    /// `--` at the beginning of a word, or a dash of any length.
    private var isAtReason: Bool {
        guard next < body.upperBound else { return false }
        return isDash(at: next) || longDash(at: next) != nil
    }

    private func isDash(at index: Int) -> Bool {
        index + 1 < body.upperBound && bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == UInt8(ascii: "-")
    }

    /// Bytes of an em dash or a horizontal bar, which stand in pairs in Chinese text.
    private func longDash(at index: Int) -> Int? {
        let (scalar, length) = bytes.scalar(at: index)
        return scalar == "—" || scalar == "―" ? length : nil
    }

    private mutating func reason() -> String? {
        while isAtReason || next < body.upperBound && bytes[next] == UInt8(ascii: "-") { next += longDash(at: next) ?? 1 }
        let trimmed = LineTrimmer(bytes).trim(next..<body.upperBound).content
        return trimmed.isEmpty ? nil : String(decoding: bytes[trimmed], as: UTF8.self)
    }

    private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
}
