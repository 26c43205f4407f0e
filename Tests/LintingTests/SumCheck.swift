import Diagnostics
import DocumentModel
import Localization
import Quantities
import RuleModel
import SourceText
import YAML

/// A check for these tests: the first figure of a paragraph is the sum of the others, of which there must be two at least.
struct SumCheck: Check {
    static let key = "test-sum"
    static let hasOwnMessage = true

    private let unlessExplained: Bool

    init?(_ node: YAMLNode, reader: RuleReader) {
        guard let flag = reader.flag(node) else { return nil }
        unlessExplained = flag
    }

    var expansion: [Expansion] {
        [
            Expansion(
                title: LocalizedText(verbatim: "合计"), description: LocalizedText(verbatim: "首数等于其余各数之和"),
                pattern: "{总:money}", formula: "总 = 分", guards: [LocalizedText(verbatim: "只有一个分项")])
        ]
    }

    func findings(in context: CheckContext) -> [Finding] {
        context.scope.spans.compactMap { span in
            let figures = context.quantities.indices(within: span.range).map { context.quantities[$0] }
            guard figures.count > 1, let total = figures.first else { return nil }
            return judge(total, Array(figures.dropFirst()), at: context.document.reading.sourceRange(of: span.range), context)
        }
    }

    private func judge(_ total: Quantity, _ parts: [Quantity], at range: ByteRange, _ context: CheckContext) -> Finding? {
        let operands = ([total] + parts).map(context.place(of:))
        guard parts.count > 1 else {
            context.record(Verification(.open(LocalizedText(zh: "只有一个分项", en: "one part only")), at: range, operands: operands))
            return nil
        }
        let sum = parts.dropFirst().reduce(parts[0].estimate) { $0 + $1.estimate }
        let verdict = Verdict.equal(total.estimate, sum)
        context.record(Verification(verdict == .ok ? .holds : .fails, at: range, operands: operands))
        guard verdict != .ok else { return nil }
        return Finding(
            at: operands[0], LocalizedText(zh: "总数与分项之和不符", en: "the total is not the sum"),
            demotion: verdict == .suspicious ? 1 : 0, reckoning: reckoning(verdict, operands, total, sum, context))
    }

    private func reckoning(
        _ verdict: Verdict, _ operands: [ByteRange], _ total: Quantity, _ sum: Estimate, _ context: CheckContext
    ) -> Reckoning {
        func words(_ interval: Interval) -> LocalizedText { LocalizedText(verbatim: interval.description) }
        let listed = operands.enumerated().map { index, range in
            Reckoning.Operand(
                name: index == 0 ? "总" : "分", text: context.document.source.text(in: range), range: range,
                interval: words(context.quantities[index].core), tolerance: LocalizedText(verbatim: ""))
        }
        let parts = operands.indices.dropFirst().map(Reckoning.numeral(ofOperand:)).joined(separator: "+")
        return Reckoning(
            verdict: verdict == .suspicious ? .suspicious : .contradiction, relation: "总 = 分", sign: "=", operands: listed,
            stated: .init(
                expression: "①", value: words(total.core), core: words(total.estimate.core), outer: words(total.estimate.outer)),
            computed: .init(expression: parts, value: words(sum.core), core: words(sum.core), outer: words(sum.outer)), gap: nil)
    }
}
