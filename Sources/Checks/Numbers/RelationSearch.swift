import Diagnostics
import DocumentModel
import Formulas
import Localization
import Quantities
import RuleModel
import SourceText

/// Finds relations in a draft and judges them.
struct RelationSearch: Sendable {
    /// A relation that fails, with the figures it rests on.
    private struct Failure {
        let match: RelationMatch
        let finding: Finding
    }

    let relations: [Relation]

    /// Names of the values for a rule's message: every slot that all relations have, and what was reckoned.
    var valueNames: Set<String> {
        let slots = relations.map { Set($0.pattern.pattern.slots) }
        let common = slots.dropFirst().reduce(slots.first ?? []) { $0.intersection($1) }
        return common.union(RelationValues.names)
    }

    var expansion: [Expansion] { relations.flatMap(\.expansion) }

    func findings(in context: CheckContext) -> [Finding] {
        var failures: [Failure] = []
        for relation in relations {
            for found in context.matches(of: relation.pattern) {
                let match = RelationMatch(found, of: relation, in: context)
                guard let finding = judge(match, in: context) else { continue }
                // Two wordings may read the same figures; what is wrong is said once.
                if !failures.contains(where: { $0.match.shares(match) }) { failures.append(Failure(match: match, finding: finding)) }
            }
        }
        return failures.map(\.finding).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func judge(_ match: RelationMatch, in context: CheckContext) -> Finding? {
        switch match.guarded(in: context.document) {
        case .unrelated: return nil
        case .open(let reason):
            context.record(Verification(.open(reason), at: match.range, operands: match.operands.map(\.range)))
            return nil
        case nil: break
        }
        var worst: (formula: Formula, judgement: Judgement)?
        for formula in match.relation.formulas {
            guard let judgement = formula.judge(match.bindings).judgement else { continue }
            if judgement.verdict > worst?.judgement.verdict ?? .ok || worst == nil { worst = (formula, judgement) }
        }
        // Without a judgement the figures are not comparable: the pattern took what is no relation.
        guard let worst else { return nil }
        let isSound = worst.judgement.verdict == .ok
        context.record(Verification(isSound ? .holds : .fails, at: match.range, operands: match.operands.map(\.range)))
        return isSound ? nil : RelationFinding(match, worst.formula, worst.judgement, in: context.document).finding
    }
}

extension RelationMatch {
    /// Whether two matches have two figures in common.
    fileprivate func shares(_ other: RelationMatch) -> Bool {
        let mine = Set(operands.map(\.range))
        return other.operands.count { mine.contains($0.range) } > 1
    }
}
