import Diagnostics
import Localization
import RuleModel
import SourceText
import YAML

/// `consistent`: ways to write one thing, of which a document must keep to one.
package struct ConsistentCheck: Check {
    package static let key = "consistent"
    package static let hasOwnMessage = true

    /// Which of the ways found in a document counts as right.
    private enum Preference {
        /// The most frequent one; of equally frequent ones the first to be used.
        case majority
        /// Position in the list of variants.
        case variant(Int)
    }

    private let variants: [ConsistentVariant]
    private let preference: Preference
    /// How often the right way must be found before others count as slips.
    private let threshold: Int

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["variants", "prefer", "at-least"]) else { return nil }
        let variants = fields.required("variants").flatMap { ConsistentVariant.list($0, reader: reader) }
        let names = variants?.map(\.name) ?? []
        var preference: Preference? = .majority
        if let node = fields["prefer"], !names.isEmpty {
            preference = reader.keyword(
                node, [("majority", .majority), ("多数", .majority)] + names.indices.map { (names[$0], .variant($0)) })
        }
        let threshold = Self.threshold(fields, reader: reader)
        guard let variants, let preference, let threshold else { return nil }
        self.variants = variants
        self.preference = preference
        self.threshold = threshold
    }

    private static func threshold(_ fields: Fields, reader: RuleReader) -> Int? {
        guard let node = fields["at-least"] else { return 1 }
        guard let value = reader.integer(node) else { return nil }
        if value >= 1 { return value }
        reader.fault(zh: "“at-least”至少是 1", en: "“at-least” is 1 or more", at: node.range)
        return nil
    }

    package var valueNames: Set<String> { ["variant", "写法", "preferred", "应为", "counts", "次数"] }
    package var triggers: [Trigger]? { variants.map { .pattern($0.pattern) } }

    package func findings(in context: CheckContext) -> [Finding] {
        let uses = ConsistentUses(of: variants, in: context)
        guard uses.variants.count > 1, let preferred = preferred(uses), uses.counts[preferred] >= threshold else { return [] }
        let counts = countsText(uses)
        return uses.all.filter { $0.variant != preferred }.map { use in
            finding(use, preferred: preferred, counts: counts, first: uses.first(preferred), in: context)
        }
    }

    private func preferred(_ uses: ConsistentUses) -> Int? {
        switch preference {
        case .majority: uses.mostFrequent
        case .variant(let index): uses.counts[index] > 0 ? index : nil
        }
    }
}

// MARK: Findings

extension ConsistentCheck {
    private func finding(
        _ use: ConsistentUses.Use, preferred: Int, counts: LocalizedText, first: ByteRange?, in context: CheckContext
    ) -> Finding {
        let (variant, right) = (variants[use.variant].name, variants[preferred].name)
        let message = LocalizedText(
            zh: "写法不统一：\(counts.zh)，宜统一为“\(right)”", en: "not written alike: \(counts.en); keep to “\(right)”")
        let note = first.map { Note(LocalizedText(zh: "这里写作“\(right)”", en: "“\(right)” is used here"), at: $0) }
        return Finding(
            at: use.range, message,
            values: [
                "variant": LocalizedText(verbatim: variant), "写法": LocalizedText(verbatim: variant),
                "preferred": LocalizedText(verbatim: right), "应为": LocalizedText(verbatim: right),
                "counts": counts, "次数": counts,
            ],
            notes: note.map { [$0] } ?? [], edits: edits(use, preferred: preferred, in: context))
    }

    /// Only words that stand for themselves can be put in each other's place.
    private func edits(_ use: ConsistentUses.Use, preferred: Int, in context: CheckContext) -> [Edit] {
        guard variants[use.variant].standsForItself, variants[preferred].standsForItself, use.text == variants[use.variant].name
        else { return [] }
        return [Edit(range: use.range, replacement: variants[preferred].name)]
    }

    private func countsText(_ uses: ConsistentUses) -> LocalizedText {
        LocalizedText(
            zh: uses.variants.map { "“\(variants[$0].name)”\(uses.counts[$0])处" }.joined(separator: "、"),
            en: uses.variants.map { "“\(variants[$0].name)” \(uses.counts[$0])×" }.joined(separator: ", "))
    }
}
