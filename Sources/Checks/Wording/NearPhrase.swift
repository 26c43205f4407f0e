import Diagnostics
import DocumentModel
import Localization

/// Finds a passage that is nearly, but not exactly, a given phrase: the slip behind something that seems to be missing.
struct NearPhrase {
    /// A passage in bytes of the text searched.
    struct Match: Hashable {
        let range: Range<Int>
        /// The phrase that is nearly there.
        let phrase: String
        /// Unicode scalars to insert, delete or replace; at least 1.
        let edits: Int
    }

    /// Scalars a phrase must have to be told from chance; for shorter ones one edit is half the word.
    private static let shortest = 4
    /// Longer phrases are compared by their first scalars only, so that the cost stays linear in the text.
    private static let longest = 64

    private let phrases: [Phrase]

    /// A phrase in a form that can be compared.
    private struct Phrase {
        let text: String
        let scalars: [Unicode.Scalar]
        let sieve: NearPhraseSieve
    }

    init(_ phrases: [String]) {
        self.phrases = phrases.compactMap { text in
            let scalars = Array(text.unicodeScalars.prefix(Self.longest))
            guard scalars.count >= Self.shortest else { return nil }
            return Phrase(text: text, scalars: scalars, sieve: NearPhraseSieve(scalars, allowance: Self.allowance(scalars.count)))
        }
    }

    /// The passage with the fewest edits, the first of several; `nil` if none is near or a phrase stands there exactly.
    ///
    /// - Complexity: O(range) for each phrase, and O(length of the phrase) for each scalar round a passage that is near.
    func match(in bytes: [UInt8], range: Range<Int>) -> Match? {
        guard !phrases.isEmpty, !range.isEmpty else { return nil }
        let scalars = Array(String(decoding: bytes[range], as: UTF8.self).unicodeScalars)
        var best: Match?
        for phrase in phrases {
            guard let found = Self.nearest(phrase, in: scalars), found.edits < best?.edits ?? .max else { continue }
            guard found.edits > 0 else { return nil }
            let start = range.lowerBound + Self.width(scalars[..<found.range.lowerBound])
            best = Match(
                range: start..<start + Self.width(scalars[found.range]), phrase: phrase.text, edits: found.edits)
        }
        return best
    }

    private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int { scalars.reduce(0) { $0 + UTF8.width($1) } }

    /// Edits that still count as a slip: one in a phrase of up to seven scalars, then one more for every eight.
    private static func allowance(_ length: Int) -> Int { 1 + length / 8 }

    /// What it costs to read one scalar for another; a stop is no misspelt letter.
    private static func cost(of scalar: Unicode.Scalar, for wanted: Unicode.Scalar) -> Int {
        if scalar == wanted { return 0 }
        switch scalar {
        case "，", "。", "、", "；", "：", "！", "？", "“", "”", "（", "）", "《", "》": return 1 << 20
        default: return 1
        }
    }

    /// The substring at the smallest edit distance, within the allowance; only round places that the sieve leaves.
    private static func nearest(_ phrase: Phrase, in text: [Unicode.Scalar]) -> (range: Range<Int>, edits: Int)? {
        var best: (range: Range<Int>, edits: Int)?
        for stretch in phrase.sieve.stretches(of: text) { search(phrase.scalars, in: text, stretch, &best) }
        return best
    }

    /// Sellers' algorithm over a stretch of the text.
    private static func search(
        _ phrase: [Unicode.Scalar], in text: [Unicode.Scalar], _ stretch: Range<Int>, _ best: inout (range: Range<Int>, edits: Int)?
    ) {
        // By row: edits between the first `row` scalars of the phrase and the best substring that ends here, and its start.
        var edits = Array(0...phrase.count)
        var starts = [Int](repeating: stretch.lowerBound, count: phrase.count + 1)
        for column in stretch {
            let scalar = text[column]
            var diagonal = (edits: edits[0], start: starts[0])
            starts[0] = column + 1
            for row in 1...phrase.count {
                let above = (edits: edits[row - 1] + 1, start: starts[row - 1])
                let left = (edits: edits[row] + 1, start: starts[row])
                var next = (edits: diagonal.edits + cost(of: scalar, for: phrase[row - 1]), start: diagonal.start)
                if left.edits < next.edits { next = left }
                if above.edits < next.edits { next = above }
                diagonal = (edits[row], starts[row])
                (edits[row], starts[row]) = next
            }
            let found = (range: min(starts[phrase.count], column)..<column + 1, edits: edits[phrase.count])
            guard found.edits <= allowance(phrase.count) else { continue }
            // Of equally near ones the first that is as long as the phrase: 工作回故 rather than 工作回.
            let distance = (found.edits, abs(found.range.count - phrase.count))
            if let best, distance >= (best.edits, abs(best.range.count - phrase.count)) { continue }
            best = found
        }
    }
}

extension NearPhrase.Match {
    /// The remark that this passage may be the one looked for.
    func note(in document: Document) -> Note {
        let written = document.reading.text(in: range)
        return Note(
            LocalizedText(zh: "这里的“\(written)”很像“\(phrase)”，是不是写错了？", en: "“\(written)” here is very like “\(phrase)”: a slip?"),
            at: document.reading.sourceRange(of: range))
    }
}
