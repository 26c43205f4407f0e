/// What a figure measures; figures of different dimensions are never compared. The raw value is its name in units.tsv and, where
/// there is one, the slot type of the rule language.
package enum Dimension: String, Sendable, CaseIterable {
    /// A bare number.
    case number
    case money
    /// A share or a rate of growth: %, ‰, 成, 三分之二.
    case percent
    /// A difference of shares: 百分点.
    case points
    /// 倍
    case times
    /// 番
    case doublings
    case area
    case length
    case mass
    case volume
    case power
    case energy
    /// 人, and apart from them 人次.
    case people
    /// Counted things with their classifier.
    case count
    case duration
    case temperature
    /// Any other measure; comparable only with the same base.
    case other

    /// Whether a value below zero makes sense, so that 不到5% reaches below zero and 不到5家 does not.
    var isSigned: Bool {
        switch self {
        case .number, .money, .percent, .points, .temperature, .other: true
        default: false
        }
    }
}
