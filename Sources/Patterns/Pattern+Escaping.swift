extension Pattern {
    /// Characters that a pattern takes for syntax of its own.
    private static let special = Set("\\^$.[]|()?*+{}…".unicodeScalars)

    /// The pattern that matches a text and nothing else.
    package static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if special.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }
}
