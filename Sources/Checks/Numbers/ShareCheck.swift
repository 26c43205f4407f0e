import Localization
import RuleModel
import YAML

/// `share`: a whole, a part and the part's share (numeric-semantics 3.4).
package struct ShareCheck: RelationRecipe {
    package static let key = "share"

    let search: RelationSearch

    package init?(_ node: YAMLNode, reader: RuleReader) {
        let recipe = RecipeReader(reader: reader, node: node, forms: ShareForms.all, ownKeys: ["whole", "part", "share"])
        guard let relations = recipe.relations(own: { Self.own($0, recipe) }) else { return nil }
        search = RelationSearch(relations: relations)
    }

    private static func own(_ fields: Fields, _ recipe: RecipeReader) -> RelationForm? {
        let pieces = ["whole", "part", "share"].compactMap { recipe.piece($0, fields) }
        guard pieces.count == 3 else { return nil }
        return RelationForm(
            "own", zh: "总量、分量、占比", en: "whole, part, share", find: pieces.map(\.text).joined(separator: "…"),
            assert: "\(pieces[2].slot) * \(pieces[0].slot) = \(pieces[1].slot)",
            message: LocalizedText(zh: "总量、分量与占比不符", en: "whole, part and share do not fit"))
    }
}
