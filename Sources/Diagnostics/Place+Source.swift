import SourceText

extension Place {
    /// Scalars after which a quotation is cut.
    package static let quoteLimit = 200
    /// Scalars of a line that an excerpt holds at most.
    package static let excerptLimit = 160

    /// Takes out of a file what showing a range of it needs; the range lies in the file and keeps to scalar boundaries.
    ///
    /// - Complexity: O(the range's share of its lines + the line up to its start), whatever the size of the file.
    package init(range: ByteRange, in source: SourceFile) {
        precondition(range.lowerBound >= 0 && range.upperBound <= source.bytes.count, "a place lies in its file")
        let start = source.position(at: range.lowerBound)
        let line = source.contentRange(ofLine: source.lines.line(at: range.lowerBound))
        let window = ExcerptWindow(around: range, in: line, of: source.bytes)
        self.init(
            start: start, end: source.position(at: range.upperBound, from: start),
            quote: source.quote(of: range, limit: Self.quoteLimit),
            excerpt: source.text(in: window.range), excerptRange: window.mark,
            omitsLineStart: window.range.lowerBound > line.lowerBound,
            omitsLineEnd: window.range.upperBound < line.upperBound)
    }
}

extension SourceFile {
    /// The text of a range, cut after `limit` scalars and then ended by `…`.
    func quote(of range: ByteRange, limit: Int) -> String {
        let end = bytes.offset(of: limit, scalarsAfter: range.lowerBound, notPast: range.upperBound).offset
        return text(in: range.lowerBound..<end) + (end < range.upperBound ? "…" : "")
    }

    /// Where a range ends that begins at a known position.
    func position(at offset: Int, from known: SourcePosition) -> SourcePosition {
        offset == known.offset ? known : endPosition(at: offset)
    }
}
