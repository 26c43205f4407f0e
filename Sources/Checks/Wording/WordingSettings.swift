import Localization
import Patterns
import RuleModel
import SourceText
import YAML

/// What a `wording` rule asks for.
struct WordingSettings {
    let phrases: [WordingPhrase]
    let anchor: TextPattern
    let limit: Int

    init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["canonical", "anchor", "within-edits"]) else { return nil }
        let limit = Self.limit(fields, reader: reader)
        let phrases = fields.required("canonical").flatMap { Self.phrases($0, limit: limit ?? 1, reader: reader) }
        let anchor = fields.required("anchor").flatMap { reader.pattern($0, over: .reading) }
        guard let limit, let phrases, let anchor else { return nil }
        self.phrases = phrases
        self.anchor = anchor
        self.limit = limit
        if !reader.isProven { checkAnchor(at: fields["anchor"]?.range ?? node.range, reader: reader) }
    }

    private static func limit(_ fields: Fields, reader: RuleReader) -> Int? {
        guard let node = fields["within-edits"] else { return 2 }
        guard let value = reader.integer(node) else { return nil }
        if (1...20).contains(value) { return value }
        reader.fault(zh: "“within-edits”是 1 到 20 之间的整数", en: "“within-edits” is a number from 1 to 20", at: node.range)
        return nil
    }

    /// A text in which half of the signs may differ is near to anything.
    private static func phrases(_ node: YAMLNode, limit: Int, reader: RuleReader) -> [WordingPhrase]? {
        var phrases: [WordingPhrase] = []
        let items = reader.items(node)
        for item in items {
            guard let text = reader.string(item) else { continue }
            let phrase = WordingPhrase(text)
            if phrase.signs.count > 2 * limit {
                phrases.append(phrase)
            } else {
                reader.fault(
                    zh: "“\(text)”只有 \(phrase.signs.count) 个字，允许差 \(limit) 个字太宽了",
                    en: "“\(text)” has \(phrase.signs.count) signs: \(limit) edits are too many",
                    hint: LocalizedText(
                        zh: "写得长一些，或把“within-edits”改小", en: "make it longer, or “within-edits” smaller"), at: item.range)
            }
        }
        if items.isEmpty { reader.fault(zh: "这里要写规范的表述", en: "the fixed formulation is expected here", at: node.range) }
        return phrases.isEmpty || phrases.count < items.count ? nil : phrases
    }

    /// The anchor is the part that even a wrong passage keeps: so the right one has it too.
    private func checkAnchor(at range: ByteRange, reader: RuleReader) {
        let scratch = MatchScratch()
        for phrase in phrases where !anchor.matches(phrase.text, using: scratch) {
            reader.fault(
                zh: "“anchor”在“\(phrase.text)”里找不到", en: "“anchor” does not match in “\(phrase.text)”",
                hint: LocalizedText(
                    zh: "“anchor”写规范表述和错误写法都有的那一部分", en: "the anchor is a part that the right and the wrong forms share"),
                at: range)
        }
    }
}
