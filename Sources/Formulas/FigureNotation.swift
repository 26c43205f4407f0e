import Localization
import Quantities

/// The unit and power in which values are shown: 亿元, %, 项.
package struct FigureNotation: Sendable {
    enum Style: Sendable {
        case plain
        /// Years of the calendar, right before 年.
        case year
        /// Days as eight digits: 20230228.
        case date
    }

    /// How many base units one shown unit is.
    let factor: ExactDecimal
    let unit: LocalizedText
    /// What differences are shown in: that of percentages is one of points.
    let differenceUnit: LocalizedText
    let style: Style

    init(
        factor: ExactDecimal = .one, unit: LocalizedText = LocalizedText(verbatim: ""), differenceUnit: LocalizedText? = nil,
        style: Style = .plain
    ) {
        self.factor = factor
        self.unit = unit
        self.differenceUnit = differenceUnit ?? unit
        self.style = style
    }

    static let number = FigureNotation()
    static let percent = FigureNotation(
        factor: ExactDecimal(powerOfTen: -2), unit: LocalizedText(verbatim: "%"), differenceUnit: points)
    static let perMille = FigureNotation(
        factor: ExactDecimal(powerOfTen: -3), unit: LocalizedText(verbatim: "‰"),
        differenceUnit: LocalizedText(zh: "个千分点", en: "per mille points"))
    static let year = FigureNotation(
        unit: LocalizedText(zh: "年", en: ""), differenceUnit: LocalizedText(zh: "年", en: "years"), style: .year)
    static let date = FigureNotation(style: .date)
    private static let points = LocalizedText(zh: "个百分点", en: "percentage points")

    /// As the figure itself is written.
    package init(of quantity: Quantity) {
        switch (quantity.role, quantity.dimension) {
        case (.year, _): self = .year
        case (.date, _): self = .date
        case (_, .percent): self = quantity.unit.factor == ExactDecimal(powerOfTen: -3) ? .perMille : .percent
        default: self.init(measured: quantity)
        }
    }

    private init(measured quantity: Quantity) {
        let units = QuantityScanner.standard.units
        var factor = quantity.unit.factor.scaled(byPowerOfTen: quantity.scale) ?? .one
        if quantity.per != 0, let rate = units[quantity.per].factor.scaled(byPowerOfTen: quantity.perScale) {
            factor = factor.quotient(by: rate, .down) ?? factor
        }
        self.init(factor: factor, unit: units.notation(of: quantity))
    }

    /// A value in base units as a number before ``unit``.
    func coefficient(_ value: ExactDecimal, _ rounding: Rounding) -> ExactDecimal {
        (factor == .one ? value : value.quotient(by: factor, rounding) ?? value).trimmed
    }
}
