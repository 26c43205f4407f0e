/// A passage that says a phrase with two of its words in each other's place.
struct WordingSwap: Equatable {
    /// The signs of the text that say the phrase.
    let passage: Range<Int>
    /// The words in the order in which the text has them.
    let first: Range<Int>
    let second: Range<Int>

    /// Words longer than this are no words.
    private static let longest = 8

    /// The leftmost such passage that covers the anchor.
    ///
    /// - Complexity: O(phrase²), and O(phrase³) for a passage with the very signs of the phrase.
    init?(of phrase: [UInt32], in text: [UInt32], covering anchor: Range<Int>) {
        let sorted = phrase.sorted()
        let earliest = max(0, anchor.upperBound - phrase.count)
        let latest = min(anchor.lowerBound, text.count - phrase.count)
        guard earliest <= latest else { return nil }
        for start in earliest...latest {
            let passage = Array(text[start..<(start + phrase.count)])
            guard passage != phrase, passage.sorted() == sorted, let words = Self.words(phrase, passage) else { continue }
            self.passage = start..<(start + phrase.count)
            first = (start + words.first.lowerBound)..<(start + words.first.upperBound)
            second = (start + words.second.lowerBound)..<(start + words.second.upperBound)
            return
        }
        return nil
    }

    /// Where `passage` has the words y…x for the phrase's x…y.
    private static func words(_ phrase: [UInt32], _ passage: [UInt32]) -> (first: Range<Int>, second: Range<Int>)? {
        let differing = phrase.indices.filter { phrase[$0] != passage[$0] }
        guard let start = differing.first, let end = differing.last.map({ $0 + 1 }) else { return nil }
        for x in 1...longest {
            for y in 1...longest where x + y <= end - start {
                let between = (end - start) - x - y
                let isSwap =
                    phrase[start..<(start + x)].elementsEqual(passage[(end - x)..<end])
                    && phrase[(end - y)..<end].elementsEqual(passage[start..<(start + y)])
                    && phrase[(start + x)..<(start + x + between)].elementsEqual(passage[(start + y)..<(start + y + between)])
                if isSwap { return widened(passage, start..<(start + y), (end - x)..<end) }
            }
        }
        return nil
    }

    /// 效市场 and 为政府 are 有效市场 and 有为政府: what two words share at their ends belongs to them.
    private static func widened(
        _ passage: [UInt32], _ first: Range<Int>, _ second: Range<Int>
    ) -> (first: Range<Int>, second: Range<Int>) {
        var (first, second) = (first, second)
        while first.lowerBound > 0, second.lowerBound > first.upperBound + 1,
            passage[first.lowerBound - 1] == passage[second.lowerBound - 1] {
            first = (first.lowerBound - 1)..<first.upperBound
            second = (second.lowerBound - 1)..<second.upperBound
        }
        while second.upperBound < passage.count, first.upperBound + 1 < second.lowerBound,
            passage[first.upperBound] == passage[second.upperBound] {
            first = first.lowerBound..<(first.upperBound + 1)
            second = second.lowerBound..<(second.upperBound + 1)
        }
        return (first, second)
    }
}
