extension SlotType {
    /// The regular expression of a slot of this type, or `nil` where figures tell what it takes (``FigureCursor``).
    ///
    /// This is the one place that says how a type is matched by the text. None of the expressions captures, and none matches
    /// nothing.
    func expression(in dialect: PatternDialect) -> String? {
        guard let one = kind.expression(in: dialect), isList else { return kind.expression(in: dialect) }
        // 2021年、2022年和2023年: the unit of all but the last is part of the list.
        let unit = kind == .year ? "年?" : ""
        return "(?>\(one)(?:\(unit)\(Self.listSeparator)\(one))*)"
    }

    /// What joins the members of an enumeration; ``FigureMark/isJoinedToNext`` says the same of figures.
    private static let listSeparator = "(?:、?(?:和|与|及|以及)|、)"
}

extension SlotType.Kind {
    /// The regular expression of one value.
    fileprivate func expression(in dialect: PatternDialect) -> String? {
        switch self {
        case .phrase: "[^" + Self.phraseEnds + "]+?"
        case .clause: #"[^，。；！？;!?\n\r]+"#
        case .integer: Numerals(dialect).integer
        case .year: Numerals(dialect).year
        case .date: Numerals(dialect).date
        case .quantity, .money, .percent, .points, .times, .doublings, .area, .length, .mass, .volume, .power, .energy,
            .people, .count, .rank, .duration, .ratio:
            nil
        }
    }

    /// Marks of GB/T 15834 and their half-width forms, but not the point, percent sign and hyphen that figures hold.
    private static let phraseEnds = #"，。；：！？、…—“”‘’（）《》〈〉【】〔〕「」『』,;:!?()\[\]"'\n\r\t"#
}

/// Expressions for figures and Chinese numerals, each of them whole: never the tail of a longer number.
private struct Numerals {
    /// Members of a class of digits.
    private let digit: String
    private static let one = "一二三四五六七八九"
    private static let zero = "〇零○"
    private static let any = zero + one + "两十百千万亿"

    init(_ dialect: PatternDialect) {
        switch dialect {
        case .reading: digit = "0-9"
        case .source: digit = "0-9０-９"
        }
    }

    /// 12, 1,200, 十三, 一百二十, 二〇二三; not the 5 of 4.5 nor the 百 of 千方百计.
    var integer: String {
        either(
            figureStart + "(?:[\(digit)]{1,3}(?:,[\(digit)]{3})+|[\(digit)]+)" + figureEnd,
            numeralStart + "[\(Self.zero)\(Self.one)两十][\(Self.any)]*" + numeralEnd)
    }

    /// 2023, 二〇二三: four digits, of which the first is 1 or 2.
    var year: String {
        either(figureStart + figureYear + figureEnd, numeralStart + numeralYear + numeralEnd)
    }

    /// 2023年2月8日, 2月8日, 2023-02-08, 二〇二三年二月八日; days that no calendar has are dates as well, wrong ones.
    var date: String {
        let iso = ["-", "/", #"\."#].map { "\(figureYear)\($0)[\(digit)]{1,2}\($0)[\(digit)]{1,2}" + figureEnd }
        return either(
            figureStart + either(["(?:\(figureYear)年)?[\(digit)]{1,2}月[\(digit)]{1,2}[日号]"] + iso),
            numeralStart + "(?:\(numeralYear)年)?[\(Self.one)十]{1,3}月[\(Self.one)十]{1,3}[日号]")
    }

    private var figureYear: String { digit == "0-9" ? "[12][0-9]{3}" : "[12１２][\(digit)]{3}" }
    private var numeralYear: String { "[一二][\(Self.zero)\(Self.one)]{3}" }

    // A figure is whole when no digit, decimal or thousands group stands on either side; a Chinese numeral, when no other
    // numeral or spoken decimal does.
    private var figureStart: String { "(?<![\(digit)])(?<![\(digit)][.,])" }
    private var figureEnd: String { #"(?![\#(digit)]|\.[\#(digit)]|,[\#(digit)]{3}(?![\#(digit)]))"# }
    private var numeralStart: String { "(?<![\(digit)\(Self.any)])(?<![\(Self.any)]点)" }
    private var numeralEnd: String { "(?![\(digit)\(Self.any)]|点[\(Self.one)])" }

    private func either(_ alternatives: String...) -> String { either(alternatives) }
    private func either(_ alternatives: [String]) -> String { "(?:" + alternatives.joined(separator: "|") + ")" }
}
