import Diagnostics
import Localization
import RuleModel
import YAML

/// Dates that do not exist, and years, sessions and plans that do not fit the document's own (numeric-semantics 3.11).
///
/// ```yaml
/// calendar: {}                       # all of it
/// calendar: {of: [dates, ranges]}    # some parts only, so that each can have a level of its own
/// calendar: headings
/// ```
package struct CalendarCheck: Check {
    package static let key = "calendar"
    package static let hasOwnMessage = true
    /// Most wrong digits make another date that exists, which says nothing about the rule.
    package static let comparesDigits = false

    /// In the order of their declaration.
    private let parts: [CalendarPart]

    package init?(_ node: YAMLNode, reader: RuleReader) {
        var list: YAMLNode? = node
        if case .mapping = node.content {
            guard let fields = reader.fields(node, allowed: ["of"]) else { return nil }
            list = fields["of"]
        }
        guard let list else {
            parts = CalendarPart.allCases
            return
        }
        let words = CalendarPart.allCases.flatMap { [(word: $0.rawValue, value: $0), (word: $0.alias, value: $0)] }
        let named = reader.items(list).map { reader.keyword($0, words) }
        if named.isEmpty { reader.fault(zh: "这里至少要写一项", en: "one part at least is expected here", at: list.range) }
        guard !named.isEmpty, !named.contains(nil) else { return nil }
        parts = CalendarPart.allCases.filter(named.contains)
    }

    package var valueNames: Set<String> { ["reason", "理由"] }

    /// - Complexity: O(text + figures).
    package func findings(in context: CheckContext) -> [Finding] {
        let text = CalendarText(context)
        let session = CalendarSession(text, variables: context.variables)
        return parts.flatMap { $0.relations(in: text, session) }
            .compactMap { finding(about: $0, in: context) }
            .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    /// Notes what came of a relation; a finding where it fails.
    private func finding(about relation: CalendarRelation, in context: CheckContext) -> Finding? {
        let view = context.document.reading
        let range = view.sourceRange(of: relation.range)
        let operands = relation.operands.map(view.sourceRange(of:))
        switch relation.outcome {
        case .holds:
            context.record(Verification(.holds, at: range, operands: operands))
        case .open(let reason):
            context.record(Verification(.open(reason), at: range, operands: operands))
        case .fails(let message, let demotion):
            context.record(Verification(.fails, at: range, operands: operands))
            return Finding(
                at: range, message.text, values: ["reason": message.reason, "理由": message.reason],
                notes: relation.places.map { Note($0.message, at: view.sourceRange(of: $0.range)) }, demotion: demotion)
        }
        return nil
    }
}
