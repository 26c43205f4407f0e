/// What a character can do in or before a figure, one byte a scalar of the basic plane: the scanner's only test on text that
/// holds no figure.
struct ScalarClass: Sendable {
    /// Classes from 1 to this one may begin a figure.
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

    /// What a character can do beside a numeral.
    struct Neighbour: OptionSet {
        let rawValue: UInt8

        /// It goes on with a figure: the first character of a unit or marker, a numeral, a sign of the grammar.
        static let continues = Neighbour(rawValue: 1)
        /// It begins a reading of its own: dates, clock times, ratios, fractions, ranges.
        static let leads = Neighbour(rawValue: 2)
        /// Before digits it may make them part of a code or mark.
        static let encodes = Neighbour(rawValue: 4)
        /// Before a figure it may end a marker or a currency, or be a sign or a blank behind one.
        static let precedes = Neighbour(rawValue: 8)
    }

    /// Spaces of all widths, the byte order mark and the zero-width space.
    private static let blanks =
        " \t\u{A0}\u{3000}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{202F}\u{200B}\u{FEFF}"

    private let classes: [UInt8]
    private let neighbours: [UInt8]
    private let triggers: [UInt64]

    /// - Parameters:
    ///   - starts: first characters of units and of markers behind figures.
    ///   - ends: last characters of markers and currencies before figures.
    init(continuedBy starts: [UInt32], precededBy ends: [UInt32]) {
        classes = Self.numerals()
        var neighbours = [UInt8](repeating: 0, count: 0x10000)
        var triggers = [UInt64](repeating: 0, count: 0x10000 / 64)
        for scalar in Self.triggerScalars {
            neighbours[Int(scalar.value)] = Neighbour.continues.rawValue
            triggers[Int(scalar.value) / 64] |= 1 << UInt64(scalar.value % 64)
        }
        for scalar in starts { neighbours[Int(scalar)] |= Neighbour.continues.rawValue }
        for scalar in ends { neighbours[Int(scalar)] |= Neighbour.precedes.rawValue }
        func mark(_ scalars: String, _ role: Neighbour) {
            for scalar in scalars.unicodeScalars { neighbours[Int(scalar.value)] |= role.rawValue }
        }
        mark("年月日季时点分秒又比/:∶︰-−—–―─~〜‐‑至到和与(", [.leads, .continues])
        mark("半每个+?", .continues)
        mark("_#№@=-–.?·[(〔【〕]abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", .encodes)
        mark("负負-−–" + Self.blanks + "\n\r\u{2028}", .precedes)
        self.neighbours = neighbours
        self.triggers = triggers
    }

    /// The digits of several hands, 0 to 9: plain, formal (壹贰叁 of amounts), traditional.
    private static let digitRows = ["零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖", "〇壹貳參肆伍陸柒捌玖", "〇弌弍弎"]
    private static let arabicRows = ["0123456789", "０１２３４５６７８９"]
    private static let powerRows = [(1, "十拾"), (2, "百佰"), (3, "千仟"), (4, "万萬"), (8, "亿億")]
    private static let otherRows = [
        ("两兩俩倆", pairOfHanzi), ("数几數幾", several), ("半", half), ("第", ordinal), ("前", front), ("首", head), ("番", doubling),
    ]

    private static var triggerScalars: [Unicode.Scalar] {
        (digitRows + arabicRows + powerRows.map(\.1) + otherRows.map(\.0)).flatMap { Array($0.unicodeScalars) }
    }

    private static func numerals() -> [UInt8] {
        var classes = [UInt8](repeating: 0, count: 0x10000)
        func set(_ scalars: String, _ value: (Int) -> UInt8) {
            for (index, scalar) in scalars.unicodeScalars.enumerated() { classes[Int(scalar.value)] = value(index) }
        }
        for digits in arabicRows { set(digits) { arabicDigit + UInt8($0) } }
        for digits in digitRows { set(digits) { hanziDigit + UInt8($0) } }
        for (exponent, numerals) in powerRows { set(numerals) { _ in hanziPower + UInt8(exponent) } }
        for (numerals, kind) in otherRows { set(numerals) { _ in kind } }
        set(blanks) { _ in blank }
        set("\n\r\u{2028}") { _ in lineBreak }
        return classes
    }

    @inline(__always)
    func neighbour(_ code: UInt32) -> Neighbour {
        code <= 0xFFFF ? Neighbour(rawValue: neighbours[Int(code)]) : []
    }

    /// Which scalars may begin a figure, one bit each, 64 to a word: 1,024 words, small enough for the first cache.
    @inline(__always)
    func withUnsafeTriggers<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
        triggers.withUnsafeBufferPointer(body)
    }

    @inline(__always)
    subscript(_ code: UInt32) -> UInt8 {
        code <= 0xFFFF ? classes[Int(code)] : 0
    }
}
