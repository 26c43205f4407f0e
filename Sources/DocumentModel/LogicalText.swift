import SourceText

/// The text of a file in logical paragraphs: what the author wrote as one stands together, whatever lines the file has.
struct LogicalText {
    let reading: TextView
    let blocks: [Block]
    let joins: [LineJoin]
    private let source: [UInt8]

    /// - Complexity: O(n) in the number of bytes.
    init(_ source: SourceFile, format: DocumentFormat, without directives: [SuppressionDirective] = []) {
        let lines = format.lines(of: source, without: directives)
        let (view, ranges) = Self.view(of: lines, source: source, format: format)
        let kept = lines.indices.filter { !ranges[$0].isEmpty }
        let shapes = kept.map { LineShape(lines[$0], text: Passage(view.bytes, ranges[$0]), source: source.bytes) }
        var weave = LineWeave(kept.count == lines.count ? lines : kept.map { lines[$0] }, shapes: shapes)
        weave.join()
        reading = weave.cuts.isEmpty ? view : view.cutting(weave.cuts)
        joins = weave.joins
        self.source = source.bytes
        blocks = Self.blocks(of: weave, in: reading)
    }

    /// The reading view with a line feed at every break, and the range of each line in it.
    private static func view(
        of lines: [TextLine], source: SourceFile, format: DocumentFormat
    ) -> (TextView, [Range<Int>]) {
        source.bytes.withUnsafeBufferPointer { bytes in
            var builder = ReadingViewBuilder(source: bytes, dropsUnderscores: format == .markdown)
            let ranges = lines.map { builder.append(line: $0.content, skipping: $0.skips) }
            return (TextView(bytes: builder.bytes, segments: builder.segments), ranges)
        }
    }

    /// Where the source has the one blank between Chinese characters that sets a heading off from its text; `nil` for none
    /// or several, as in a heading with blanks between all its letters.
    func blank(within range: Range<Int>) -> Int? {
        let blanks = reading.dropsSource(within: range).filter { isBlank($0.source) }
        guard blanks.count == 1, let place = blanks.first?.view, place - range.lowerBound >= 12 else { return nil }
        let isBetweenHan = reading.bytes.scalar(before: place).value.isHan && reading.bytes.scalar(at: place).value.isHan
        return isBetweenHan ? place : nil
    }

    /// Blanks within a line; a break between two lines is none.
    private func isBlank(_ range: ByteRange) -> Bool {
        Passage(source, range).allSatisfy { $0.isBlank && $0 != "\n" && $0 != "\r" }
    }

    /// Paragraphs of the woven text; what the cuts took out has moved all that follows.
    private static func blocks(of weave: LineWeave, in reading: TextView) -> [Block] {
        var start = 0
        return weave.paragraphs.map { paragraph in
            let range = start..<start + paragraph.length
            start = range.upperBound + 1
            return Block(
                text: Passage(reading.bytes, range), source: paragraph.source, depth: paragraph.depth,
                isFrame: paragraph.isFrame, isItem: paragraph.isItem, isEnded: paragraph.isEnded)
        }
    }
}
