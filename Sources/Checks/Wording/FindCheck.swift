import Diagnostics
import Localization
import Patterns
import RuleModel
import YAML

/// `find`: words that should not be there, with the words that `fix` would put in their place.
package struct FindCheck: Check {
    package static let key = "find"
    package static let companionKeys = ["fix"]

    private let patterns: PatternList
    private let fix: Template?

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let patterns = PatternList(node, reader: reader) else { return nil }
        self.patterns = patterns
        fix = reader.rule?["fix"].flatMap { Self.fix($0, for: patterns, reader: reader) }
    }

    package var valueNames: Set<String> { patterns.slotNames }
    package var triggers: [Trigger]? { patterns.triggers }

    package func findings(in context: CheckContext) -> [Finding] {
        patterns.matches(in: context).map { match in
            Finding(
                at: match.place.range, Self.message(match.text),
                values: match.slots.mapValues { LocalizedText(verbatim: $0) }, edits: edits(for: match, in: context))
        }
    }

    /// The whole match is replaced: a layout break inside it goes with it.
    private func edits(for match: PatternList.Match, in context: CheckContext) -> [Edit] {
        guard let fix, fix.variableNames.allSatisfy({ context.variables[$0] != nil }) else { return [] }
        let replacement = fix.filled(values: match.slots, variables: context.variables)
        guard replacement != context.document.source.text(in: match.place.range) else { return [] }
        return [Edit(replacing: match.place.range, by: replacement, in: context.document.source)]
    }

    private static func message(_ text: String) -> LocalizedText {
        LocalizedText(zh: "这里不应出现“\(text)”", en: "“\(text)” should not stand here")
    }
}

// MARK: Reading `fix`

extension FindCheck {
    private static func fix(_ node: YAMLNode, for patterns: PatternList, reader: RuleReader) -> Template? {
        guard let fix = reader.template(node) else { return nil }
        if reader.isProven { return fix }
        let known = patterns.slotNames.sorted()
        for name in fix.valueNames where !known.contains(name) {
            let list = known.joined(separator: ", ")
            reader.fault(
                zh: "“fix”用了槽位“{\(name)}”，但不是每个模式里都有", en: "“fix” uses the slot “{\(name)}”, which not every pattern has",
                hint: reader.didYouMean(name, among: known)
                    ?? (known.isEmpty ? nil : LocalizedText(zh: "可用：\(list)", en: "there are: \(list)")),
                at: node.range)
        }
        if fix.valueNames.isEmpty, fix.variableNames.isEmpty {
            checkConstant(fix.filled(values: [:], variables: [:]), for: patterns, at: node, reader: reader)
        }
        return fix
    }

    /// A replacement that the rule would find again mends nothing; an `unless` may be what prevents that.
    private static func checkConstant(_ text: String, for patterns: PatternList, at node: YAMLNode, reader: RuleReader) {
        guard reader.rule?["unless"] == nil, !text.isEmpty else { return }
        let scratch = MatchScratch()
        let isFoundAgain = patterns.patterns.contains { $0.pattern.variables.isEmpty && $0.matches(text, using: scratch) }
        guard isFoundAgain else { return }
        reader.fault(
            zh: "改成“\(text)”以后，这条规则仍会报告它", en: "after the fix the rule would report “\(text)” again",
            hint: LocalizedText(zh: "改“fix”，或用“unless”排除正确的写法", en: "change “fix”, or let the right form pass with “unless”"),
            at: node.range)
    }
}
