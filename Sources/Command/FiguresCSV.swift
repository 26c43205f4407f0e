import Localization
import Quantities

/// The figures for Excel: UTF-8 with byte order mark, lines that end in CRLF, cells quoted by RFC 4180.
struct FiguresCSV {
    let language: Language

    private enum Cell {
        case text(String)
        /// Never guarded: a figure below zero is a number.
        case number(ExactDecimal?)

        static func number(_ number: Int?) -> Cell { .number(number.map { ExactDecimal($0) }) }
    }

    // MARK: Columns

    private static let headings: [LocalizedText] = [
        ("文件", "file"), ("行", "line"), ("列", "column"), ("章节", "section"),
        ("指标", "indicator"), ("指标原文", "indicator as written"), ("量", "measure"), ("原文", "as written"),
        ("数值", "value"), ("数值（至）", "value (to)"), ("单位", "unit"),
        ("折算值", "in base unit"), ("折算值（至）", "in base unit (to)"), ("折算单位", "base unit"),
        ("取值下限", "core from"), ("取值上限", "core to"), ("放宽下限", "outer from"), ("放宽上限", "outer to"),
        ("起始年", "first year"), ("终止年", "last year"), ("年均", "yearly average"), ("性质", "standing"),
        ("范围", "scope"), ("口径", "basis"), ("限定词", "markers"), ("句子", "sentence"),
    ].map { LocalizedText(zh: $0.0, en: $0.1) }

    /// Byte order mark and names of the columns.
    var header: [UInt8] {
        var text: [UInt8] = [0xEF, 0xBB, 0xBF]
        append(Self.headings.map { .text($0(in: language)) }, to: &text)
        return text
    }

    func rows(of list: FigureList) -> [UInt8] {
        var text: [UInt8] = []
        for figure in list.figures { append(cells(of: figure, path: list.document.source.path), to: &text) }
        return text
    }

    private func cells(of figure: FigureRow, path: String) -> [Cell] {
        let entry = figure.entry
        let words = FigureWords(language: language)
        let place: [Cell] = [
            .text(path), .number(figure.start.line), .number(figure.start.column), .text(figure.section.joined(separator: " › ")),
        ]
        let binding: [Cell] = [
            .text(entry.name ?? ""), .text(figure.indicator ?? ""), .text(words.measure(of: entry)), .text(figure.text),
        ]
        let value: [Cell] = [
            .number(figure.written), .number(figure.writtenUpper), .text(figure.unit), .number(figure.normalized),
            .number(figure.normalizedUpper), .text(figure.baseUnit), .number(figure.estimate?.core.lower.value),
            .number(figure.estimate?.core.upper.value), .number(figure.estimate?.outer.lower.value),
            .number(figure.estimate?.outer.upper.value),
        ]
        let isBound = entry.name != nil
        let context: [Cell] = [
            .number(entry.years?.lowerBound), .number(entry.years?.upperBound), .text(entry.isAverage ? words.average : ""),
            .text(isBound ? words.standing(entry.standing) : ""), .text(entry.scope ?? ""), .text(entry.basis ?? ""),
            .text(figure.qualifiers.joined(separator: " ")), .text(figure.sentence),
        ]
        return place + binding + value + context
    }

    // MARK: Cells

    private func append(_ cells: [Cell], to text: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            switch cell {
            case .number(let number): text += (number.map(\.description) ?? "").utf8
            case .text(let words): append(words, to: &text)
            }
        }
        text += [0x0D, 0x0A]
    }

    private func append(_ words: String, to text: inout [UInt8]) {
        let guarded = Self.isMisread(words) ? "'" + words : words
        guard guarded.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            text += guarded.utf8
            return
        }
        text.append(0x22)
        for byte in guarded.utf8 {
            if byte == 0x22 { text.append(0x22) }
            text.append(byte)
        }
        text.append(0x22)
    }

    /// Whether a spreadsheet would take a text for a formula, a date or a time: =1+1, -5%, 1/3, 2:1.
    private static func isMisread(_ words: String) -> Bool {
        guard let first = words.utf8.first else { return false }
        if ["=", "+", "-", "@", "\t", "\r"].contains(Unicode.Scalar(first)) { return true }
        let isDigitsAndSigns = words.utf8.allSatisfy { $0 >= UInt8(ascii: "-") && $0 <= UInt8(ascii: ":") }
        return isDigitsAndSigns && words.utf8.contains { ["/", ":", "-"].contains(Unicode.Scalar($0)) }
    }
}
