/// A character reference (WHATWG HTML 13.5) such as `&nbsp;`, `&#8220;` or `&#x201C;`.
struct HTMLEntity {
    let scalar: Unicode.Scalar
    /// Bytes from the ampersand on.
    let length: Int

    /// Bytes of the longest name that is known.
    private static let longestName = 8
    /// Digits beyond which a number is no character.
    private static let mostDigits = 8

    /// The reference that begins at an ampersand; `nil` if what stands there is text.
    ///
    /// - Complexity: O(1).
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) {
        guard start + 2 < end else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") {
            guard let number = Self.number(bytes, at: start + 2, end: end) else { return nil }
            (scalar, length) = (Self.scalar(number.value), number.end - start)
            return
        }
        var index = start + 1
        let limit = min(end, start + 1 + Self.longestName)
        while index < limit, bytes[index].isASCIILetter || (0x30...0x39).contains(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start + 1..<index], as: UTF8.self)
        let isClosed = index < end && bytes[index] == UInt8(ascii: ";")
        guard let value = Self.named[name], isClosed || Self.bare.contains(name) else { return nil }
        (scalar, length) = (value, index + (isClosed ? 1 : 0) - start)
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> (value: UInt32, end: Int)? {
        let isHex = bytes[start] | 0x20 == UInt8(ascii: "x")
        var index = start + (isHex ? 1 : 0)
        let first = index
        var value: UInt32 = 0
        while index < end, index - first < mostDigits, let digit = digit(bytes[index], isHex: isHex) {
            value = value &* (isHex ? 16 : 10) &+ digit
            index += 1
        }
        guard index > first else { return nil }
        return (value, index < end && bytes[index] == UInt8(ascii: ";") ? index + 1 : index)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHex: UInt32(byte - 0x37)
        case 0x61...0x66 where isHex: UInt32(byte - 0x57)
        default: nil
        }
    }

    /// Numbers of control characters are those of Windows-1252, as browsers read them (WHATWG HTML 13.2.5.80).
    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if (0x80...0x9F).contains(value) { return windows[Int(value - 0x80)] }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static let windows = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    /// Names that are read without a semicolon, too.
    private static let bare: Set<String> = ["nbsp", "amp", "lt", "gt", "quot", "copy", "reg", "middot", "times", "deg"]

    /// The names of HTML 4, and those of HTML 5 that editors write.
    private static let named: [String: Unicode.Scalar] = {
        var named: [String: Unicode.Scalar] = [
            "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ", "circ": "ˆ", "tilde": "˜",
            "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
            "rlm": "\u{200F}", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
            "bdquo": "„", "dagger": "†", "Dagger": "‡", "bull": "•", "hellip": "…", "permil": "‰", "prime": "′", "Prime": "″",
            "lsaquo": "‹", "rsaquo": "›", "oline": "‾", "frasl": "⁄", "euro": "€", "trade": "™", "larr": "←", "uarr": "↑",
            "rarr": "→", "darr": "↓", "harr": "↔", "rArr": "⇒", "hArr": "⇔", "forall": "∀", "part": "∂", "sum": "∑", "minus": "−",
            "lowast": "∗", "radic": "√", "prop": "∝", "infin": "∞", "cap": "∩", "cup": "∪", "int": "∫", "there4": "∴", "sim": "∼",
            "cong": "≅", "asymp": "≈", "ne": "≠", "equiv": "≡", "le": "≤", "ge": "≥", "sub": "⊂", "sup": "⊃", "perp": "⊥",
            "sdot": "⋅", "loz": "◊", "spades": "♠", "clubs": "♣", "hearts": "♥", "diams": "♦", "alpha": "α", "beta": "β",
            "gamma": "γ", "delta": "δ", "mu": "μ", "pi": "π", "sigma": "σ", "omega": "ω", "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω",
            "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "comma": ",", "period": ".", "colon": ":", "semi": ";",
            "num": "#", "ast": "*", "plus": "+", "equals": "=", "sol": "/", "lowbar": "_", "excl": "!", "quest": "?",
            "percnt": "%", "dollar": "$", "commat": "@", "vert": "|", "lbrace": "{", "rbrace": "}", "bsol": "\\", "Tab": "\t",
            "NewLine": "\n", "hyphen": "‐", "dash": "‐", "horbar": "―", "mldr": "…", "nldr": "‥", "star": "☆", "starf": "★",
        ]
        // U+00A0 to U+00FF in their order.
        let latin = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
            para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
            Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
            Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
            igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
            thorn yuml
            """
        for (index, name) in latin.split(separator: " ").enumerated() { named[String(name)] = Unicode.Scalar(UInt8(0xA0 + index)) }
        return named
    }()
}
