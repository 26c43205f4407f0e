/// What kind of sign a Unicode scalar is.
extension UInt32 {
    /// A Chinese character, 〇 included.
    var isHan: Bool {
        switch self {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// 〇 to 亿, 两, 几 and 半.
    var isHanNumeral: Bool { Self.numerals.contains(self) }

    private static let numerals = Set("〇零一二三四五六七八九十百千万亿两几半".unicodeScalars.map(\.value))

    /// A blank inside a line: space, no-break space or the ideographic space.
    var isBlank: Bool { self == 0x20 || self == 0xA0 || self == 0x3000 }

    /// 0 to 9.
    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// A letter of English.
    var isLatinLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// A sign that is read aloud: anything but blanks and the punctuation of ASCII, of typography and of Chinese.
    var isWordSign: Bool {
        switch self {
        case 0...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0xBF, 0x2000...0x206F, 0x3000...0x3006, 0x3008...0x303F, 0xFF00...0xFF0F,
            0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFEFF:
            false
        default: true
        }
    }
}
