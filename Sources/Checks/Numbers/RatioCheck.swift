import Diagnostics
import DocumentModel
import Localization
import Quantities
import RuleModel
import SourceText
import YAML

/// `ratio`: the parts of a whole, written a∶b∶c or as percentages, must be able to make the whole (numeric-semantics 3.4).
///
/// ```yaml
/// ratio: {of: '三次产业(结构|比例)', total: 100, parts: 3}
/// ```
/// `of` are the words that name the whole. Each part counts with its own rounding: three parts to one decimal that add up to
/// 99.85 … 100.15 fit as carefully written, and up to 99.7 … 100.3 for a charitable reader.
package struct RatioCheck: Check {
    package static let key = "ratio"
    package static let hasOwnMessage = true

    private let names: PatternList
    private let total: ExactDecimal
    /// How many parts the whole has; `nil` where the words leave it open.
    private let parts: Int?

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["of", "total", "parts"]) else { return nil }
        let names = fields.required("of").flatMap { PatternList($0, reader: reader) }
        let total = fields["total"].map { Self.total($0, reader: reader) } ?? .hundred
        let parts = fields["parts"].map { Self.parts($0, reader: reader) }
        guard let names, let total, parts != .some(nil) else { return nil }
        self.names = names
        self.total = total
        self.parts = parts ?? nil
    }

    private static func total(_ node: YAMLNode, reader: RuleReader) -> ExactDecimal? {
        guard let text = reader.string(node) else { return nil }
        if let total = ExactDecimal(text), total > .zero { return total }
        reader.fault(zh: "“\(text)”不是大于 0 的数", en: "“\(text)” is not a number above 0", at: node.range)
        return nil
    }

    private static func parts(_ node: YAMLNode, reader: RuleReader) -> Int? {
        guard let count = reader.integer(node) else { return nil }
        if (2...8).contains(count) { return count }
        reader.fault(zh: "比例有 2 到 8 项", en: "a ratio has 2 to 8 parts", at: node.range)
        return nil
    }

    package var expansion: [Expansion] {
        let formula = (1...max(parts ?? 3, 2)).map { "第\($0)项" }.joined(separator: " + ") + " = \(total)"
        let patterns = names.patterns.map(\.pattern.text)
        let pattern = patterns.count > 1 ? patterns.map { "(?:\($0))" }.joined(separator: "|") : patterns.joined()
        return [RatioWording.expansion(of: pattern, formula: formula, total: total)]
    }

    package var valueNames: Set<String> { ["ratio", "比例", "sum", "合计", "total", "总数"] }

    /// - Complexity: O((matches + figures) log n).
    package func findings(in context: CheckContext) -> [Finding] {
        RatioReader(names: names, parts: parts, total: total, in: context).shares.compactMap { finding(for: $0, in: context) }
    }

    private func finding(for shares: RatioShares, in context: CheckContext) -> Finding? {
        let reading = context.document.reading
        let operands = shares.terms.map { reading.sourceRange(of: $0.range) }
        let place = reading.sourceRange(of: shares.range)
        if let doubt = shares.doubt {
            context.record(Verification(.open(doubt.reason), at: place, operands: operands))
            return nil
        }
        let sum = RatioSum(shares.terms, total: total)
        guard sum.verdict != .ok else {
            context.record(Verification(.holds, at: place, operands: operands))
            return nil
        }
        context.record(Verification(.fails, at: place, operands: operands))
        return RatioWording(shares, sum, reading).finding
    }
}
