/// How the number of a list is written (ISO/IEC 29500-1, 17.18.59).
enum NumberFormat: Hashable {
    case decimal, decimalZero, fullWidth, none, bullet, numberInDash
    /// Wider than `width` digits only if it must be.
    case padded(width: Int)
    case upperLetter, lowerLetter, upperRoman, lowerRoman, ordinal
    /// One sign for each of the first numbers; Arabic digits behind them.
    case signs(String)
    case chinese(ChineseNumberFormat)

    /// - Parameters:
    ///   - name: as the standard names it; an unknown one is Arabic.
    ///   - custom: the example that stands for a format without a name, `001, 002, 003, ...`.
    init(_ name: String, custom: String?) {
        if name == "custom", let custom {
            let width = custom.utf8.prefix { $0 == UInt8(ascii: "0") }.count
            self = width > 0 ? .padded(width: width + 1) : .decimal
        } else {
            self = Self.named[name] ?? .decimal
        }
    }

    private static let named: [String: NumberFormat] = [
        "decimal": .decimal, "decimalHalfWidth": .decimal, "decimalZero": .decimalZero, "decimalFullWidth": .fullWidth,
        "decimalFullWidth2": .fullWidth, "none": .none, "bullet": .bullet, "numberInDash": .numberInDash,
        "upperLetter": .upperLetter, "lowerLetter": .lowerLetter, "upperRoman": .upperRoman, "lowerRoman": .lowerRoman,
        "ordinal": .ordinal,
        "decimalEnclosedCircle": .signs("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"), "decimalEnclosedCircleChinese": .signs("①②③④⑤⑥⑦⑧⑨⑩"),
        "decimalEnclosedFullstop": .signs("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
        "decimalEnclosedParen": .signs("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
        "ideographEnclosedCircle": .signs("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
        "ideographTraditional": .signs("甲乙丙丁戊己庚辛壬癸"), "ideographZodiac": .signs("子丑寅卯辰巳午未申酉戌亥"),
        "ideographZodiacTraditional": .chinese(.sexagenary),
        "chineseCounting": .chinese(.counting), "taiwaneseCounting": .chinese(.counting),
        "chineseCountingThousand": .chinese(.thousand), "taiwaneseCountingThousand": .chinese(.thousand),
        "japaneseCounting": .chinese(.japanese), "ideographDigital": .chinese(.digits),
        "japaneseDigitalTenThousand": .chinese(.digits),
        "taiwaneseDigital": .chinese(.digits), "chineseLegalSimplified": .chinese(.legal),
        "ideographLegalTraditional": .chinese(.legalTraditional), "japaneseLegal": .chinese(.legalTraditional),
    ]

    func text(of number: Int) -> String {
        switch self {
        case .decimal: String(number)
        case .decimalZero: Self.padded(number, to: 2)
        case .padded(let width): Self.padded(number, to: width)
        case .fullWidth: String(String.UnicodeScalarView(String(number).unicodeScalars.map(Self.widened)))
        case .none, .bullet: ""
        case .numberInDash: "- \(number) -"
        case .upperLetter: Self.letters(number, from: "A")
        case .lowerLetter: Self.letters(number, from: "a")
        case .upperRoman: Self.roman(number)
        case .lowerRoman: Self.roman(number).lowercased()
        case .ordinal: String(number) + Self.ordinalEnding(of: number)
        case .signs(let signs): Self.sign(number, of: signs) ?? String(number)
        case .chinese(let format): format.text(of: number)
        }
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func widened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
    }

    private static func sign(_ number: Int, of signs: String) -> String? {
        guard number >= 1, number <= signs.count else { return nil }
        return String(signs[signs.index(signs.startIndex, offsetBy: number - 1)])
    }

    /// A … Z, AA … ZZ, AAA …; Word ends at thirty of the same.
    private static func letters(_ number: Int, from first: Unicode.Scalar) -> String {
        guard (1...780).contains(number), let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26)) else {
            return String(number)
        }
        return String(repeating: String(letter), count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...32767).contains(number) else { return String(number) }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            text += String(repeating: sign, count: rest / value)
            rest %= value
        }
        return text
    }

    private static func ordinalEnding(of number: Int) -> String {
        if (11...13).contains(number % 100) { return "th" }
        return [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
    }
}
