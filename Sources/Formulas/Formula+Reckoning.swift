import Diagnostics
import Localization
import Quantities

extension Formula {
    /// The arithmetic behind a judgement, for people to follow; `nil` where the figures fit.
    ///
    /// - Parameters:
    ///   - mentions: words and places of what each slot took, in the order of its list; a counted number may have one, and is
    ///     shown as a number without.
    ///   - guards: why the finding is milder than its verdict.
    /// - Complexity: O(steps) for the sides; the likely slip takes some ten judgements for each operand.
    package func reckoning(
        of judgement: Judgement, _ bindings: [String: Binding], mentions: [String: [Mention]], guards: [LocalizedText] = []
    ) -> Reckoning? {
        guard let verdict = Reckoning.Verdict(judgement.verdict) else { return nil }
        let operands = operands(of: judgement, bindings, mentions)
        let layout = ReckoningLayout(self, judgement, bindings, operands)
        return Reckoning(
            verdict: verdict, relation: text.trimmed, sign: layout.sign.rawValue, operands: operands.map(layout.operand),
            stated: layout.stated, computed: layout.computed, gap: layout.gap, guards: guards,
            slip: likelySlip(judgement, bindings, operands))
    }
}

extension Reckoning.Verdict {
    fileprivate init?(_ verdict: Verdict) {
        switch verdict {
        case .ok: return nil
        case .suspicious: self = .suspicious
        case .contradiction: self = .contradiction
        }
    }
}
