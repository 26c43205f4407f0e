import Quantities

/// Units with a part in the formula language.
enum KnownUnits {
    /// 年 as a span of time.
    static let year = QuantityScanner.standard.units.unit(named: "年")
    /// 人, against 人次, of which one person makes several.
    static let person = QuantityScanner.standard.units.unit(named: "人")
}
