/// What a web site puts behind a text: related pages, sharing, legal notes.
enum TrailingFrame {
    /// How many blocks a web site may put behind a text.
    private static let reach = 400

    /// Index of the first block that is not part of the document any more; the number of blocks if all of them are.
    ///
    /// Short open lines at the end count as frame only in the company of one that is surely none of the text, so that a
    /// signature or a list at the end of a draft stays.
    /// - Complexity: O(1): at most ``reach`` blocks are looked at.
    static func start(in blocks: [Block], from textStart: Int) -> Int {
        var start = blocks.count
        var certain = blocks.count
        var index = blocks.count
        while index > max(textStart, blocks.count - reach) {
            index -= 1
            let block = blocks[index]
            let isCertain = block.isFrame || SiteLine.isTail(block.text)
            guard isCertain || isPlausible(block) else { break }
            start = index
            if isCertain { certain = index }
        }
        // With no prose in front of it there is no text that it could stand behind.
        guard index > textStart || start > textStart, certain < blocks.count else { return blocks.count }
        return firstOfRun(start, certain: certain, in: blocks)
    }

    private static func isPlausible(_ block: Block) -> Bool {
        block.text.last?.isStop != true && block.text.isAtMost(bytes: 180) && MarkerReader.marker(of: block.text) == nil
            && !AppendixLabel.matches(block.text) && !Salutation.begins(block.text)
    }

    /// Open lines in front of the first certain one are frame, too, unless they look like a signature.
    private static func firstOfRun(_ start: Int, certain: Int, in blocks: [Block]) -> Int {
        blocks[start..<certain].contains { SessionLine.begins($0.text) || $0.text.ends(with: "政府") } ? certain : start
    }
}
