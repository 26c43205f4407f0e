/// Builds the reading view line by line, in one pass over the bytes.
///
/// Bytes are copied in runs; a new segment begins only where something was dropped or folded.
struct ReadingViewBuilder {
    /// What stands at a byte that is not simply copied.
    private enum Mark {
        case ordinary(length: Int)
        /// Blanks, or what counts as nothing between two blanks.
        case gap(length: Int, isBlank: Bool)
        case fold(UInt8)
    }

    private let source: UnsafeBufferPointer<UInt8>
    private let dropsUnderscores: Bool
    private(set) var bytes: [UInt8] = []
    private(set) var segments: [TextView.Segment] = []
    /// Where the source would go on for the last segment to grow, by the number of source bytes to each of its view bytes.
    private var copyEnd = -1
    private var foldEnd = -1
    /// Behind the source of the last byte that was put down.
    private var sourceEnd = 0

    /// - Parameters:
    ///   - source: Valid UTF-8 that outlives the builder.
    ///   - dropsUnderscores: Whether `__` is emphasis, as in Markdown; in plain text it is a line to write on.
    init(source: UnsafeBufferPointer<UInt8>, dropsUnderscores: Bool) {
        self.source = source
        self.dropsUnderscores = dropsUnderscores
        bytes.reserveCapacity(source.count)
    }

    /// Puts down one line behind a line feed; gives its range in the view, empty if there is nothing to read on it.
    ///
    /// - Parameter skips: stretches of the line to leave out, ascending.
    mutating func append(line content: Range<Int>, skipping skips: [Range<Int>] = []) -> Range<Int> {
        let before = bytes.count
        let state = (segments.count, segments.last?.sourceLength, copyEnd, foldEnd, sourceEnd)
        if before > 0 { putWhole(UInt8(ascii: "\n"), for: sourceEnd..<content.lowerBound) }
        let start = bytes.count
        read(content, skipping: skips, lineStart: start)
        guard bytes.count == start else { return start..<bytes.count }
        bytes.removeLast(start - before)
        segments.removeLast(segments.count - state.0)
        if let length = state.1 { segments[segments.count - 1].sourceLength = length }
        (copyEnd, foldEnd, sourceEnd) = (state.2, state.3, state.4)
        return before..<before
    }

    private mutating func read(_ content: Range<Int>, skipping skips: [Range<Int>], lineStart: Int) {
        var index = content.lowerBound
        var gap: (start: Int, isBlank: Bool)?
        var coming = skips[...]
        while index < content.upperBound {
            if let skip = coming.first, skip.lowerBound == index {
                gap = gap ?? (index, false)
                index = skip.upperBound
                coming = coming.dropFirst()
                continue
            }
            let end = coming.first?.lowerBound ?? content.upperBound
            let run = index
            index = plainEnd(from: index, end: end)
            if index > run {
                if let open = gap { close(open, at: run, end: end, lineStart: lineStart) }
                gap = nil
                copy(run..<index)
            }
            guard index < end, case let mark = mark(at: index, end: end) else { continue }
            if case .gap(let length, let isBlank) = mark {
                gap = (gap?.start ?? index, (gap?.isBlank ?? false) || isBlank)
                index += length
            } else if case .fold(let byte) = mark {
                if let open = gap { close(open, at: index, end: end, lineStart: lineStart) }
                gap = nil
                fold(to: byte, at: index)
                index += 3
            }
        }
    }

    /// Where the run of bytes that are simply copied ends.
    private func plainEnd(from start: Int, end: Int) -> Int {
        let source = source
        var index = start
        while index < end {
            let byte = source[index]
            if byte.leadsHan {
                index &+= 3
            } else if !Self.needsLook(byte) {
                index &+= 1
            } else if case .ordinary(let length) = mark(at: index, end: end) {
                index += length
            } else {
                return index
            }
        }
        return index
    }

