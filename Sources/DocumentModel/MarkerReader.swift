/// Reads the number in front of a heading from the beginning of a paragraph.
struct MarkerReader {
    struct Marker {
        let style: HeadingMarker.Style
        let number: Int
        /// The marker as it stands in the text: `（一）`.
        let range: Range<Int>
        /// Where the words begin, behind a stray 、 or a blank.
        let wordsStart: Int
    }

    private let text: Passage

    private init(_ text: Passage) {
        self.text = text
    }

    /// The marker at the beginning of a passage; `nil` where what looks like one is part of a number (1.37万) or of a list
    /// (一、二、三产业).
    static func marker(of text: Passage) -> Marker? {
        guard let first = text.first else { return nil }
        let reader = MarkerReader(text)
        switch first {
        case "（", "(": return reader.bracketed()
        case "第": return reader.ordinal()
        case "0"..."9": return reader.arabic()
        case "\u{2460}"..."\u{249B}", "\u{3220}"..."\u{3229}": return reader.enclosed(first)
        default: return ChineseNumeral.isOrdinalNumeral(first) ? reader.chineseComma() : nil
        }
    }

    // MARK: Forms

    /// （一） and （1）, with brackets of either width.
    private func bracketed() -> Marker? {
        let inner = text.dropFirst()
        let rest = inner.dropFirst { ChineseNumeral.isOrdinalNumeral($0) || $0.isDigit }
        guard rest.first == "）" || rest.first == ")", let number = number(inner.prefix(upTo: rest.range.lowerBound)) else {
            return nil
        }
        let isArabic = inner.first?.isDigit == true
        return marker(isArabic ? .arabicBracket : .chineseBracket, number, before: rest.dropFirst())
    }

    /// 一、 also in the faulty forms 一. and 一．
    private func chineseComma() -> Marker? {
        let rest = text.dropFirst(while: ChineseNumeral.isOrdinalNumeral)
        guard let mark = rest.first, mark == "、" || mark == "." || mark == "．",
            let number = number(text.prefix(upTo: rest.range.lowerBound))
        else { return nil }
        let words = rest.dropFirst()
        return Self.goesOnCounting(words) ? nil : marker(.chineseComma, number, before: words)
    }

    /// 1. and its faulty forms 1、 and 1） alike.
    private func arabic() -> Marker? {
        let rest = text.dropFirst(while: \.isDigit)
        guard let mark = rest.first, let number = number(text.prefix(upTo: rest.range.lowerBound)) else { return nil }
        let words = rest.dropFirst()
        switch mark {
        case ".", "．", "、": return words.first?.isDigit == true ? nil : marker(.arabicDot, number, before: words)
        case "）", ")": return marker(.arabicBracket, number, before: words)
        default: return nil
        }
    }

    /// ① ⑴ ⒈ ㈠
    private func enclosed(_ mark: Unicode.Scalar) -> Marker? {
        let rest = text.dropFirst()
        switch mark.value {
        case 0x2460...0x2473: return marker(.circled, Int(mark.value - 0x245F), before: rest)
        case 0x2474...0x2487: return marker(.arabicBracket, Int(mark.value - 0x2473), before: rest)
        case 0x2488...0x249B: return marker(.arabicDot, Int(mark.value - 0x2487), before: rest)
        default: return marker(.chineseBracket, Int(mark.value - 0x321F), before: rest)
        }
    }

    /// 第一章, 第一部分; `第一，` and 第一季度 are not headings.
    private func ordinal() -> Marker? {
        let inner = text.dropFirst()
        let rest = inner.dropFirst { ChineseNumeral.isOrdinalNumeral($0) || $0.isDigit }
        guard let number = number(inner.prefix(upTo: rest.range.lowerBound)) else { return nil }
        let words = rest.dropping("部分") ?? rest.dropping("章") ?? rest.dropping("编") ?? rest.dropping("篇") ?? rest.dropping("节")
        guard let words, words.isEmpty || words.isAtMost(bytes: 120), words.last?.isStop != true else { return nil }
        return marker(.ordinal, number, before: words)
    }

    // MARK: Parts

    /// A number that counts headings: 1 to 99.
    private func number(_ numeral: Passage) -> Int? {
        guard numeral.isAtMost(bytes: 9), let value = ChineseNumeral.value(of: numeral), (1...99).contains(value) else {
            return nil
        }
        return value
    }

    private func marker(_ style: HeadingMarker.Style, _ number: Int, before rest: Passage) -> Marker {
        let words = rest.dropFirst { $0 == "、" || $0 == "." || $0 == "．" || $0 == "：" || $0.isBlank }
        let range = text.range.lowerBound..<rest.range.lowerBound
        return Marker(style: style, number: number, range: range, wordsStart: words.range.lowerBound)
    }

    /// Whether what follows `一、` shows that it names several things: 一、二、三产业, 一、二级.
    private static func goesOnCounting(_ words: Passage) -> Bool {
        let rest = words.dropFirst(while: ChineseNumeral.isOrdinalNumeral)
        guard rest.range.lowerBound > words.range.lowerBound else { return false }
        return rest.starts(withAnyOf: ["、", "产", "次产", "级", "类", "线", "轮", "期", "季", "批", "档", "号", "和"])
    }
}
