import Formulas
import Localization
import RuleModel
import YAML

/// `relation`: figures that a pattern binds to names and that must satisfy a formula (numeric-semantics 2.4, 3).
package struct RelationCheck: RelationRecipe {
    package static let key = "relation"

    let search: RelationSearch

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["find", "assert", "basis", "constants"]) else { return nil }
        let constants = Constants.read(fields["constants"], reader: reader)
        let patterns = fields.required("find").map { reader.items($0).compactMap { reader.pattern($0) } } ?? []
        guard let formulas = fields.required("assert").map(reader.items), !patterns.isEmpty, let constants else { return nil }
        let relations = patterns.compactMap { pattern in
            Relation(pattern, formulas, constants: constants, basis: PriceBasis(fields["basis"], reader: reader), reader: reader)
        }
        guard relations.count == patterns.count, !relations.isEmpty else { return nil }
        search = RelationSearch(relations: relations)
    }
}
