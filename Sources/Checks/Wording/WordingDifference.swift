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
        let inside = match.runs.indices.filter { index in
            (first...last).contains(index) || match.runs[index].text.overlaps(window.anchor)
        }
        let slips = inside.filter { match.runs[$0].kind != .keep }.map { Slip(match.runs, $0, phrase) }
        guard !slips.isEmpty, let start = inside.first, let end = inside.last else { return nil }
        self.phrase = phrase
        range = window.signs.range(of: match.runs[start].text.lowerBound..<match.runs[end].text.upperBound)
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
    private static func mend(_ slip: Slip, _ phrase: WordingPhrase, _ signs: LocatedScalars, _ bytes: [UInt8]) -> Mend {
        let words = phrase.text(of: slip.phrase)
        guard slip.text.isEmpty else { return Mend(position: .instead, range: signs.range(of: slip.text), replacement: words) }
        let next = slip.text.lowerBound
        if next > 0, next == signs.count || phrase.marks(before: slip.phrase.lowerBound).isEmpty {
            return Mend(position: .behind, range: signs.range(at: next - 1), replacement: words)
        }
        let sign = signs.range(at: next)
        let gap = (next > 0 ? signs.range(at: next - 1).upperBound : 0)..<sign.lowerBound
        let (before, behind) = (phrase.marks(before: slip.phrase.lowerBound), phrase.marks(before: slip.phrase.upperBound))
        if before == behind, bytes[gap].elementsEqual(behind) {
            return Mend(position: .before, range: sign, replacement: words + String(decoding: behind, as: UTF8.self))
        }
        let start = max(sign.lowerBound - behind.count, gap.lowerBound)
        let isJoined = bytes[start..<sign.lowerBound].elementsEqual(behind)
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

extension WordingDifference {
    /// Signs of the text that should be other signs of the phrase; one of the two may be empty.
    private struct Slip {
        let text: Range<Int>
        let phrase: Range<Int>

        /// What is missing can often be cut out of the phrase in several places: 返贫致贫 lacks 致贫 or 贫致. Words begin and
        /// end at the phrase's own punctuation, and else with the sign that they share with what precedes.
        init(_ runs: [EditRun], _ index: Int, _ phrase: WordingPhrase) {
            let run = runs[index]
            let values = phrase.signs.values
            var best = (shift: 0, ends: Self.ends(run.phrase, phrase))
            let next = index + 1 < runs.count && runs[index + 1].kind == .keep ? runs[index + 1].phrase.count : 0
            if run.kind == .insert {
                for shift in 1..<max(1, next) {
                    guard values[run.phrase.lowerBound + shift - 1] == values[run.phrase.upperBound + shift - 1] else { break }
                    let ends = Self.ends(run.phrase.lowerBound + shift..<run.phrase.upperBound + shift, phrase)
                    if ends >= best.ends { best = (shift, ends) }
                }
            }
            text = run.text.lowerBound + best.shift..<run.text.upperBound + best.shift
            self.phrase = run.phrase.lowerBound + best.shift..<run.phrase.upperBound + best.shift
        }

        /// How many ends of a stretch are set off by punctuation.
        private static func ends(_ stretch: Range<Int>, _ phrase: WordingPhrase) -> Int {
            [stretch.lowerBound, stretch.upperBound].count { !phrase.marks(before: $0).isEmpty }
        }
    }
}
