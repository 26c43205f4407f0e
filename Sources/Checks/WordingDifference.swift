import Localization
import Patterns

/// How a passage differs from a formulation, in words and as edits.
struct WordingDifference {
    /// What to put where in the reading view.
    struct Mend: Equatable {
        enum Position { case instead, behind, before }

        let position: Position
        /// The signs concerned.
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
    ///
    /// A difference counts between the first and the last sign that agree, and inside the anchor. Further out it proves
    /// nothing: a passage that is only a part of the phrase, or goes on otherwise, is no slip. A rule that wants it seen lets its
    /// anchor reach over it.
    init?(_ match: ApproximateMatch, of phrase: WordingPhrase, in window: WordingWindow, bytes: [UInt8]) {
        let kept = match.runs.indices.filter { match.runs[$0].kind == .keep }
        guard let first = kept.first, let last = kept.last else { return nil }
        let runs = match.runs.indices.filter { index in
            (first...last).contains(index) || match.runs[index].text.overlaps(window.anchor)
        }.map { match.runs[$0] }
        let slips = runs.filter { $0.kind != .keep }
        guard !slips.isEmpty, let start = runs.first?.text.lowerBound, let end = runs.last?.text.upperBound else { return nil }
        self.phrase = phrase
        range = window.signs.range(of: start..<end)
        edits = match.distance
        message = Self.joined(slips.map { slip in
            let found = slip.text.isEmpty ? "" : String(decoding: bytes[window.signs.range(of: slip.text)], as: UTF8.self)
            return Self.message(found: found, meant: phrase.text(of: slip.phrase))
        })
        mends = slips.map { Self.mend($0, phrase, window.signs, bytes) }
    }

    /// A passage with two words in each other's place.
    init(_ swap: WordingSwap, of phrase: WordingPhrase, in window: WordingWindow, bytes: [UInt8]) {
        let (first, second) = (window.signs.range(of: swap.first), window.signs.range(of: swap.second))
        let (one, other) = (String(decoding: bytes[first], as: UTF8.self), String(decoding: bytes[second], as: UTF8.self))
        self.phrase = phrase
        range = window.signs.range(of: swap.passage)
        edits = 2
        message = LocalizedText(zh: "“\(one)”与“\(other)”的次序颠倒了", en: "“\(one)” and “\(other)” have changed places")
        mends = [
            Mend(position: .instead, range: first, replacement: other), Mend(position: .instead, range: second, replacement: one),
        ]
    }

    /// What is missing goes to the neighbour that it is joined to in the formulation: 、坚定“四个自信” has nothing between “坚定” and “.
    private static func mend(_ slip: EditRun, _ phrase: WordingPhrase, _ signs: LocatedScalars, _ bytes: [UInt8]) -> Mend {
        let words = phrase.text(of: slip.phrase)
        guard slip.text.isEmpty else { return Mend(position: .instead, range: signs.range(of: slip.text), replacement: words) }
        let next = slip.text.lowerBound
        if next > 0, next == signs.count || phrase.marks(before: slip.phrase.lowerBound).isEmpty {
            return Mend(position: .behind, range: signs.range(at: next - 1), replacement: words)
        }
        let sign = signs.range(at: next)
        let marks = phrase.marks(before: slip.phrase.upperBound)
        let start = max(sign.lowerBound - marks.count, next > 0 ? signs.range(at: next - 1).upperBound : 0)
        let isJoined = bytes[start..<sign.lowerBound].elementsEqual(marks)
        return Mend(position: .before, range: (isJoined ? start : sign.lowerBound)..<sign.upperBound, replacement: words)
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
