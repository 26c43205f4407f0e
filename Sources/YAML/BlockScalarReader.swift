import SourceText

/// Reads a literal or folded block scalar again, the way libyaml does, and keeps track of where every byte came from.
struct BlockScalarReader {
    private enum Chomping {
        case strip, clip, keep
    }

    private let source: SourceFile
    private let isFolded: Bool
    private var chomping = Chomping.clip
    /// The digit of the header, if any: spaces of indentation beyond the parent's.
    private var increment: Int?
    /// Where the text begins, on the line under the header.
    private var body = 0
    private var headerEnd: Int

    /// - Parameter start: the offset of `|` or `>`.
    init(at start: Int, isFolded: Bool, in source: SourceFile) {
        self.source = source
        self.isFolded = isFolded
        headerEnd = start + 1
        readHeader()
    }

    /// The value for every indentation that the header allows, likeliest first: with a digit in the header the indentation
    /// depends on the parent's, which is not known here, so the caller compares with the value that libyaml found.
    func readings() -> some Sequence<TracedText> {
        let detected = detectedIndentation
        let candidates = increment.map { Array($0...max($0, detected)) } ?? [max(1, detected)]
        return candidates.lazy.map { read(indentation: $0) }
    }

    private mutating func readHeader() {
        while let byte = source.byte(at: headerEnd), "+-123456789".utf8.contains(byte) {
            switch byte {
            case UInt8(ascii: "+"): chomping = .keep
            case UInt8(ascii: "-"): chomping = .strip
            default: increment = Int(byte - UInt8(ascii: "0"))
            }
            headerEnd += 1
        }
        body = headerEnd
        while body < source.bytes.count, source.lineBreak(at: body) == nil { body += 1 }
        body = source.lineBreak(at: body)?.range.upperBound ?? body
    }

    /// The deepest indentation of the lines up to the first that holds more than spaces.
    private var detectedIndentation: Int {
        var (index, deepest) = (body, 0)
        while true {
            let start = index
            while source.byte(at: index) == UInt8(ascii: " ") { index += 1 }
            deepest = max(deepest, index - start)
            guard let lineBreak = source.lineBreak(at: index) else { return deepest }
            index = lineBreak.range.upperBound
        }
    }

    private func read(indentation: Int) -> TracedText {
        var text = TracedText(origin: headerEnd)
        var index = body
        var lead: LineBreak?
        var blankLines = blankLines(from: &index, indentation: indentation)
        var wasIndented = false
        while index < source.bytes.count, isIndented(index, by: indentation) {
            let isIndented = source.isBlank(at: index)
            if let lead, isFolded, lead.isFoldable, !wasIndented, !isIndented {
                if blankLines.isEmpty { text.append([UInt8(ascii: " ")], for: lead.range.lowerBound..<index) }
            } else if let lead {
                text.append(lead.value, for: lead.range)
            }
            for line in blankLines { text.append(line.value, for: line.range) }
            wasIndented = isIndented
            lead = copyLine(from: &index, to: &text)
            blankLines = self.blankLines(from: &index, indentation: indentation)
        }
        if chomping != .strip, let lead { text.append(lead.value, for: lead.range) }
        if chomping == .keep { for line in blankLines { text.append(line.value, for: line.range) } }
        return text
    }

    private func copyLine(from index: inout Int, to text: inout TracedText) -> LineBreak? {
        let start = index
        while index < source.bytes.count, source.lineBreak(at: index) == nil { index += 1 }
        text.copy(start..<index, of: source)
        let lineBreak = source.lineBreak(at: index)
        index = lineBreak?.range.upperBound ?? index
        return lineBreak
    }

    /// Skips indentation and lines that hold nothing beyond it.
    private func blankLines(from index: inout Int, indentation: Int) -> [LineBreak] {
        var breaks: [LineBreak] = []
        while true {
            let start = index
            while index - start < indentation, source.byte(at: index) == UInt8(ascii: " ") { index += 1 }
            guard let lineBreak = source.lineBreak(at: index) else { return breaks }
            breaks.append(lineBreak)
            index = lineBreak.range.upperBound
        }
    }

    /// Whether the indentation before an offset is full.
    private func isIndented(_ offset: Int, by indentation: Int) -> Bool {
        var spaces = 0
        while spaces < indentation, source.byte(at: offset - spaces - 1) == UInt8(ascii: " ") { spaces += 1 }
        return spaces == indentation
    }
}
