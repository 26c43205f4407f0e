import Localization
import Quantities

extension Formula {
    /// The one edit of one figure that would make all fit, in words; `nil` where there is none, or more than one.
    func likelySlip(
        _ judgement: Judgement, _ bindings: [String: Binding], _ operands: [ReckoningOperand]
    ) -> LocalizedText? {
        var search = SlipSearch(self, judgement, bindings, operands)
        return search?.only()
    }
}
