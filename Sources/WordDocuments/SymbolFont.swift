/// Characters of fonts that draw other signs than the code says.
enum SymbolFont {
    /// Adobe's Symbol, 0x20 to 0x7E and 0xA0 to 0xFE; a blank stands for what Unicode lacks.
    private static let symbolLow = Array(
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼".unicodeScalars)
    private static let symbolHigh = Array(
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭".unicodeScalars)
    /// The signs of Wingdings that texts use: bullets, ticks, arrows, numbers in circles.
    private static let wingdings: [UInt32: Unicode.Scalar] = [
        0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
        0x80: "⓪", 0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨", 0x8A: "⑩",
        0x8C: "❶", 0x8D: "❷", 0x8E: "❸", 0x8F: "❹", 0x90: "❺", 0x91: "❻", 0x92: "❼", 0x93: "❽", 0x94: "❾", 0x95: "❿",
        0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓",
        0xFD: "☒", 0xFE: "☑",
    ]
    private static let wingdings2: [UInt32: Unicode.Scalar] = [0x4F: "✗", 0x50: "✓", 0x52: "☑", 0x54: "☒", 0xA3: "☐"]

    /// The sign that a font draws for a code; the code itself where no better is known.
    static func scalar(_ code: UInt32, font: String?) -> Unicode.Scalar? {
        let own = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
        let known: Unicode.Scalar? =
            switch font?.lowercased() {
            case "symbol": symbol(own)
            case "wingdings": wingdings[own]
            case "wingdings 2": wingdings2[own]
            default: nil
            }
        return known ?? Unicode.Scalar(code).flatMap { $0.value < 0x20 ? nil : $0 }
    }

    private static func symbol(_ code: UInt32) -> Unicode.Scalar? {
        let low = Int(code) - 0x20
        let high = Int(code) - 0xA0
        if symbolLow.indices.contains(low) { return symbolLow[low] }
        return symbolHigh.indices.contains(high) && symbolHigh[high] != " " ? symbolHigh[high] : nil
    }

    /// The sign in front of an item; of an unknown one it is known that it is a bullet.
    static func bullet(_ pattern: String, font: String?) -> String {
        guard let first = pattern.unicodeScalars.first else { return "" }
        let sign = scalar(first.value, font: font) ?? "•"
        return (0xE000...0xF8FF).contains(sign.value) ? "•" : String(sign) + String(pattern.unicodeScalars.dropFirst())
    }
}
