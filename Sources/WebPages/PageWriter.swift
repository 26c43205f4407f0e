import SourceText

/// Puts down the text of a page paragraph by paragraph, with the way back to the file.
///
/// Blanks are those that a browser shows: runs of them are one, none at the ends of a line; a line break of the file between two
/// Chinese characters is nothing.
struct PageWriter {
    /// What the paragraph is that is being put down.
    var entry = ParagraphTable.Entry(outlineLevel: nil, setting: .body)
    /// Whether line breaks of the file are shown.
    var keepsBreaks = false
    /// Whether what is put down leads elsewhere.
    var isLink = false

    private(set) var bytes: [UInt8] = []
    private(set) var segments: [OriginMap.Segment] = []
    private(set) var entries: [ParagraphTable.Entry] = []
    private(set) var starts: [Int] = []
    /// Where the paragraph and its last line begin.
    private var start = 0
    private var lineStart = 0
    private var blank: ByteRange?
    private var blankHoldsBreak = false
    /// A number of a list that stands in front of whatever comes first.
    private var label: (text: String, place: ByteRange)?
    /// Visible scalars of the paragraph that lead elsewhere, and those that do not.
    private var linked = 0
    private var unlinked = 0

    // MARK: Paragraphs

    /// Ends the paragraph; one with nothing to see, or with a link and nothing else, leaves no trace.
    mutating func endParagraph() {
        blank = nil
        defer { (linked, unlinked, lineStart, start) = (0, 0, bytes.count, bytes.count) }
        guard unlinked > 0 || (linked > 0 && endsSentence) else {
            bytes.removeLast(bytes.count - start)
            while let last = segments.last, last.start >= start { segments.removeLast() }
            return
        }
        entries.append(entry)
        starts.append(start)
        let place = segments.last.map { end(of: $0) } ?? 0
        put([UInt8(ascii: "\n")], for: place..<place)
    }

    mutating func number(_ text: String, at place: ByteRange) { label = (text, place) }
    mutating func dropNumber() { label = nil }

    mutating func breakLine(_ place: ByteRange) {
        blank = nil
        guard bytes.count > start else { return }
        put([UInt8(ascii: "\n")], for: place)
        lineStart = bytes.count
    }

    private var endsSentence: Bool {
        ["。", "！", "？", "；"].contains { bytes[start...].suffix(3).elementsEqual($0.utf8) }
    }

    private func end(of segment: OriginMap.Segment) -> Int {
        segment.isCopy ? segment.origin.lowerBound + bytes.count - segment.start : segment.origin.upperBound
    }

    // MARK: Text

    /// Puts down a stretch of text of the file.
    ///
    /// - Complexity: O(length).
    mutating func write(_ range: ByteRange, of source: UnsafeBufferPointer<UInt8>) {
        var index = range.lowerBound
        var run = index
        while index < range.upperBound {
            let byte = source[index]
            if byte.isHTMLBlank {
                copy(run..<index, of: source)
                index = blanks(from: index, end: range.upperBound, of: source)
                run = index
            } else if byte == UInt8(ascii: "&"), let entity = HTMLEntity(source, at: index, end: range.upperBound) {
                copy(run..<index, of: source)
                show(entity.scalar, for: index..<index + entity.length)
                index += entity.length
                run = index
            } else {
                index += 1
            }
        }
        copy(run..<index, of: source)
    }

    private mutating func blanks(from start: Int, end: Int, of source: UnsafeBufferPointer<UInt8>) -> Int {
        var index = start
        while index < end, source[index].isHTMLBlank {
            let isBreak = source[index] == UInt8(ascii: "\n") || source[index] == UInt8(ascii: "\r")
            blankHoldsBreak = (blank != nil && blankHoldsBreak) || isBreak
            blank = (blank?.lowerBound ?? index)..<index + 1
            index += 1
            if keepsBreaks, source[index - 1] == UInt8(ascii: "\n") { breakLine(index - 1..<index) }
        }
        return index
    }

    private mutating func copy(_ range: ByteRange, of source: UnsafeBufferPointer<UInt8>) {
        guard !range.isEmpty else { return }
        open(before: source[range.lowerBound], source: source, at: range.lowerBound)
        count(range.reduce(into: 0) { $0 += source[$1] & 0xC0 != 0x80 ? 1 : 0 })
        if let last = segments.last, last.isCopy, end(of: last) == range.lowerBound {
            bytes.append(contentsOf: source[range])
        } else {
            segments.append(OriginMap.Segment(start: bytes.count, origin: range.lowerBound..<source.count, isCopy: true))
            bytes.append(contentsOf: source[range])
        }
    }

    private mutating func show(_ scalar: Unicode.Scalar, for place: ByteRange) {
        // A no-break space is one that is seen, but a line that begins with it is only indented.
        let isBlank = scalar.value == 0xA0 || (0x2000...0x200D).contains(scalar.value) || scalar.value <= 0x20
        let utf8 = Array(String(scalar).utf8)
        if isBlank { settleBlank(before: 0x20) } else { open(before: utf8[0], source: nil, at: 0) }
        put(utf8, for: place)
        if !isBlank { count(1) }
    }

    private mutating func count(_ scalars: Int) {
        if isLink { linked += scalars } else { unlinked += scalars }
    }

    /// What stands in front of the first and the next visible byte: the number of a list, a blank.
    private mutating func open(before byte: UInt8, source: UnsafeBufferPointer<UInt8>?, at index: Int) {
        if let label {
            self.label = nil
            let numbersItself = source.map { ListNumber.begins($0, at: index) } ?? false
            if !numbersItself {
                settleBlank(before: 0xE4)
                put(Array(label.text.utf8), for: label.place)
                return blank = nil
            }
        }
        settleBlank(before: byte)
    }

    private mutating func settleBlank(before byte: UInt8) {
        guard let place = blank else { return }
        blank = nil
        guard bytes.count > lineStart, let last = bytes.last else { return }
        // Bytes of Chinese characters and their marks, as their first and last byte tell.
        let isBetweenChinese = last >= 0x80 && byte >= 0xE2
        guard !(blankHoldsBreak && isBetweenChinese) else { return }
        put([UInt8(ascii: " ")], for: place)
    }

    private mutating func put(_ utf8: [UInt8], for place: ByteRange) {
        segments.append(OriginMap.Segment(start: bytes.count, origin: place, isCopy: false))
        bytes += utf8
    }
}
