import Quantities

/// One part of a whole. It is rounded at its last digit whatever its digits are: 53 beside 39.6 stands for 52.5 to 53.5.
struct RatioTerm {
    let value: ExactDecimal
    /// One unit of the last written digit.
    let lastUnit: ExactDecimal
    /// In the reading view.
    let range: Range<Int>

    init(value: ExactDecimal, lastUnit: ExactDecimal, range: Range<Int>) {
        self.value = value
        self.lastUnit = lastUnit
        self.range = range
    }

    init(_ quantity: Quantity) {
        self.init(value: quantity.value, lastUnit: quantity.lastUnit, range: quantity.range)
    }

    /// Half a unit of the last digit for careful writing, a whole one for a charitable reader.
    var estimate: Estimate {
        let exact = Interval(value)
        return Estimate(core: exact.widened(by: lastUnit.half), outer: exact.widened(by: lastUnit))
    }

    func with(_ value: ExactDecimal) -> RatioTerm {
        RatioTerm(value: value, lastUnit: lastUnit, range: range)
    }
}
