import Diagnostics
import DocumentModel
import Localization
import Quantities
import RuleModel
import SourceText
import YAML

/// Values that cannot be: shares above 100 %, more than 366 good days in a year (numeric-semantics 3.8).
///
/// ```yaml
/// bounds: {of: [占比, 覆盖率], between: [0, 100%]}
/// bounds: {of: 优良天数, at-most: 366天}
/// ```
/// A pattern of `of` may mark its figure with a slot `值` (or `value`); without one, the figures count that only words like 达到 and
/// 由…提高到 part from the match. Figures of another dimension than the limit's are no values of it.
package struct BoundsCheck: Check {
    package static let key = "bounds"
    package static let hasOwnMessage = true
    /// A wrong digit shows only where it leaves the limits, which says nothing about the rule.
    package static let comparesDigits = false

    private let patterns: [TextPattern]
    private let limits: BoundsLimits

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["of"] + BoundsLimits.keys) else { return nil }
        let items = fields.required("of").map(reader.items) ?? []
        let patterns = items.compactMap { reader.pattern($0, over: .reading) }
        let limits = BoundsLimits(fields, reader: reader)
        if let of = fields["of"], items.isEmpty {
            reader.fault(zh: "这里至少要写一个模式", en: "at least one pattern is expected here", at: of.range)
        }
        guard let limits, !items.isEmpty, patterns.count == items.count else { return nil }
        self.patterns = patterns
        self.limits = limits
    }

    package var valueNames: Set<String> { ["name", "名称", "value", "数值", "limit", "限度"] }
    package var triggers: [Trigger]? { patterns.map { .pattern($0) } }

    /// - Complexity: O(text + matches × figures in their sentences).
    package func findings(in context: CheckContext) -> [Finding] {
        let binding = BoundsBinding(view: context.document.reading, quantities: context.quantities)
        var seen: Set<Int> = []
        return patterns.flatMap { pattern in
            context.matches(of: pattern).flatMap { match in
                findings(about: match, values(of: match, pattern, binding, in: context), in: context, &seen)
            }
        }.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    // MARK: Figures

    /// Bytes behind a match in which its figures are looked for, so that no text takes quadratic time.
    private static let reach = 300

    private func values(
        of match: ScopedMatch, _ pattern: TextPattern, _ binding: BoundsBinding, in context: CheckContext
    ) -> BoundsBinding.Values {
        if let slot = pattern.pattern.slots.firstIndex(where: { $0 == "值" || $0 == "value" }) {
            let figure = match.slotViewRanges[slot].flatMap(context.figure(ofSlotAt:))
            return BoundsBinding.Values(figures: [figure].compactMap(\.self), isShared: false)
        }
        let end = match.viewRange.upperBound
        let sentence = context.document.sentence(containing: match.viewRange.lowerBound) ?? match.viewRange
        return binding.values(behind: end, within: max(end, min(sentence.upperBound, end + Self.reach)))
    }

    /// - Parameter seen: Where figures begin that other patterns have bound already.
    private func findings(
        about match: ScopedMatch, _ values: BoundsBinding.Values, in context: CheckContext, _ seen: inout Set<Int>
    ) -> [Finding] {
        let figures = values.figures.filter { figure in
            limits.limit(figure) && seen.insert(figure.range.lowerBound).inserted
        }
        // Which figure of a list is the word's own the words alone do not say.
        let isOpen = values.isShared && figures.contains { limits.breach(by: $0) != nil }
        return figures.compactMap { finding(about: $0, match, isOpen: isOpen, in: context) }
    }

    // MARK: Judging

    private func finding(about figure: Quantity, _ match: ScopedMatch, isOpen: Bool, in context: CheckContext) -> Finding? {
        let range = context.place(of: figure)
        guard let breach = limits.breach(by: figure) else {
            context.record(Verification(.holds, at: range, operands: [range]))
            return nil
        }
        guard !isOpen else {
            context.record(Verification(.open(Self.shared), at: range, operands: [range]))
            return nil
        }
        context.record(Verification(.fails, at: range, operands: [range]))
        let view = context.document.reading
        let name = view.text(in: match.viewRange)
        let value = view.text(in: figure.extent)
        return Finding(
            at: range, Self.message(name, value, breach), values: Self.values(name, value, breach.limit.text),
            demotion: breach.verdict == .suspicious ? 1 : 0)
    }

    private static func values(_ name: String, _ value: String, _ limit: String) -> [String: LocalizedText] {
        let (name, value, limit) = (LocalizedText(verbatim: name), LocalizedText(verbatim: value), LocalizedText(verbatim: limit))
        return ["name": name, "名称": name, "value": value, "数值": value, "limit": limit, "限度": limit]
    }

    // MARK: Words

    private static func message(_ name: String, _ value: String, _ breach: BoundsLimits.Breach) -> LocalizedText {
        let limit = breach.limit.text
        return LocalizedText(
            zh: "“\(name)”最\(breach.isUpper ? "多" : "少")是\(limit)，这里写的是“\(value)”；请核对数字、小数点和单位",
            en: "“\(name)” is at \(breach.isUpper ? "most" : "least") \(limit), yet here it is “\(value)”: check digits and unit")
    }

    private static let shared = LocalizedText(zh: "“分别”之后的数各属哪一项，无从断定", en: "which figure behind 分别 is whose is not certain")
}
