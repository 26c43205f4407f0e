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
        var seen: Set<[ByteRange]> = []
        return findings(in: context, seen: &seen)
    }

    /// - Parameter seen: the figures of every relation looked at, each as a list of places.
    func findings(in context: CheckContext, seen: inout Set<[ByteRange]>) -> [Finding] {
        var failures: [Failure] = []
        for relation in relations where context.hasChance(relation.chance) {
            for found in context.matches(of: relation.pattern) {
                let match = RelationMatch(found, of: relation, in: context)
                let figures = match.operands.map(\.range)
                // 由2002年的甲增加到2007年的乙 is the same relation with and without its years.
                let levels = match.operands.filter { $0.quantity.role != .year }.map(\.range)
                guard !seen.contains(levels), let outcome = judge(match, in: context) else { continue }
                seen.insert(levels)
                context.record(Verification(outcome.verification, at: match.range, operands: figures))
                // Two wordings may read some of the same figures; what is wrong is said once.
                guard let finding = outcome.finding, !failures.contains(where: { $0.match.shares(match) }) else { continue }
                failures.append(Failure(match: match, finding: finding))
            }
        }
        return failures.map(\.finding).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What came of a match; `nil` where its figures turn out to be unrelated.
    private func judge(
        _ match: RelationMatch, in context: CheckContext
    ) -> (verification: Verification.Outcome, finding: Finding?)? {
        switch match.guarded(in: context) {
        case .unrelated: return nil
        case .open(let reason): return (.open(reason), nil)
        case nil: break
        }
        // Without a judgement the figures are not comparable: the pattern took what is no relation.
        guard let (formula, judgement) = match.judgement else { return nil }
        if judgement.verdict == .ok { return (.holds, nil) }
        if let excuse = match.excuse(in: context) { return (.open(excuse), nil) }
        return (.fails, RelationFinding(match, formula, judgement, in: context.document).finding())
    }
}

extension RelationMatch {
    /// The formula that decides, with its judgement: the worst of all, or the best of a choice; `nil` where the figures cannot be
    /// compared.
    fileprivate var judgement: (Formula, Judgement)? {
        let judged = relation.formulas.compactMap { formula in
            formula.judge(bindings).judgement.map { (formula, $0) }
        }
        return relation.isChoice ? judged.min { $0.1.isBetter(than: $1.1) } : judged.max { $0.1.verdict < $1.1.verdict }
    }

    /// Whether two matches have two figures in common.
    fileprivate func shares(_ other: RelationMatch) -> Bool {
        let mine = Set(operands.map(\.range))
        return other.operands.count { mine.contains($0.range) } > 1
    }
}

extension Judgement {
    /// Whether the figures fit better, or miss each other by less.
    fileprivate func isBetter(than other: Judgement) -> Bool {
        if verdict != other.verdict { return verdict < other.verdict }
        guard let gap, let otherGap = other.gap else { return gap == nil }
        return gap < otherGap
    }
}
