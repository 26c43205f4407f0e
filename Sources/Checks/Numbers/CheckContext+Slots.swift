import Patterns
import Quantities
import RuleModel

extension CheckContext {
    /// The figures that a slot took: one, or the members of a list, or the terms of a ratio.
    func figures(ofSlotAt range: Range<Int>, isList: Bool) -> [Quantity] {
        guard isList else { return figure(ofSlotAt: range).map { [$0] } ?? [] }
        let members = figures(in: range).map { quantities[$0] }
        return members.count == 1 && members[0].role == .ratio ? Array(quantities.terms(of: members[0])) : members
    }
}
