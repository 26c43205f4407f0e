import Diagnostics
import DocumentModel
import Formulas
import Localization
import Quantities
import RuleModel
import SourceText

/// Finds relations in a draft and judges them.
struct RelationSearch: Sendable {
    let relations: [Relation]

    /// Names of the values for a rule's message: every slot that all relations have, and what was reckoned.
    var valueNames: Set<String> {
        let slots = relations.map { Set($0.pattern.pattern.slots) }
        let common = slots.dropFirst().reduce(slots.first ?? []) { $0.intersection($1) }
        return common.union(RelationValues.names)
    }

    /// Without one of these there is no match.
    var triggers: [Trigger] { relations.map { .pattern($0.chance) } }

    var expansion: [Expansion] { relations.flatMap(\.expansion) }

    func findings(in context: CheckContext) -> [Finding] {
        var seen: Set<[ByteRange]> = []
        return findings(in: context, seen: &seen)
    }

    /// - Parameter seen: the figures of every relation looked at, each as a list of places.
    func findings(in context: CheckContext, seen: inout Set<[ByteRange]>) -> [Finding] {
        var findings: [Finding] = []
        var told = FigureUse()
        for relation in relations where context.hasChance(relation.chance) {
            for found in context.matches(of: relation.pattern) {
                let match = RelationMatch(found, of: relation, in: context)
                let figures = match.operands.map(\.range)
                // 由2002年的甲增加到2007年的乙 is the same relation with and without its years.
                let levels = match.operands.filter { $0.quantity.role != .year }.map(\.range)
                guard !seen.contains(levels) else {
                    context.note(dropped: found.range, Self.seenBefore)
                    continue
                }
                guard let outcome = judge(match, in: context) else { continue }
                seen.insert(levels)
                context.record(Verification(outcome.verification, at: match.range, operands: figures))
                // Two wordings may read some of the same figures; what is wrong is said once.
                guard let finding = outcome.finding else { continue }
                guard !told.sharesTwo(of: figures) else {
                    context.note(dropped: match.range, Self.toldBefore)
                    continue
                }
                told.add(figures)
                findings.append(finding)
            }
        }
        return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let seenBefore = LocalizedText(
        zh: "另一种说法已经看过这些数", en: "another wording has looked at these figures")
    private static let toldBefore = LocalizedText(
        zh: "已经报过其中两个数", en: "two of these figures stand in a finding already")
    private static let incomparable = LocalizedText(zh: "这些数不能相比", en: "the figures do not compare")

    /// What came of a match; `nil` where its figures turn out to be unrelated.
    private func judge(
        _ match: RelationMatch, in context: CheckContext
    ) -> (verification: Verification.Outcome, finding: Finding?)? {
        switch match.guarded(in: context) {
        case .unrelated(let reason):
            context.note(dropped: match.range, reason)
            return nil
        case .open(let reason): return (.open(reason), nil)
        case nil: break
        }
        // Without a judgement the figures are not comparable: the pattern took what is no relation.
        guard let (formula, judgement) = match.judgement else {
            context.note(dropped: match.range, Self.incomparable)
            return nil
        }
        if judgement.verdict == .ok { return (.holds, nil) }
        if let excuse = match.excuse(in: context) { return (.open(excuse), nil) }
        return (.fails, RelationFinding(match, formula, judgement, in: context.document).finding())
    }
}

/// Which relations figures take part in, each figure by its place.
private struct FigureUse {
    private var relations: [ByteRange: [Int]] = [:]
    private var count = 0

    mutating func add(_ figures: [ByteRange]) {
        for figure in figures { relations[figure, default: []].append(count) }
        count += 1
    }

    /// Whether a relation that was added has two of these figures.
    func sharesTwo(of figures: [ByteRange]) -> Bool {
        var seen: Set<Int> = []
        return figures.contains { figure in (relations[figure] ?? []).contains { !seen.insert($0).inserted } }
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
}

extension Judgement {
    /// Whether the figures fit better, or miss each other by less.
    fileprivate func isBetter(than other: Judgement) -> Bool {
        if verdict != other.verdict { return verdict < other.verdict }
        guard let gap, let otherGap = other.gap else { return gap == nil }
        return gap < otherGap
    }
}
