/// Characters as they are written in XML.
extension String {
    /// With references for the signs of markup; what no XML can hold is left out (XML 1.0, 2.2).
    var markup: String {
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\t", "\u{20}"..."\u{FFFD}", "\u{10000}"...: text.unicodeScalars.append(scalar)
            default: continue
            }
        }
        return text
    }
}
