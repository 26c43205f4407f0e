extension FormulaLexer {
    /// A character of a formula, full-width signs and digits folded.
    struct Glyph {
        /// `\0` behind the end.
        let code: Unicode.Scalar
        /// Number of bytes; 0 behind the end.
        let width: Int
        /// ≤ and ≥ in one character.
        let isWithEqual: Bool

        /// - Precondition: the bytes are well-formed UTF-8, and `offset` is at a boundary.
        init(in bytes: [UInt8], at offset: Int) {
            guard offset < bytes.count else {
                (code, width, isWithEqual) = ("\0", 0, false)
                return
            }
            let scalar: Unicode.Scalar
            (scalar, width) = Self.decode(bytes, offset)
            (code, isWithEqual) = Self.fold(scalar)
        }

        var isBlank: Bool { code == " " || code == "\t" || code == "\n" || code == "\r" }
        var isDigit: Bool { ("0"..."9").contains(code) }
        var isLetter: Bool {
            code == "_" || (code.value < 0x80 ? isLatin : Self.isIdeograph(code) || code.properties.isAlphabetic)
        }
        var isNamePart: Bool { isDigit || isLetter }

        /// Whether it ends a figure.
        var isSign: Bool {
            switch code {
            case "+", "-", "*", "/", "^", "(", ")", "=", "<", ">", "≠", "!": true
            default: false
            }
        }

        private var isLatin: Bool { ("a"..."z").contains(code) || ("A"..."Z").contains(code) }

        private static func isIdeograph(_ code: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(code.value) }

        private static func decode(_ bytes: [UInt8], _ offset: Int) -> (Unicode.Scalar, Int) {
            let lead = bytes[offset]
            if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
            let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            var value = UInt32(lead) & (0xFF >> UInt32(width + 1))
            for index in offset + 1..<min(offset + width, bytes.count) { value = value << 6 | UInt32(bytes[index] & 0x3F) }
            return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
        }

        private static func fold(_ scalar: Unicode.Scalar) -> (code: Unicode.Scalar, isWithEqual: Bool) {
            switch scalar {
            case "×", "·", "⋅", "∙", "∗": ("*", false)
            case "÷", "∕": ("/", false)
            case "−", "–": ("-", false)
            case "≤", "≦", "⩽": ("<", true)
            case "≥", "≧", "⩾": (">", true)
            case "\u{3000}", "\u{A0}": (" ", false)
            case "\u{FF01}"..."\u{FF5E}": (Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar, false)
            default: (scalar, false)
            }
        }
    }
}
