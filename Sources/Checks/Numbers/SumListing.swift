import Diagnostics
import DocumentModel
import Formulas
import Localization
import Quantities
import RuleModel
import SourceText

/// Parts that are listed behind 其中 and come to nearly the whole: one left out, or a slip?
///
/// 其中 need not name all the parts (numeric-semantics 3.1), so this is worth a look and no more; what is far from the whole is left
/// alone.
struct SumListing: Sendable {
    /// What the parts may lack of the whole to be taken for all of it, as a share of one.
    let tolerance: Estimate
    let relation: Relation

    private static let leastParts = 2
    private static let opener = Array("其中".utf8)

    /// - Parameter seen: figures that were added up already, each relation as a list of places.
    func findings(in context: CheckContext, besides seen: Set<[ByteRange]>) -> [Finding] {
        let known = Set(seen.compactMap(\.first))
        return matches(in: context).compactMap { match in
            match.operands.first.map { known.contains($0.range) } == true ? nil : judge(match, in: context)
        }
    }

    private func matches(in context: CheckContext) -> [RelationMatch] {
        context.scope.spans.flatMap { span in
            context.document.paragraphs[span.paragraph].sentences.flatMap { sentence in
                matches(in: sentence.clamped(to: span.range), context)
            }
        }
    }

    private func matches(in sentence: Range<Int>, _ context: CheckContext) -> [RelationMatch] {
        let openers = openers(in: sentence, of: context.document.reading.bytes)
        // What stands behind another 其中 is part of something else.
        let ends = openers.dropFirst().map(\.lowerBound) + [sentence.upperBound]
        return zip(openers, ends).compactMap { opener, end in
            match(at: opener, in: sentence.lowerBound..<end, context)
        }
    }

    private func openers(in sentence: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
        var openers: [Range<Int>] = []
        var start = sentence.lowerBound
        while let opener = bytes.offset(of: Self.opener, in: start..<sentence.upperBound) {
            start = opener + Self.opener.count
            openers.append(opener..<start)
        }
        return openers
    }

    // MARK: Binding

    private func match(
        at opener: Range<Int>, in sentence: Range<Int>, _ context: CheckContext
    ) -> RelationMatch? {
        guard let total = total(before: opener, in: sentence, context) else { return nil }
        let parts = parts(in: opener.upperBound..<sentence.upperBound, like: total, context)
        guard parts.count >= Self.leastParts else { return nil }
        return RelationMatch(relation, ["总": .figure(total), "分": .figures(parts)], in: context)
    }

    /// Changes and rates that may stand between a whole and 其中.
    private static let mostAsides = 8
    /// Bytes in front of a figure where words may say what it is.
    private static let reach = 3_000

    /// The figure that 其中 divides: the last in front of it, changes and rates about that one passed over.
    private func total(before opener: Range<Int>, in sentence: Range<Int>, _ context: CheckContext) -> Quantity? {
        let view = context.document.reading
        let figures = context.quantities.indices(within: sentence.lowerBound..<opener.lowerBound)
        var end = opener.lowerBound
        for index in figures.reversed().prefix(Self.mostAsides + 1)
        where context.quantities[index].extent.upperBound <= opener.lowerBound {
            let figure = context.quantities[index]
            guard SumLabel(figure.extent.upperBound..<end, in: view).isLink(toOpener: end == opener.lowerBound) else { return nil }
            let isAside = figure.isProportion || view.statesChange(before: words(before: figure, in: sentence))
            if !isAside { return figure.role == .cardinal ? figure : nil }
            end = figure.extent.lowerBound
        }
        return nil
    }

    private func words(before figure: Quantity, in sentence: Range<Int>) -> Range<Int> {
        max(sentence.lowerBound, figure.range.lowerBound - Self.reach)..<figure.range.lowerBound
    }

    /// The figures of the whole's unit in a range, each with a label of its own; shares and rates between them are passed over.
    private func parts(in range: Range<Int>, like total: Quantity, _ context: CheckContext) -> [Quantity] {
        var parts: [Quantity] = []
        var end = range.lowerBound
        for index in context.quantities.indices(within: range) {
            let figure = context.quantities[index]
            let label = SumLabel(end..<figure.extent.lowerBound, in: context.document.reading)
            end = figure.extent.upperBound
            if figure.isProportion { continue }
            guard figure.role == .cardinal, figure.unit.base == total.unit.base, figure.per == total.per,
                label.isName(ofFirst: parts.isEmpty)
            else { break }
            parts.append(figure)
        }
        return parts
    }

    // MARK: Judging

    private func judge(_ match: RelationMatch, in context: CheckContext) -> Finding? {
        guard match.guarded(in: context) == nil, let formula = relation.formulas.first,
            let judgement = formula.judge(match.bindings).judgement
        else { return nil }
        let operands = match.operands.map(\.range)
        if judgement.verdict == .ok {
            context.record(Verification(.holds, at: match.range, operands: operands))
            return nil
        }
        guard isNear(judgement) else {
            context.record(Verification(.open(Self.notAll), at: match.range, operands: operands))
            return nil
        }
        context.record(Verification(.fails, at: match.range, operands: operands))
        return RelationFinding(match, formula, judgement, in: context.document).finding(milderBy: 2)
    }

    private static let notAll = LocalizedText(zh: "其中列出的不是全部，没有相加", en: "the parts listed are not all; not added up")

    /// What parts may have beyond the whole: more, and they overlap (耕地、其中高标准农田) or are not all parts.
    private static let excess = Estimate(ExactDecimal(25).scaled(byPowerOfTen: -2) ?? .zero)

    /// Whether the parts lack little of the whole, or exceed it by less than overlapping ones would.
    private func isNear(_ judgement: Judgement) -> Bool {
        guard let gap = judgement.gap else { return true }
        let isShort = judgement.right.core.canBeAtMost(judgement.left.core)
        return Verdict.atMost(Estimate(gap), judgement.left * (isShort ? tolerance : Self.excess)) == .ok
    }
}
