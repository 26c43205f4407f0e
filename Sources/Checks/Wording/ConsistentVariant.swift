import Localization
import Patterns
import RuleModel
import SourceText
import YAML

/// One way to write a thing.
struct ConsistentVariant: Sendable {
    /// What a message calls it.
    let name: String
    let pattern: TextPattern
    /// The name is the very words that the pattern looks for, so that it can replace another variant.
    let standsForItself: Bool

    /// Reads `{name: pattern, …}`, or a list of patterns that are their own names.
    static func list(_ node: YAMLNode, reader: RuleReader) -> [ConsistentVariant]? {
        let sources = Self.sources(node, reader: reader)
        let variants = sources.compactMap { name, node in variant(name, node, reader: reader) }
        guard variants.count == sources.count else { return nil }
        if variants.count < 2 {
            reader.fault(zh: "至少要写两种写法", en: "two variants at least are needed", at: node.range)
            return nil
        }
        return variants
    }

    private static func sources(_ node: YAMLNode, reader: RuleReader) -> [(name: String?, node: YAMLNode)] {
        if case .mapping(let entries) = node.content { return entries.map { ($0.key.value, $0.value) } }
        return reader.items(node).map { (nil, $0) }
    }

    private static func variant(_ name: String?, _ node: YAMLNode, reader: RuleReader) -> ConsistentVariant? {
        guard let pattern = reader.pattern(node) else { return nil }
        let name = name ?? pattern.pattern.text
        return ConsistentVariant(name: name, pattern: pattern, standsForItself: pattern.matchesWhole(name))
    }
}

extension TextPattern {
    /// Whether the pattern takes a text from its first to its last byte.
    fileprivate func matchesWhole(_ text: String) -> Bool {
        guard pattern.variables.isEmpty else { return false }
        let bytes = Array(text.utf8)
        var isWhole = false
        do {
            let figures = FigureMarks.scanning(bytes, for: pattern)
            try pattern.forEachMatch(in: bytes, range: bytes.indices, figures: figures, using: MatchScratch()) { match in
                isWhole = match.range == bytes.indices
                return false
            }
        } catch {
            return false
        }
        return isWhole
    }
}
