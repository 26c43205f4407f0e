import Localization

/// The wordings that the recipes know, for help while a rule is written.
package enum RecipeWordings {
    /// What a rule may name of a recipe, by the recipe's key; empty for a check that is no recipe.
    package static func all(of check: String) -> [(word: String, title: LocalizedText)] {
        let forms: [RelationForm] =
            switch check {
            case GrowthCheck.key: GrowthForms.all
            case ShareCheck.key: ShareForms.all
            case SubsetCheck.key: SubsetForms.all
            default: []
            }
        return forms.map { ($0.key, $0.title) }
    }
}
