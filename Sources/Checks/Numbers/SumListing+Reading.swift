import Formulas
import Localization
import Quantities
import RuleModel
import YAML

extension SumListing {
    /// Reads `near: 10%`: what the parts may lack of the whole.
    init?(_ node: YAMLNode, reader: RuleReader) {
        guard let text = reader.string(node) else { return nil }
        let figures = QuantityScanner.standard.scan(Array(text.utf8))
        guard figures.count == 1, let share = figures.first, share.dimension == .percent, share.range.count == text.utf8.count,
            share.qualifiers.isEmpty, !share.isRange, share.normalized > .zero, share.normalized < ExactDecimal(1)
        else {
            reader.fault(
                zh: "这里要写一个百分数，例如 2%", en: "a share such as 2% is expected here",
                hint: LocalizedText(
                    zh: "分项之和比总数少这么多以内的，才当作可能漏了一项或写错了数；要在 0 和 100% 之间",
                    en: "parts that lack no more of the whole than this are taken for a slip; it lies between 0 and 100 %"),
                at: node.range)
            return nil
        }
        guard let pattern = reader.pattern("其中", at: node.range),
            let formula = Self.formula(reader, node)
        else { return nil }
        tolerance = Estimate(share.normalized)
        relation = Relation(
            LocalizedText(zh: "甲，其中乙、丙、丁……", en: "a, of which b, c, d …"), opener: pattern, formula, unless: .average,
            message: LocalizedText(zh: "其中列出的各项之和与总数只差一点", en: "the parts listed come to nearly the whole"))
    }

    private static func formula(_ reader: RuleReader, _ node: YAMLNode) -> Formula? {
        let slots = ["总": OperandType(.figure(nil)), "分": OperandType(.figure(nil), isList: true)]
        do throws(FormulaFault) {
            return try Formula("总 = 合计(分)", slots: slots)
        } catch {
            reader.fault(zh: error.message.zh, en: error.message.en, hint: error.hint, at: node.range)
            return nil
        }
    }
}
