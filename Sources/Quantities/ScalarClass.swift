/// What a character can do in or before a figure, one byte a scalar of the basic plane: the scanner's only test on text that
/// holds no figure.
struct ScalarClass: Sendable {
    /// Classes from here to ``lastTrigger`` may begin a figure.
    static let firstTrigger: UInt8 = 0x10
    static let lastTrigger: UInt8 = 0x4F

    /// 0x10 + d: a Chinese digit. 两 is 0x1A, for it joins no digit string and no decimals.
    static let hanziDigit: UInt8 = 0x10
    static let pairOfHanzi: UInt8 = 0x1A
    /// 0x20 + d: an Arabic digit.
    static let arabicDigit: UInt8 = 0x20
    /// 0x30 + n: a Chinese numeral for 10^n (十 百 千 万 亿).
    static let hanziPower: UInt8 = 0x30
    /// 数 几: several.
    static let several: UInt8 = 0x40
    /// 半
    static let half: UInt8 = 0x41
    /// 第
    static let ordinal: UInt8 = 0x42
    /// 前
    static let front: UInt8 = 0x43
    /// 首
    static let head: UInt8 = 0x44
    /// 番
    static let doubling: UInt8 = 0x45
    /// Space, ideographic space and their kin; not line breaks.
    static let blank: UInt8 = 0x50
    static let lineBreak: UInt8 = 0x51

    private let classes: [UInt8]

    init() {
        var classes = [UInt8](repeating: 0, count: 0x10000)
        func set(_ scalars: String, _ value: (Int) -> UInt8) {
            for (index, scalar) in scalars.unicodeScalars.enumerated() { classes[Int(scalar.value)] = value(index) }
        }
        for digits in ["0123456789", "０１２３４５６７８９"] { set(digits) { Self.arabicDigit + UInt8($0) } }
        // Financial numerals (壹贰叁) and traditional ones stand in old reports and in amounts.
        for digits in ["零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖", "〇壹貳參肆伍陸柒捌玖", "〇弌弍弎"] {
            set(digits) { Self.hanziDigit + UInt8($0) }
        }
        set("两兩俩倆") { _ in Self.pairOfHanzi }
        for (exponent, numerals) in [(1, "十拾"), (2, "百佰"), (3, "千仟"), (4, "万萬"), (8, "亿億")] {
            set(numerals) { _ in Self.hanziPower + UInt8(exponent) }
        }
        set("数几數幾") { _ in Self.several }
        set("半") { _ in Self.half }
        set("第") { _ in Self.ordinal }
        set("前") { _ in Self.front }
        set("首") { _ in Self.head }
        set("番") { _ in Self.doubling }
        set(" \t\u{A0}\u{3000}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{202F}\u{200B}\u{FEFF}") { _ in
            Self.blank
        }
        set("\n\r\u{2028}") { _ in Self.lineBreak }
        self.classes = classes
    }

    @inline(__always)
    subscript(_ code: UInt32) -> UInt8 {
        code <= 0xFFFF ? classes[Int(code)] : 0
    }
}
