import Diagnostics
import Localization
import SourceText
import YAML

/// Reads the `examples` of a rule.
struct ExampleParser {
    private static let badKeys = ["text", "level", "fixed", "whole", "year", "variables"]
    private static let goodKeys = ["text", "verified", "year", "variables"]

    let reader: RuleReader
    /// Years in which the rule holds; an example that names none stands in the first of them.
    let years: ClosedRange<Int>?

    func parse(_ node: YAMLNode?) -> [RuleExample] {
        guard let node, let fields = reader.fields(node, allowed: ["bad", "good"]) else { return [] }
        let bad = fields["bad"].map { reader.items($0).compactMap(parseBad) } ?? []
        let good = fields["good"].map { reader.items($0).compactMap(parseGood) } ?? []
        return bad + good
    }

    private func parseBad(_ node: YAMLNode) -> RuleExample? {
        guard case .mapping = node.content else { return bad(node, nil) }
        guard let fields = reader.fields(node, allowed: Self.badKeys), let text = fields.required("text") else { return nil }
        return bad(text, fields)
    }

    /// - Parameter fields: what stands beside the text, if anything does.
    private func bad(_ node: YAMLNode, _ fields: Fields?) -> RuleExample? {
        guard let text = reader.string(node) else { return nil }
        let whole = fields?.flag("whole") ?? false
        guard let (plain, marks) = unmark(text) else {
            reader.fault(zh: "⟦ 和 ⟧ 没有配成对", en: "⟦ and ⟧ are not paired", at: node.range)
            return nil
        }
        guard whole || !marks.isEmpty else {
            reader.fault(
                zh: "反例没有标出问题所在", en: "the bad example does not mark what is wrong",
                hint: LocalizedText(zh: "用 ⟦ ⟧ 括住，或写“whole: true”",
                    en: "put ⟦ ⟧ round it, or write “whole: true”"), at: node.range)
            return nil
        }
        return RuleExample(
            text: plain, expectation: whole ? .badAnywhere : .bad(marks), level: fields.flatMap(level), fixed: fields?.string("fixed"),
            variables: fields.map(variables) ?? defaults, range: node.range)
    }

    private func parseGood(_ node: YAMLNode) -> RuleExample? {
        guard case .mapping = node.content else { return good(node, nil) }
        guard let fields = reader.fields(node, allowed: Self.goodKeys), let text = fields.required("text") else { return nil }
        return good(text, fields)
    }

    private func good(_ node: YAMLNode, _ fields: Fields?) -> RuleExample? {
        guard let text = reader.string(node) else { return nil }
        return RuleExample(
            text: text, expectation: .good, verified: fields?.flag("verified"), fixed: nil,
            variables: fields.map(variables) ?? defaults, range: node.range)
    }

    private func level(_ fields: Fields) -> Severity? {
        fields.keyword("level", Severity.allCases.reversed().map { ($0.keyword, $0) })
    }

    private var defaults: [String: String] {
        guard let years else { return [:] }
        return ["year": String(RuleExample.assumedYear(in: years))]
    }

    private func variables(_ fields: Fields) -> [String: String] {
        var variables = defaults
        if let year = fields.integer("year") { variables["year"] = String(year) }
        guard let node = fields["variables"] else { return variables }
        guard let entries = node.mapping else {
            reader.fault(
                zh: "这里要写“变量: 值”", en: "a mapping from names is expected here",
                hint: LocalizedText(zh: "例如 {place: 某县}", en: "such as {place: 某县}"), at: node.range)
            return variables
        }
        for entry in entries { variables[entry.key.value] = reader.string(entry.value) }
        return variables
    }

    /// The text without its marks and the ranges between them, in bytes of that text; `nil` if the marks do not pair.
    private func unmark(_ text: String) -> (String, [Range<Int>])? {
        var plain = ""
        var marks: [Range<Int>] = []
        var start: Int?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "⟦":
                guard start == nil else { return nil }
                start = plain.utf8.count
            case "⟧":
                guard let from = start else { return nil }
                marks.append(from..<plain.utf8.count)
                start = nil
            default: plain.unicodeScalars.append(scalar)
            }
        }
        return start == nil ? (plain, marks) : nil
    }
}