    /// Bytes at which something other than copying may be called for.
    private static func needsLook(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), 0x7F, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: true
        default: false
        }
    }

    private func mark(at index: Int, end: Int) -> Mark {
        switch source[index] {
        case 0...0x20, 0x7F: return .gap(length: 1, isBlank: true)
        case UInt8(ascii: "*"): return emphasis(at: index, end: end)
        case UInt8(ascii: "_"): return dropsUnderscores ? emphasis(at: index, end: end) : .ordinary(length: 1)
        case 0xE3:
            return source[index + 1] == 0x80 && source[index + 2] == 0x80 ? .gap(length: 3, isBlank: true) : .ordinary(length: 3)
        case 0xEF: return fullWidth(at: index, end: end)
        // Most of what begins so is a quotation mark or a dash.
        case 0xE2 where source[index + 1] > 0x81 || (0x90...0xA7).contains(source[index + 2]): return .ordinary(length: 3)
        default:
            let (scalar, length) = source.scalar(at: index)
            return scalar.isBlank || scalar.isInvisible
                ? .gap(length: length, isBlank: scalar.isBlank) : .ordinary(length: length)
        }
    }

    /// Two or more of `*` or `_` in a row.
    private func emphasis(at index: Int, end: Int) -> Mark {
        var next = index
        while next < end, source[next] == source[index] { next += 1 }
        return next - index > 1 ? .gap(length: next - index, isBlank: false) : .ordinary(length: 1)
    }

    /// U+FF00–U+FFFF: digits, letters, ％, and ．between digits have half-width forms.
    private func fullWidth(at index: Int, end: Int) -> Mark {
        switch (source[index + 1], source[index + 2]) {
        case (0xBC, 0x90...0x99), (0xBC, 0xA1...0xBA), (0xBC, 0x85): .fold(source[index + 2] - 0x60)
        case (0xBD, 0x81...0x9A): .fold(source[index + 2] - 0x20)
        case (0xBC, 0x8E) where bytes.last.map(Self.isDigit) == true && startsDigit(at: index + 3, end: end):
            .fold(UInt8(ascii: "."))
        case (0xBB, 0xBF): .gap(length: 3, isBlank: false)
        default: .ordinary(length: 3)
        }
    }

    // MARK: Blanks

    /// Decides whether one blank stays for a gap in front of `index`.
    private mutating func close(_ gap: (start: Int, isBlank: Bool), at index: Int, end: Int, lineStart: Int) {
        guard gap.isBlank, bytes.count > lineStart, keepsBlank(before: index, end: end, lineStart: lineStart) else { return }
        putWhole(UInt8(ascii: " "), for: sourceEnd..<index)
    }

    /// A blank stays between words of scripts that use it, but not between a number and its decimals, its percent sign or
    /// its unit.
    private func keepsBlank(before index: Int, end: Int, lineStart: Int) -> Bool {
        let left = bytes.scalar(before: bytes.count).value
        let right = folded(at: index)
        if left.isUnspaced || right.isUnspaced { return false }
        if left.isDigit {
            if right == "%" || (right == "." && startsDigit(at: index + 1, end: end)) { return false }
            return !LatinUnit.begins(source, at: index, end: end)
        }
        // `12. 2%` is a number that was torn; `1. 2023年` begins a list.
        guard left == ".", right.isDigit, bytes.count - lineStart >= 2, Self.isDigit(bytes[bytes.count - 2]) else { return true }
        return bytes[lineStart..<bytes.count - 1].allSatisfy(Self.isDigit)
    }

    private func folded(at index: Int) -> Unicode.Scalar {
        if source[index] == 0xEF, case .fold(let byte) = fullWidth(at: index, end: index + 3) { return Unicode.Scalar(byte) }
        return source.scalar(at: index).value
    }

    private func startsDigit(at index: Int, end: Int) -> Bool {
        guard index < end else { return false }
        if Self.isDigit(source[index]) { return true }
        return index + 2 < end && source[index] == 0xEF && source[index + 1] == 0xBC && (0x90...0x99).contains(source[index + 2])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    // MARK: Putting bytes down

    private mutating func copy(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if copyEnd == range.lowerBound {
            segments[segments.count - 1].sourceLength += range.count
        } else {
            segments.append(TextView.Segment(viewStart: bytes.count, sourceStart: range.lowerBound, sourceLength: range.count))
        }
        bytes.append(contentsOf: source[range])
        (copyEnd, foldEnd, sourceEnd) = (range.upperBound, -1, range.upperBound)
    }

    private mutating func fold(to byte: UInt8, at index: Int) {
        if foldEnd == index {
            segments[segments.count - 1].sourceLength += 3
        } else {
            segments.append(TextView.Segment(viewStart: bytes.count, sourceStart: index, sourceLength: 3))
        }
        bytes.append(byte)
        (copyEnd, foldEnd, sourceEnd) = (-1, index + 3, index + 3)
    }

    /// Puts one byte down for a stretch of the source; where that is the same byte, it is a copy like any other.
    private mutating func putWhole(_ byte: UInt8, for range: Range<Int>) {
        if range.count == 1, source[range.lowerBound] == byte { return copy(range) }
        segments.append(TextView.Segment(viewStart: bytes.count, sourceStart: range.lowerBound, sourceLength: range.count))
        bytes.append(byte)
        (copyEnd, foldEnd, sourceEnd) = (-1, -1, range.upperBound)
    }
}
