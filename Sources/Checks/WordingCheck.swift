import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// `wording`: a passage that is nearly, but not exactly, a fixed formulation.
///
/// Every match of the anchor is compared with the accepted texts. Differences in blanks, quotation marks, 、 and ， do not
/// count, nor does a passage that is merely a part of the formulation.
package struct WordingCheck: Check {
    package static let key = "wording"
    package static let hasOwnMessage = true

    private let phrases: [WordingPhrase]
    private let anchor: TextPattern
    /// Signs that may differ in a passage that is still taken for the formulation.
    private let limit: Int

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let settings = WordingSettings(node, reader: reader) else { return nil }
        phrases = settings.phrases
        anchor = settings.anchor
        limit = settings.limit
    }

    package var valueNames: Set<String> { ["canonical", "规范", "difference", "差别"] }

    /// - Complexity: O(anchors × length of the formulations²), beside the matching itself.
    package func findings(in context: CheckContext) -> [Finding] {
        var seen: Set<Range<Int>> = []
        return context.matches(of: anchor).compactMap { match in
            guard let difference = difference(round: match, in: context), seen.insert(difference.range).inserted else { return nil }
            return finding(difference, in: context)
        }
    }

    /// The nearest of the accepted texts decides; one that is there exactly ends the matter.
    private func difference(round match: ScopedMatch, in context: CheckContext) -> WordingDifference? {
        let bytes = context.document.reading.bytes
        guard let sentence = sentence(of: match, in: context) else { return nil }
        var nearest: WordingDifference?
        for phrase in phrases {
            let window = WordingWindow(bytes, anchor: match.viewRange, within: sentence, reach: phrase.signs.count + limit)
            guard let alignment = WordingAlignment(of: phrase.signs.values, in: window.signs.values, covering: window.anchor)
            else { continue }
            if alignment.edits == 0 { return nil }
            let found: WordingDifference? =
                if let swap = WordingSwap(of: phrase.signs.values, in: window.signs.values, covering: window.anchor) {
                    WordingDifference(swap, of: phrase, in: window, bytes: bytes)
                } else if alignment.edits <= limit {
                    WordingDifference(alignment, of: phrase, in: window, bytes: bytes)
                } else {
                    nil
                }
            if let found, found.edits < nearest?.edits ?? .max { nearest = found }
        }
        return nearest
    }

    /// The sentence that an anchor lies in, so far as the scope goes.
    private func sentence(of match: ScopedMatch, in context: CheckContext) -> Range<Int>? {
        let sentences = context.document.paragraphs[match.paragraph].sentences
        return sentences.first { $0.lowerBound <= match.viewRange.lowerBound && match.viewRange.upperBound <= $0.upperBound }
    }

    private func finding(_ difference: WordingDifference, in context: CheckContext) -> Finding? {
        let text = context.document.reading
        let range = text.sourceRange(of: difference.range)
        guard !context.isExcused(range) else { return nil }
        let (found, canonical) = (text.text(in: difference.range), difference.phrase.text)
        let message = LocalizedText(
            zh: "“\(found)”应为“\(canonical)”：\(difference.message.zh)",
            en: "“\(found)” should be “\(canonical)”: \(difference.message.en)")
        return Finding(
            at: range, message,
            values: [
                "canonical": LocalizedText(verbatim: canonical), "规范": LocalizedText(verbatim: canonical),
                "difference": difference.message, "差别": difference.message,
            ],
            edits: difference.mends.map { Edit(range: place($0.range, in: text), replacement: $0.replacement) })
    }

    /// An insertion belongs to the sign in front of it, whatever layout follows.
    private func place(_ range: Range<Int>, in text: TextView) -> ByteRange {
        text.sourceRange(of: range)
    }
}
