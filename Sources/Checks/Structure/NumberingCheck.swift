import Diagnostics
import DocumentModel
import RuleModel
import YAML

/// Follows the numbers of headings and enumerations: they begin with one, leave none out, repeat none and keep their form
/// (GB/T 9704—2012 7.3.3; norms §1.7).
///
/// ```yaml
/// numbering:
///   headings: true                            # 一、 （一） 1. （1） ①
///   enumerations: true                        # 一是 一要 第一， 其一 首先，
///   faults: [skip, repeat, restart, form, level]
///   forms: [一、, （一）, 1., （1）, 一是]      # reports headings in other forms, and looks at no other enumerations
/// ```
/// All keys may be left out. Headings begin anew under every heading above them, behind 附件 and behind an unnumbered heading.
package struct NumberingCheck: Check {
    package static let key = "numbering"
    package static let hasOwnMessage = true

    private let looksAtHeadings: Bool
    private let looksAtEnumerations: Bool
    private let faults: Set<NumberingFault>
    private let forms: Set<NumberingForm>

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["headings", "enumerations", "level-order", "faults", "forms"]) else {
            return nil
        }
        looksAtHeadings = fields.flag("headings") ?? true
        looksAtEnumerations = fields.flag("enumerations") ?? true
        forms = Set(fields["forms"].map { reader.items($0).compactMap { Self.form($0, reader) } } ?? [])
        let words = NumberingFault.allCases.flatMap { [(word: $0.rawValue, value: $0), (word: $0.alias, value: $0)] }
        var faults =
            fields["faults"].map { Set(reader.items($0).compactMap { reader.keyword($0, words) }) }
            ?? Set(NumberingFault.allCases)
        if fields.flag("level-order") == false { faults.remove(.level) }
        self.faults = faults
        if !looksAtHeadings, !looksAtEnumerations {
            reader.fault(
                zh: "标题和列举都不看，这条规则查不出任何问题", en: "with neither headings nor enumerations there is nothing to check",
                at: fields.range)
        }
    }

    private static func form(_ node: YAMLNode, _ reader: RuleReader) -> NumberingForm? {
        guard let text = reader.string(node) else { return nil }
        guard let form = NumberingForm(text) else {
            reader.fault(
                zh: "“\(text)”里没有编号，写法请照“（一）”“1.”“一是”",
                en: "“\(text)” holds no number; write “（一）”, “1.” or “一是”", at: node.range)
            return nil
        }
        // The comma of 第一， is no part of the number.
        return form.prefix == "第" ? NumberingForm("第", form.numeral, "") : form
    }

    package var valueNames: Set<String> { ["number", "编号", "expected", "应为"] }

    /// - Complexity: O(text + items log items).
    package func findings(in context: CheckContext) -> [Finding] {
        let paragraphs = Set(context.scope.spans.map(\.paragraph))
        guard !paragraphs.isEmpty else { return [] }
        // Sequences are followed through the whole document, so that a scope cuts none of them.
        let entries = headings(in: context.document) + enumerations(in: context.document)
        return entries.filter { faults.contains($0.fault) && paragraphs.contains($0.paragraph) }.map(\.finding)
            .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    private func headings(in document: Document) -> [NumberingFindings.Entry] {
        guard looksAtHeadings else { return [] }
        let sequences = NumberingHeadings.sequences(of: document)
        let findings = NumberingFindings(document, allowed: forms)
        let early = NumberingHeadings.itemAboveItsLevel(in: document, sequences).map { [findings.level($0)] } ?? []
        return sequences.flatMap { findings.order(of: $0) + findings.form(of: $0, isHeadings: true) } + early
    }

    private func enumerations(in document: Document) -> [NumberingFindings.Entry] {
        guard looksAtEnumerations else { return [] }
        let findings = NumberingFindings(document, allowed: [])
        return NumberingEnumerations.sequences(of: document).filter { isWanted($0) }
            .flatMap { findings.order(of: $0) + findings.form(of: $0, isHeadings: false) }
    }

    /// Whether the rule names the form of an enumeration; naming none is naming all.
    private func isWanted(_ sequence: NumberingSequence) -> Bool {
        let named = forms.filter { $0.numeral == .words || ["是", "要"].contains($0.suffix) || ["第", "其"].contains($0.prefix) }
        guard !named.isEmpty, let form = sequence.standard else { return true }
        return named.contains(form)
    }
}
