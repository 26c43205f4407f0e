import Diagnostics
import Localization
import RuleModel
import SourceText
import YAML

/// `sum`: a whole and the parts that make it up (numeric-semantics 3.1).
package struct SumCheck: RelationRecipe {
    package static let key = "sum"

    let search: RelationSearch
    private let listing: SumListing?

    package init?(_ node: YAMLNode, reader: RuleReader) {
        let allowed = ["complements", "total", "parts", "exhaustive", "near"]
        guard let fields = reader.fields(node, allowed: allowed) else { return nil }
        if let near = fields["near"] {
            guard let listing = SumListing(near, reader: reader) else { return nil }
            self.listing = listing
        } else {
            listing = nil
        }
        let isOwn = fields["complements"] == nil && (fields["near"] == nil || fields["total"] != nil)
        let forms = isOwn ? Self.own(fields, node, reader) : Self.complements(fields, reader)
        let relations = Relation.relations(forms, basis: .unknown, at: node, reader: reader)
        guard relations.count == forms.count, !relations.isEmpty || listing != nil else { return nil }
        search = RelationSearch(relations: relations)
    }

    package var valueNames: Set<String> { listing == nil ? search.valueNames : RelationValues.names }
    package var triggers: [Trigger]? { listing == nil ? search.triggers : nil }
    package var expansion: [Expansion] { search.expansion + (listing?.relation.expansion ?? []) }

    package func findings(in context: CheckContext) -> [Finding] {
        var seen: Set<[ByteRange]> = []
        let findings = search.findings(in: context, seen: &seen)
        return findings + (listing?.findings(in: context, besides: seen) ?? [])
    }

    /// Pairs of words, or of lists of words that mean the same.
    private static func complements(_ fields: Fields, _ reader: RuleReader) -> [RelationForm] {
        guard let node = fields["complements"] else { return [] }
        if let other = ["total", "parts", "exhaustive"].first(where: { fields[$0] != nil }) {
            reader.fault(
                zh: "“complements”和“\(other)”不能同时写", en: "“complements” and “\(other)” exclude each other",
                at: fields.keyRange(other) ?? node.range)
        }
        return SumForms.altogether + reader.items(node).flatMap { pair -> [RelationForm] in
            let sides = reader.items(pair).map(reader.strings)
            guard sides.count == 2, !sides.contains(where: \.isEmpty) else {
                reader.fault(
                    zh: "这里要写一对词，合起来是全部", en: "a pair of words that divide the whole is expected here",
                    hint: LocalizedText(zh: "例如 [中央, 地方]", en: "for example [中央, 地方]"), at: pair.range)
                return []
            }
            return SumForms.all(for: (sides[0], sides[1]))
        }
    }

    private static func own(_ fields: Fields, _ node: YAMLNode, _ reader: RuleReader) -> [RelationForm] {
        let recipe = RecipeReader(reader: reader, node: node, forms: [], ownKeys: [])
        let isExhaustive = fields.flag("exhaustive") ?? true
        guard let total = recipe.piece("total", fields), let list = fields.required("parts") else { return [] }
        let parts = reader.items(list).compactMap(recipe.piece)
        guard parts.count == reader.items(list).count, !parts.isEmpty else { return [] }
        let sum = parts.map(\.slot).joined(separator: " + ")
        return [
            RelationForm(
                "own", zh: "总数与分项", en: "whole and parts", find: ([total] + parts).map(\.text).joined(separator: "…"),
                assert: "\(total.slot) \(isExhaustive ? "=" : ">=") \(sum)",
                message: isExhaustive
                    ? LocalizedText(zh: "总数与分项之和不符", en: "the parts do not add up to the whole")
                    : LocalizedText(zh: "分项之和超过了总数", en: "the parts exceed the whole"))
        ]
    }
}
