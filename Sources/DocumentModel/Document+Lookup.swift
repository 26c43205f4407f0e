import SourceText

/// From a place to what it lies in.
extension Document {
    /// Index of the paragraph that holds an offset of the reading view, or that ends there; `nil` between paragraphs and
    /// past the last.
    ///
    /// - Complexity: O(log paragraphs).
    package func paragraphIndex(atReadingOffset offset: Int) -> Int? {
        index(of: offset) { paragraphs[$0].readingRange }
    }

    /// Index of the paragraph that holds an offset of the source, or that ends there; `nil` between paragraphs and outside
    /// them.
    ///
    /// - Complexity: O(log paragraphs).
    package func paragraphIndex(atSource offset: Int) -> Int? {
        index(of: offset) { paragraphs[$0].range }
    }

    /// The sentence that holds an offset of the reading view; at the end of a paragraph its last one.
    ///
    /// - Complexity: O(log paragraphs + log sentences).
    package func sentence(containing viewOffset: Int) -> Range<Int>? {
        paragraphIndex(atReadingOffset: viewOffset).flatMap { sentence(containing: viewOffset, inParagraph: $0) }
    }

    /// Source range of the sentence of a paragraph that a source offset lies in; of the nearest one where the offset lies
    /// outside.
    ///
    /// - Complexity: O(log segments + log sentences).
    package func sentenceRange(atSource offset: Int, inParagraph index: Int) -> ByteRange {
        let sentence = sentence(containing: reading.readingOffset(ofSource: offset), inParagraph: index)
        return sentence.map(reading.sourceRange(of:)) ?? paragraphs[index].range
    }

    /// Paragraphs of a region; none if the document lacks it.
    package func paragraphs(in region: Region) -> ArraySlice<Paragraph> {
        paragraphs[regions[region] ?? 0..<0]
    }

    /// The innermost section of a paragraph.
    package func section(at paragraph: Int) -> Section {
        sections[paragraphs[paragraph].section]
    }

    private func sentence(containing offset: Int, inParagraph index: Int) -> Range<Int>? {
        let sentences = paragraphs[index].sentences
        guard !sentences.isEmpty else { return nil }
        return sentences[Self.lastIndex(below: sentences.count) { sentences[$0].lowerBound <= offset }]
    }

    private func index(of offset: Int, range: (Int) -> Range<Int>) -> Int? {
        guard !paragraphs.isEmpty else { return nil }
        let index = Self.lastIndex(below: paragraphs.count) { range($0).lowerBound <= offset }
        let found = range(index)
        return found.contains(offset) || found.upperBound == offset ? index : nil
    }

    /// The last index below `count` that satisfies an ascending test; 0 if none does.
    private static func lastIndex(below count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while high - low > 1 {
            let middle = (low + high) / 2
            if holds(middle) { low = middle } else { high = middle }
        }
        return low
    }
}
