import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// `respectively`: 分别 lists, whose values are as many as the items they are shared out to (numeric-semantics 3.9).
///
/// ```yaml
/// respectively: {}                                    # 分别 and the words that the check knows
/// respectively: {words: [分别, 依次], fused: {城乡: 2, 三产: [1, 3]}}
/// ```
/// Chinese leaves open how many items a phrase names, so every count that a reader could mean is admitted, and a finding says
/// that none of them is the number of values. Without a clear list on both sides nothing is claimed.
package struct RespectivelyCheck: Check {
    package static let key = "respectively"
    package static let hasOwnMessage = true
    package static let comparesDigits = false

    private let words: RespectivelyWords

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["words", "fused"]) else { return nil }
        var fused: [(word: String, counts: RespectivelyCounts)] = []
        if let node = fields["fused"] {
            guard let read = RespectivelyWords.fused(node, reader: reader) else { return nil }
            fused = read
        }
        let markers = fields.strings("words") ?? ["分别"]
        if let node = fields["words"], markers.isEmpty {
            reader.fault(
                zh: "这里至少要写一个词", en: "at least one word is expected here",
                hint: LocalizedText(zh: "例如 [分别, 依次]", en: "such as [分别, 依次]"), at: node.range)
            return nil
        }
        words = RespectivelyWords(markers: markers, fused: fused)
    }

    package var expansion: [Expansion] { [RespectivelyWording.expansion(of: words.markers)] }

    package var valueNames: Set<String> { ["items", "项数", "values", "个数"] }

    /// - Complexity: O(bytes of the scope).
    package func findings(in context: CheckContext) -> [Finding] {
        context.scope.spans.flatMap { findings(in: $0, context) }
    }

    private func findings(in span: ScopeSpan, _ context: CheckContext) -> [Finding] {
        let bytes = context.document.reading.bytes
        var findings: [Finding] = []
        var offset = span.range.lowerBound
        while let marker = nextMarker(in: bytes, offset..<span.range.upperBound) {
            let whole = context.document.sentence(containing: marker) ?? span.range
            let sentence = RespectivelySentence(
                whole.clamped(to: span.range), of: bytes, quantities: context.quantities, words: words)
            findings += RespectivelyReader(sentence).uses.compactMap { finding(for: $0, in: sentence, context) }
            offset = max(whole.upperBound, marker + 1)
        }
        return findings
    }

    private func nextMarker(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        words.markers.compactMap { bytes.offset(of: $0, in: range) }.min()
    }

    private func finding(
        for use: RespectivelyUse, in sentence: RespectivelySentence, _ context: CheckContext
    ) -> Finding? {
        let wording = RespectivelyWording(use, in: sentence, context.document.reading)
        func record(_ outcome: Verification.Outcome) {
            context.record(Verification(outcome, at: wording.place, operands: wording.values))
        }
        switch use.outcome {
        case .holds: record(.holds)
        case .open(let reason): record(.open(RespectivelyWording.explanation(of: reason)))
        case .differs, .uneven:
            record(.fails)
            return wording.finding
        }
        return nil
    }
}
