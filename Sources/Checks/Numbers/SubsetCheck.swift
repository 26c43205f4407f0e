import Localization
import RuleModel
import YAML

/// `subset`: a part that may not exceed its whole (numeric-semantics 3.6).
package struct SubsetCheck: RelationRecipe {
    package static let key = "subset"

    let search: RelationSearch

    package init?(_ node: YAMLNode, reader: RuleReader) {
        let recipe = RecipeReader(reader: reader, node: node, forms: SubsetForms.all, ownKeys: ["whole", "part"])
        guard let relations = recipe.relations(own: { Self.own($0, recipe) }) else { return nil }
        search = RelationSearch(relations: relations)
    }

    private static func own(_ fields: Fields, _ recipe: RecipeReader) -> RelationForm? {
        let pieces = ["whole", "part"].compactMap { recipe.piece($0, fields) }
        guard pieces.count == 2 else { return nil }
        return RelationForm(
            "own", zh: "整体、部分", en: "whole, part", find: pieces.map(\.text).joined(separator: "…"),
            assert: "\(pieces[0].slot) >= \(pieces[1].slot)",
            message: LocalizedText(zh: "部分比整体还多", en: "a part exceeds its whole"))
    }
}
