/// What a figure is used for.
package enum QuantityRole: UInt8, Sendable {
    /// It says how much or how many.
    case cardinal
    /// 第三, 二次会议, 十四届, 8号
    case ordinal
    /// A place in a ranking: 第3位, 前三, 首位.
    case rank
    /// 2023年, 2021—2025年
    case year
    /// 2023年2月8日, 2月, 一季度; see ``Quantity/date``.
    case date
    /// 3.8∶32.4∶63.8; see ``QuantityList/terms(of:)``.
    case ratio
}
