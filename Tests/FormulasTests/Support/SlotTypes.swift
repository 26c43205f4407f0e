import Formulas
import Localization

/// Slots of every type, for formulas that are only to be read.
enum SlotTypes {
    static let all: [String: OperandType] = [
        "甲": OperandType(.figure(.money)), "乙": OperandType(.figure(.money)), "丙": OperandType(.figure(.money)),
        "面积": OperandType(.figure(.area)), "增幅": OperandType(.figure(.percent)), "提高": OperandType(.figure(.points)),
        "倍": OperandType(.figure(.times)), "番": OperandType(.figure(.doublings)), "项": OperandType(.figure(.count)),
        "人": OperandType(.figure(.people)), "时长": OperandType(.figure(.duration)), "数": OperandType(.figure(nil)),
        "整": OperandType(.number), "初": OperandType(.year), "末": OperandType(.year), "日": OperandType(.date),
        "词": OperandType(.text), "金额列": OperandType(.figure(.money), isList: true),
        "项列": OperandType(.figure(.count), isList: true), "增幅列": OperandType(.figure(.percent), isList: true),
        "比": OperandType(.number, isList: true), "x_1": OperandType(.figure(nil)), "甲-丁": OperandType(.figure(nil)),
        "合计": OperandType(.figure(.money)),
    ]

    static func formula(_ text: String) throws(FormulaFault) -> Formula {
        try Formula(
            text, slots: all,
            constants: [
                "全国增速": try FormulaConstant("5.0%"), "汇率": try FormulaConstant("7.0~7.3元/美元"), "零": try FormulaConstant("0%"),
            ])
    }

    /// The fault of a formula, or `nil` when it can be used.
    static func fault(in text: String) -> FormulaFault? {
        do throws(FormulaFault) {
            _ = try formula(text)
            return nil
        } catch {
            return error
        }
    }
}
