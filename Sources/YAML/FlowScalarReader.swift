import SourceText

/// Reads a plain or quoted scalar again, the way libyaml does, and keeps track of where every byte came from.
struct FlowScalarReader {
    private let source: SourceFile
    private let style: YAMLScalar.Style
    private let end: Int
    private var index: Int
    private var text: TracedText

    /// - Parameter content: the scalar as written, without quotation marks.
    init(_ content: ByteRange, style: YAMLScalar.Style, in source: SourceFile) {
        self.source = source
        self.style = style
        end = content.upperBound
        index = content.lowerBound
        text = TracedText(origin: content.lowerBound)
    }

    /// The value; `nil` where the scalar is not of the form that was said.
    mutating func read() -> TracedText? {
        while index < end {
            let before = index
            readWord()
            let isJoined = skipEscapedBreak()
            readGap(isJoined: isJoined)
            if index == before { return nil }
        }
        return text
    }

    /// Everything up to a blank, a line break or an escaped line break.
    private mutating func readWord() {
        var copied = index
        while index < end, !source.isBlank(at: index), source.lineBreak(at: index) == nil {
            guard let (length, value) = escape(at: index) else {
                index += 1
                continue
            }
            text.copy(copied..<index, of: source)
            guard length > 0 else { return }
            text.append(value, for: index..<index + length)
            index += length
            copied = index
        }
        text.copy(copied..<index, of: source)
    }

    /// The length of an escape and what it stands for; a length of zero for a line break that is escaped.
    private func escape(at offset: Int) -> (length: Int, value: [UInt8])? {
        switch (style, source.bytes[offset]) {
        case (.singleQuoted, UInt8(ascii: "'")): (2, [UInt8(ascii: "'")])
        case (.doubleQuoted, UInt8(ascii: "\\")):
            DoubleQuoteEscape(at: offset, in: source).map { ($0.length, $0.value) } ?? (0, [])
        default: nil
        }
    }

    private mutating func skipEscapedBreak() -> Bool {
        guard style == .doubleQuoted, index < end, source.bytes[index] == UInt8(ascii: "\\"),
            let lineBreak = source.lineBreak(at: index + 1)
        else { return false }
        index = lineBreak.range.upperBound
        return true
    }

    /// Blanks, which are kept within a line, and line breaks, of which the first becomes a space unless more follow.
    private mutating func readGap(isJoined: Bool) {
        let start = index
        var breaks: [LineBreak] = []
        while index < end {
            if let lineBreak = source.lineBreak(at: index) {
                breaks.append(lineBreak)
                index = lineBreak.range.upperBound
            } else if source.isBlank(at: index) {
                index += 1
            } else {
                break
            }
        }
        if breaks.isEmpty {
            if !isJoined { text.copy(start..<index, of: source) }
        } else if !isJoined, breaks.count == 1, breaks[0].isFoldable {
            text.append([UInt8(ascii: " ")], for: start..<index)
        } else {
            for lineBreak in breaks.dropFirst(!isJoined && breaks[0].isFoldable ? 1 : 0) {
                text.append(lineBreak.value, for: lineBreak.range)
            }
        }
    }
}
