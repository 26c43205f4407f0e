/// The names that a formula may use.
struct FormulaNames {
    let slots: [String: OperandType]
    let constants: [String: FormulaConstant]

    /// For suggestions, always in the same order.
    var all: [String] { (Array(slots.keys) + Array(constants.keys)).sorted() }
}
