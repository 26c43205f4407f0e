/// Finds the headings of a text.
struct HeadingFinder {
    private let blocks: [Block]
    private let text: LogicalText
    /// Indices of the text proper and its appendix.
    private let range: Range<Int>
    private(set) var found: HeadingTable

    init(_ text: LogicalText, in range: Range<Int>) {
        blocks = text.blocks
        self.text = text
        self.range = range
        found = HeadingTable(paragraphs: blocks.count)
        for index in range where !blocks[index].isFrame {
            if let entry = numbered(index) ?? marked(index) ?? appendix(index) { found[index] = entry }
        }
        findUnnumbered()
        for (index, title) in RunInPhrases(blocks, in: range, below: found).titles {
            found[index] = HeadingTable.Entry(marker: nil, title: title, isRunIn: true, depth: nil)
        }
    }

    // MARK: Numbered, marked, labelled

    private func numbered(_ index: Int) -> HeadingTable.Entry? {
        let paragraph = blocks[index].text
        // The first of a list of notes may have its label in front: 注:1.……
        let numbered = paragraph.dropping("注:") ?? paragraph.dropping("注：") ?? paragraph
        guard let marker = MarkerReader.marker(of: numbered), !isCell(index, marker) else { return nil }
        let words = paragraph.suffix(from: marker.wordsStart)
        guard let stop = HeadingTitle.end(of: words, isEnded: blocks[index].isEnded) else { return nil }
        if blocks[index].isItem, marker.style.level > 2, !stop.isFollowed { return nil }
        let depth = blocks[index].depth
        if let blank = headingBlank(in: words, of: blocks[index]) {
            return HeadingTable.Entry(marker: marker, title: marker.wordsStart..<blank, isRunIn: true, depth: depth)
        }
        return HeadingTable.Entry(marker: marker, title: marker.wordsStart..<stop.end, isRunIn: stop.isFollowed, depth: depth)
    }

    /// Where a blank instead of a stop sets a heading off from the longer text behind it; `nil` if none does.
    private func headingBlank(in words: Passage, of block: Block) -> Int? {
        guard block.isEnded, let stop = words.firstIndex(where: \.isStop),
            let blank = text.blank(within: words.range.lowerBound..<stop)
        else {
            return nil
        }
        return words.range.upperBound - blank > blank - words.range.lowerBound ? blank : nil
    }

    /// A numbered line of a table: open, and between figures.
    private func isCell(_ index: Int, _ marker: MarkerReader.Marker) -> Bool {
        guard marker.style.level > 2, !blocks[index].isEnded, index + 1 < blocks.count else { return false }
        let next = blocks[index + 1].text
        return next.isAtMost(bytes: 24) && next.allSatisfy { $0.isDigit || ".,-+%".unicodeScalars.contains($0) }
    }

    private func marked(_ index: Int) -> HeadingTable.Entry? {
        guard let depth = blocks[index].depth else { return nil }
        let title = blocks[index].text.dropLast(while: \.isStop)
        return HeadingTable.Entry(marker: nil, title: title.range, isRunIn: false, depth: depth)
    }

    private func appendix(_ index: Int) -> HeadingTable.Entry? {
        let text = blocks[index].text
        guard AppendixLabel.matches(text) else { return nil }
        let isOrnament: (Unicode.Scalar) -> Bool = { "※【】*—-=＝·：:".unicodeScalars.contains($0) }
        let title = text.dropFirst(while: isOrnament).dropLast(while: isOrnament)
        return HeadingTable.Entry(marker: nil, title: title.range, isRunIn: false, depth: nil, isTop: true)
    }

    // MARK: Unnumbered, alone on their line

    /// Short open lines over prose; one needs a fellow, or words that tell.
    private mutating func findUnnumbered() {
        let candidates = range.filter { isUnnumbered($0) }
        let certain = candidates.contains { PeriodHeading.matches(blocks[$0].text) }
        guard candidates.count >= 2 || certain else { return }
        let numbered = range.first { found[$0]?.marker?.style.level == 1 } ?? Int.max
        for index in candidates {
            // What stands in front of the first 一、 stands above it.
            found[index] = HeadingTable.Entry(
                marker: nil, title: blocks[index].text.range, isRunIn: false, depth: nil, isTop: index < numbered)
        }
    }

    private func isUnnumbered(_ index: Int) -> Bool {
        let block = blocks[index]
        guard !block.isEnded, !block.isFrame, block.text.isAtMost(bytes: 90), block.text.range.count >= 12,
            !found.contains(index),
            hasProseOrHeading(below: index), isClear(above: index)
        else { return false }
        let isWords = !block.text.contains { $0 == "，" || $0 == "；" || $0 == "：" || $0 == ":" || $0 == "\t" || $0.isStop }
        let han = block.text.first.map { $0.isHan || $0.isDigit || $0 == "“" } ?? false
        return isWords && han && !Enumeration.begins(block.text) && !SiteLine.isTail(block.text) && SpeakerLine(block.text) == nil
    }

    private func hasProseOrHeading(below index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let next = blocks[index + 1]
        return (next.isEnded && next.text.range.count >= 60) || found[index + 1]?.marker != nil
    }

    /// Nothing above, a finished paragraph or a heading: not another open line, as in a table or a list.
    private func isClear(above index: Int) -> Bool {
        guard index > range.lowerBound else { return true }
        return blocks[index - 1].isEnded || found.contains(index - 1)
    }
}
