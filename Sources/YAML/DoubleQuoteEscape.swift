import SourceText

/// An escape of a double-quoted scalar and the text that it stands for.
struct DoubleQuoteEscape {
    /// Bytes of the escape with its backslash.
    let length: Int
    /// UTF-8 of what it stands for.
    let value: [UInt8]

    /// `nil` where no escape of YAML stands, such as before a line break.
    init?(at offset: Int, in source: SourceFile) {
        guard let letter = source.byte(at: offset + 1) else { return nil }
        if let digits = Self.digits[letter] {
            guard let scalar = Self.scalar(of: digits, at: offset + 2, in: source) else { return nil }
            (length, value) = (2 + digits, Array(String(scalar).utf8))
        } else {
            guard let text = Self.texts[letter] else { return nil }
            (length, value) = (2, Array(text.utf8))
        }
    }

    /// How many hexadecimal digits a letter takes.
    private static let digits: [UInt8: Int] = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8]

    private static let texts: [UInt8: String] = [
        UInt8(ascii: "0"): "\0", UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t",
        UInt8(ascii: "\t"): "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}", UInt8(ascii: "f"): "\u{C}",
        UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: " "): " ", UInt8(ascii: "\""): "\"",
        UInt8(ascii: "/"): "/", UInt8(ascii: "\\"): "\\", UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}",
        UInt8(ascii: "L"): "\u{2028}", UInt8(ascii: "P"): "\u{2029}",
    ]

    private static func scalar(of digits: Int, at offset: Int, in source: SourceFile) -> Unicode.Scalar? {
        guard offset + digits <= source.bytes.count else { return nil }
        return UInt32(source.text(in: offset..<offset + digits), radix: 16).flatMap(Unicode.Scalar.init)
    }
}
