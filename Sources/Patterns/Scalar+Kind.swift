extension Unicode.Scalar {
    /// Line feed or carriage return: what `.`, `^` and `$` take for the end of a line.
    var isLineBreak: Bool { self == "\n" || self == "\r" }

    /// Blank, tab or ideographic space.
    var isBlank: Bool { self == " " || self == "\t" || self == "\u{3000}" }

    var isDigit: Bool { ("0"..."9").contains(self) }

    var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    /// A Chinese character, the numeral 〇 included.
    var isIdeograph: Bool {
        switch value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
        default: false
        }
    }

    /// A Chinese character or full-width mark, next to which the reading view has no blank.
    var isUnspaced: Bool {
        isIdeograph || (0x3001...0x303F).contains(value) || (0xFF01...0xFF60).contains(value)
    }

    /// The half-width form of a full-width digit, letter or percent sign, which the reading view has in its place.
    var folded: Unicode.Scalar? {
        switch value {
        case 0xFF05, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: Unicode.Scalar(value - 0xFEE0)
        default: nil
        }
    }

    /// Every scalar that equals this one when case does not count, or `nil` where that is not known here.
    ///
    /// Unicode pairs k with the Kelvin sign and s with the long s; scalars without case stand alone.
    var caseVariants: [Unicode.Scalar]? {
        switch self {
        case "k", "K": ["k", "K", "\u{212A}"]
        case "s", "S": ["s", "S", "\u{017F}"]
        case "a"..."z": [self, Unicode.Scalar(UInt8(value) - 32)]
        case "A"..."Z": [self, Unicode.Scalar(UInt8(value) + 32)]
        case "\0"..."\u{7F}": [self]
        case "\u{2010}"..."\u{203F}", "\u{3000}"..."\u{30FF}", "\u{FF01}"..."\u{FF20}": [self]
        default: isIdeograph ? [self] : nil
        }
    }
}
