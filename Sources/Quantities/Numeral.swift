/// The digits and powers of one figure, before unit and markers.
struct Numeral {
    /// Bytes from the first digit to the last digit or power.
    var start: Int
    var end: Int
    private var digits = WideInteger.zero
    /// How many of them stand behind the decimal point.
    var decimals = 0
    /// Exponent of the written power behind the digits: 万 4, 亿 8, 万亿 12.
    var scale = 0
    /// Exponent of the last written digit within the coefficient: −1 in 4.7, 2 in 三百.
    var lastPlace = 0
    /// Zeros at the end of Arabic digits without decimals.
    var trailingZeros = 0
    /// Number of digits, where they are written one by one; 0 for 一百二十.
    var digitCount = 0
    /// What the second of two neighbouring digits adds: 三四百 is 300 and 100.
    var pairStep = 0
    /// 十几 (some) or 几十 (several).
    var vague: Qualifier?
    var traits: QuantityTraits = []

    init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// All digits as one whole number.
    var coefficient: Int128 {
        get { digits.value }
        set { digits = WideInteger(newValue) }
    }

    /// The coefficient where it fits a machine word, else the greatest one; for comparisons with small numbers.
    var count: Int { Int(clamping: coefficient) }

    var value: ExactDecimal {
        ExactDecimal(unchecked: coefficient, exponent: scale - decimals)
    }

    /// The greater number of a pair: 400 in 三四百.
    var pairEnd: ExactDecimal {
        ExactDecimal(unchecked: coefficient + Int128(pairStep), exponent: scale)
    }

    /// Exponent of one unit of the last written digit, powers included.
    var place: Int { lastPlace + scale }

    var isHanzi: Bool { traits.contains(.hanzi) }
    var isWhole: Bool { decimals == 0 && scale == 0 }
}
