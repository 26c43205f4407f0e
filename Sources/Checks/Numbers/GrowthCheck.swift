import Localization
import RuleModel
import YAML

/// `growth`: a start, an end and the growth between them (numeric-semantics 3.2, 3.3, 3.10).
package struct GrowthCheck: RelationRecipe {
    package static let key = "growth"

    let search: RelationSearch

    package init?(_ node: YAMLNode, reader: RuleReader) {
        let recipe = RecipeReader(reader: reader, node: node, forms: GrowthForms.all, ownKeys: ["from", "to", "rate", "years"])
        guard let relations = recipe.relations(own: { Self.own($0, recipe) }) else { return nil }
        search = RelationSearch(relations: relations)
    }

    private static func own(_ fields: Fields, _ recipe: RecipeReader) -> RelationForm? {
        let pieces = ["from", "to", "rate"].compactMap { recipe.piece($0, fields) }
        let years = years(fields, recipe.reader)
        guard pieces.count == 3, fields["years"] == nil || years != nil else { return nil }
        let factor = "(1 + \(pieces[2].slot))" + (years.map { " ^ \($0)" } ?? "")
        return RelationForm(
            "own", zh: "起点、终点、增幅", en: "start, end, growth", find: pieces.map(\.text).joined(separator: "…"),
            assert: "\(pieces[0].slot) * \(factor) = \(pieces[1].slot)", unless: .priceBasis,
            message: LocalizedText(zh: "起点、终点与增幅不符", en: "start, end and growth do not fit"))
    }

    /// Years that growth may be compounded over.
    private static let span = 1...100

    private static func years(_ fields: Fields, _ reader: RuleReader) -> Int? {
        guard let node = fields["years"], let years = reader.integer(node) else { return nil }
        guard span.contains(years) else {
            reader.fault(
                zh: "年数要在 \(span.lowerBound) 到 \(span.upperBound) 之间", en: "years lie between \(span.lowerBound) and \(span.upperBound)",
                at: node.range)
            return nil
        }
        return years
    }
}
