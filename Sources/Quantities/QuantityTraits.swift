/// How a figure is written, beyond its value; kept because checks are milder with some ways of writing.
package struct QuantityTraits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The digits are Chinese numerals.
    package static let hanzi = QuantityTraits(rawValue: 1 << 0)
    /// A decimal point is written.
    package static let decimal = QuantityTraits(rawValue: 1 << 1)
    /// Thousands are set off: 12,345.
    package static let grouped = QuantityTraits(rawValue: 1 << 2)
    /// Blanks inside the digits were passed over, as OCR leaves them: `7 4 7 7 2 亿元`. Demotes errors to warnings.
    package static let repaired = QuantityTraits(rawValue: 1 << 3)
    /// A power without a digit before it: 百亿元, 上千家.
    package static let digitless = QuantityTraits(rawValue: 1 << 4)
    /// 一 with a classifier, which mostly is an article: 一个.
    package static let indefinite = QuantityTraits(rawValue: 1 << 5)
    /// The unit is that of the figure behind it: the 15 of 15、22个百分点, the 3 of 3—5万元.
    package static let unitInherited = QuantityTraits(rawValue: 1 << 6)
    /// A member of such a list.
    package static let listMember = QuantityTraits(rawValue: 1 << 7)
    /// No numeral is written: 翻番 means one, 首位 the first.
    package static let implied = QuantityTraits(rawValue: 1 << 8)
    /// 三分之二, 1/3, 一半.
    package static let fraction = QuantityTraits(rawValue: 1 << 9)
    /// Two neighbouring digits for one: 三四百.
    package static let pair = QuantityTraits(rawValue: 1 << 10)
    /// A run of Chinese digits without powers: 二〇二三.
    package static let digitString = QuantityTraits(rawValue: 1 << 11)
    /// A range whose end is stated: ``Quantity/upper`` differs from the value.
    package static let range = QuantityTraits(rawValue: 1 << 12)
    /// The lower end of the range does not belong to it: 大于100并且小于300.
    package static let openBelow = QuantityTraits(rawValue: 1 << 16)
    /// The upper end does not.
    package static let openAbove = QuantityTraits(rawValue: 1 << 17)
    /// The second year of a range is cut short: 2021—25年.
    package static let shortYear = QuantityTraits(rawValue: 1 << 13)
    /// The currency stands before the numeral: 人民币8000元.
    package static let unitBefore = QuantityTraits(rawValue: 1 << 14)
    /// Several parts make the figure: 3元5角, 三年半, 3万4000.
    package static let compound = QuantityTraits(rawValue: 1 << 15)
    /// More digits than can be kept; such a figure is not listed among the quantities.
    static let outOfRange = QuantityTraits(rawValue: 1 << 30)
    /// Not a number at all: 1.2.3, 0632.
    static let code = QuantityTraits(rawValue: 1 << 31)
}
