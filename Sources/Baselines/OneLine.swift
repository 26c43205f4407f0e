/// A text without line breaks.
enum OneLine {
    /// Blanks round a break go with it; between words of scripts that set blanks, one stays.
    static func text(of text: String) -> String {
        var result = String.UnicodeScalarView()
        var gap = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                gap.append(scalar)
                continue
            }
            if let last = result.last { close(gap, between: last, scalar, in: &result) }
            gap = String.UnicodeScalarView()
            result.append(scalar)
        }
        return String(result)
    }

    private static func close(
        _ gap: String.UnicodeScalarView, between left: Unicode.Scalar, _ right: Unicode.Scalar, in text: inout String.UnicodeScalarView
    ) {
        guard gap.contains(where: { isBreak($0) }) else { return text.append(contentsOf: gap) }
        if left.isASCII, right.isASCII { text.append(" ") }
    }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        (0x0A...0x0D).contains(scalar.value) || scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029
    }
}
