import Localization

/// How a passage differs from a formulation, in words and as edits.
struct WordingDifference {
    /// Replacement of a stretch of the reading view.
    struct Mend: Equatable {
        let range: Range<Int>
        let replacement: String
    }

    /// The passage, in the reading view.
    let range: Range<Int>
    let phrase: WordingPhrase
    /// What is different, one clause for each place.
    let message: LocalizedText
    /// In the order of the text.
    let mends: [Mend]
    /// Signs that would have to change; two words in each other's place count as two.
    let edits: Int

    /// A passage with slips; `nil` if nothing differs that matters.
    init?(_ alignment: WordingAlignment, of phrase: WordingPhrase, in window: WordingWindow, bytes: [UInt8]) {
        guard !alignment.blocks.isEmpty else { return nil }
        let signs = window.signs
        self.phrase = phrase
        range = signs.range(of: alignment.passage)
        edits = alignment.edits
        message = Self.joined(alignment.blocks.map { block in
            let found = block.text.isEmpty ? "" : String(decoding: bytes[signs.range(of: block.text)], as: UTF8.self)
            return Self.message(found: found, meant: phrase.text(of: block.phrase))
        })
        mends = alignment.blocks.map { block in
            Mend(range: Self.place(of: block, phrase, signs), replacement: phrase.text(of: block.phrase))
        }
    }

    /// A passage with two words in each other's place.
    init(_ swap: WordingSwap, of phrase: WordingPhrase, in window: WordingWindow, bytes: [UInt8]) {
        let (first, second) = (window.signs.range(of: swap.first), window.signs.range(of: swap.second))
        let (one, other) = (String(decoding: bytes[first], as: UTF8.self), String(decoding: bytes[second], as: UTF8.self))
        self.phrase = phrase
        range = window.signs.range(of: swap.passage)
        edits = 2
        message = LocalizedText(zh: "“\(one)”与“\(other)”的次序颠倒了", en: "“\(one)” and “\(other)” have changed places")
        mends = [Mend(range: first, replacement: other), Mend(range: second, replacement: one)]
    }

    /// Where a block stands; a missing one goes to the neighbour that it is joined to in the formulation.
    private static func place(of block: WordingAlignment.Block, _ phrase: WordingPhrase, _ signs: LocatedScalars) -> Range<Int> {
        if !block.text.isEmpty { return signs.range(of: block.text) }
        let next = block.text.lowerBound
        if next > 0, next == signs.count || !phrase.isSetOff(block.phrase.lowerBound) {
            let end = signs.range(at: next - 1).upperBound
            return end..<end
        }
        let start = signs.starts[next]
        return start..<start
    }

    // MARK: Words

    private static func message(found: String, meant: String) -> LocalizedText {
        if found.isEmpty { return LocalizedText(zh: "少了“\(meant)”", en: "“\(meant)” is missing") }
        if meant.isEmpty { return LocalizedText(zh: "多了“\(found)”", en: "“\(found)” is too much") }
        return LocalizedText(zh: "“\(found)”应为“\(meant)”", en: "“\(found)” should be “\(meant)”")
    }

    private static func joined(_ parts: [LocalizedText]) -> LocalizedText {
        LocalizedText(zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
    }
}
