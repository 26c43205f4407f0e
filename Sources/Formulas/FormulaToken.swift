/// A word or sign of a formula.
struct FormulaToken: Sendable {
    enum Kind: Sendable, Hashable {
        case name
        /// Digits with what may be their unit.
        case figure
        case sign(Formula.Operation)
        case comparison(ComparisonSign)
        case opening
        case closing
        case end
    }

    let kind: Kind
    /// UTF-8 bytes of the formula's text.
    let range: Range<Int>
}
