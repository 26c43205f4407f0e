/// Texts as YAML writes them.
enum BaselineScalar {
    /// Bare where it is a path or an id that cannot be taken for anything else.
    static func file(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { isBare($0) } && text.unicodeScalars.first.map(startsBare) == true
        return isPlain && text.unicodeScalars.contains { $0 == "/" || $0 == "." } && !isNumber(text) ? text : quoted(text)
    }

    /// In single quotes; in double ones, with escapes, where a sign is not to be seen or may not stand in a file.
    static func quoted(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: needsEscape) else { return "'" + text.replacing("'", with: "''") + "'" }
        return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "_", "-": true
        default: (0x4E00...0x9FFF).contains(scalar.value)
        }
    }

    private static func startsBare(_ scalar: Unicode.Scalar) -> Bool { isBare(scalar) && scalar != "-" && scalar != "." || scalar == "." }

    private static func isNumber(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || [".", "-", "_", "e", "E"].contains($0) }
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0xA0, 0xAD, 0x061C, 0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xE000...0xF8FF, 0xFE00...0xFE0F,
            0xFEFF, 0xFFF0...0xFFFF, 0xE0000...:
            true
        default: false
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\t": return "\\t"
        default: break
        }
        guard needsEscape(scalar) else { return String(Character(scalar)) }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 8 : 4
        return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
    }
}
