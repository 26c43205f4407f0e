import Diagnostics
import DocumentModel
import Localization
import Patterns
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
    /// Signs of the longest of the phrases.
    private let longest: Int

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let settings = WordingSettings(node, reader: reader) else { return nil }
        phrases = settings.phrases
        anchor = settings.anchor
        limit = settings.limit
        longest = settings.phrases.map(\.signs.count).max() ?? 0
    }

    package var valueNames: Set<String> { ["canonical", "规范", "difference", "差别"] }
    package var triggers: [Trigger]? { [.pattern(anchor)] }

    /// - Complexity: O(anchors × length of the formulations²), beside the matching itself.
    package func findings(in context: CheckContext) -> [Finding] {
        var seen: Set<Range<Int>> = []
        return context.matches(of: anchor).compactMap { match in
            difference(round: match, in: context).flatMap { seen.insert($0.range).inserted ? finding($0, in: context) : nil }
        }
    }

    /// The nearest of the accepted texts decides; one that is there exactly ends the matter, which is nearly always the case.
    private func difference(round match: ScopedMatch, in context: CheckContext) -> WordingDifference? {
        let bytes = context.document.reading.bytes
        let sentences = context.document.paragraphs[match.paragraph].sentences
        let index = sentences.partitionPoint { $0.upperBound > match.viewRange.lowerBound }
        guard index < sentences.count else { return nil }
        let view = WordingWindow(bytes, anchor: match.viewRange, within: sentences[index], reach: longest + limit)
        if phrases.contains(where: { $0.stands(in: view.signs.values, covering: view.anchor) }) { return nil }
        let signs = SignSet(view.signs.values)
        var nearest: WordingDifference?
        for phrase in phrases where !phrase.isOutOfReach(of: signs, within: limit) {
            let reach = phrase.signs.count + limit
            let window = WordingWindow(bytes, anchor: match.viewRange, within: sentences[index], reach: reach)
            let near = ApproximateMatch.nearest(
                to: phrase.signs.values, in: window.signs.values, around: window.anchor, within: limit,
                stops: { !$0.isWordSign })
            let swap = WordingSwap(of: phrase.signs.values, in: window.signs.values, covering: window.anchor)
            let found =
                swap.map { WordingDifference($0, of: phrase, in: window, bytes: bytes) }
                ?? near.flatMap { WordingDifference($0, of: phrase, in: window, bytes: bytes) }
            if let found, found.edits < nearest?.edits ?? .max { nearest = found }
        }
        return nearest
    }

    private func finding(_ difference: WordingDifference, in context: CheckContext) -> Finding {
        let text = context.document.reading
        let range = text.sourceRange(of: difference.range)
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
            edits: difference.mends.map { edit($0, in: text) })
    }

    /// What is put in goes right to the sign it belongs to, whatever layout stands between the two neighbours.
    private func edit(_ mend: WordingDifference.Mend, in text: TextView) -> Edit {
        let range = text.sourceRange(of: mend.range)
        return switch mend.position {
        case .instead: Edit(range: range, replacement: mend.replacement)
        case .behind: Edit(range: range.upperBound..<range.upperBound, replacement: mend.replacement)
        case .before: Edit(range: range.lowerBound..<range.lowerBound, replacement: mend.replacement)
        }
    }
}
