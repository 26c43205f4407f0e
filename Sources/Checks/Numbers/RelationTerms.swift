import Formulas
import RuleModel

/// The pattern of a relation with its formulas.
struct RelationTerms: Sendable {
    let pattern: TextPattern
    let formulas: [Formula]
}

extension RelationTerms {
    /// A wording that tests have proven, found where another pattern has a chance.
    init(_ form: RelationForm, _ pattern: TextPattern) {
        let types = pattern.operandTypes
        do {
            self.init(pattern: pattern, formulas: try form.formulas.map { try Formula($0, slots: types) })
        } catch {
            preconditionFailure("the wording “\(form.key)” was vouched for and cannot be read: \(error)")
        }
    }
}
