import Diagnostics
import DocumentModel
import Formulas
import Localization
import Quantities
import RuleModel

/// Puts a relation that fails into words.
struct RelationFinding {
    private let match: RelationMatch
    private let formula: Formula
    private let judgement: Judgement
    private let document: Document

    init(_ match: RelationMatch, _ formula: Formula, _ judgement: Judgement, in document: Document) {
        self.match = match
        self.formula = formula
        self.judgement = judgement
        self.document = document
    }

    /// A contradiction has the rule's level; what fits only for a charitable reader, or rests on figures that are not firm, is one
    /// step milder, and further steps where the wording leaves it open whether there is a relation at all.
    func finding(milderBy steps: Int = 0) -> Finding {
        let doubts = match.doubts(in: document)
        let reckoning = formula.reckoning(of: judgement, match.bindings, mentions: mentions, guards: doubts)
        let demotion = steps + (isMerelySuspicious ? 1 : 0) + (doubts.isEmpty ? 0 : 1)
        return Finding(
            at: match.range, message(reckoning), values: values(reckoning), demotion: demotion, reckoning: reckoning)
    }

    /// Figures that fit only for a charitable reader; but not where they fit exactly the other way round, 增长 for 下降.
    private var isMerelySuspicious: Bool {
        judgement.verdict == .suspicious && formula.reversedSlot(match.bindings) == nil
    }

    /// The words of each figure by slot, in the order of the text.
    private var mentions: [String: [Mention]] {
        match.bindings.mapValues { binding in
            binding.quantities.map { figure in
                Mention(
                    document.reading.text(in: figure.extent), at: document.reading.sourceRange(of: figure.extent))
            }
        }
    }

    private func message(_ reckoning: Reckoning?) -> LocalizedText {
        let message = match.relation.message ?? LocalizedText(zh: "这几个数对不上", en: "these figures do not fit")
        guard let gap = reckoning?.gap else { return message }
        return LocalizedText(zh: "\(message.zh)（相差至少 \(gap.zh)）", en: "\(message.en) (by at least \(gap.en))")
    }

    private func values(_ reckoning: Reckoning?) -> [String: LocalizedText] {
        var values = match.bindings.mapValues { binding in
            LocalizedText(verbatim: binding.quantities.map { document.reading.text(in: $0.extent) }.joined(separator: "、"))
        }
        guard let reckoning else { return values }
        let gap = reckoning.gap ?? LocalizedText(verbatim: "0")
        for (names, value) in zip(RelationValues.pairs, [reckoning.stated.value, reckoning.computed.value, gap]) {
            for name in names { values[name] = value }
        }
        return values
    }
}

/// Names of the values that a relation gives to a rule's message beside its slots.
enum RelationValues {
    /// What is stated, what was computed, and how far they are apart at least; each by its English and its Chinese name.
    static let pairs = [["stated", "写明"], ["computed", "算得"], ["gap", "相差"]]
    static let names = Set(pairs.joined())
}
