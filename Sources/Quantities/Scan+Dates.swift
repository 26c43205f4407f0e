/// Years, dates, quarters: 2023年2月8日, 2021年至2025年, 二〇二三年, 2023-02-08, 一季度.
extension Scan {
    /// Reads a date that begins with a numeral, emits it and returns its end; `nil` when it is none.
    ///
    /// - Parameter sign: the character behind the numeral and blanks.
    mutating func date(_ numeral: Numeral, _ sign: ScanText.Glyph) -> Int? {
        guard numeral.isWhole, numeral.vague == nil, !numeral.traits.contains(.grouped) else { return nil }
        let offset = text.skippingBlanks(from: numeral.end)
        switch sign.code {
        case "年": return yearDate(numeral, behindYear: offset + sign.width)
        case "月": return isMeasure(offset) ? nil : monthDate(numeral, behindMonth: offset + sign.width)
        case "日": return isMeasure(offset) ? nil : dayDate(numeral, behindDay: offset + sign.width)
        case "季": return quarterDate(numeral, behindSeason: offset + sign.width)
        case "-", "—", "–", "~", "至", "到": return monthRange(numeral, connector: offset)
        default: return nil
        }
    }

    /// 5日元 and 6月龄 are no dates.
    private func isMeasure(_ offset: Int) -> Bool {
        unit(at: offset, .behindArabic) != nil
    }

    private mutating func yearDate(_ numeral: Numeral, behindYear: Int) -> Int? {
        let month = part(at: text.skippingBlanks(from: behindYear), mark: "月")
        guard let year = year(numeral, behindYear: behindYear, hasMonth: month != nil) else { return nil }
        // 1990年代 names a decade.
        if text.glyph(at: behindYear) == "代" { return behindYear }
        var mention = Mention(numeral)
        mention.role = month == nil ? .year : .date
        mention.value = ExactDecimal(year)
        mention.end = behindYear
        if let month {
            let day = part(at: text.skippingBlanks(from: month.end), mark: "日") ?? part(at: month.end, mark: "号")
            mention.date = CalendarDate(year: year, month: month.value, day: day?.value)
            mention.end = day?.end ?? month.end
        } else {
            mention.date = CalendarDate(year: year)
            extendYears(&mention, from: behindYear)
        }
        mention.traits.remove(.pair)
        emit(mention)
        return mention.end
    }

    /// The year a numeral before 年 stands for; `nil` where it is a number of years.
    private func year(_ numeral: Numeral, behindYear: Int, hasMonth: Bool) -> Int? {
        let value = numeral.count
        switch numeral.digitCount {
        case 4 where Self.plainYears.contains(value):
            return value
        case 4 where (1000...2999).contains(value):
            let next = text.glyph(at: behindYear)
            let isSpan = !numeral.isHanzi && next.isAny(of: "历以前左上多来")
            return isSpan && !hasMonth ? nil : value
        case 0 where (1000...2999).contains(value) && hasMonth, 3 where hasMonth:
            return value
        case 2 where hasMonth || numeral.traits.contains(.code) || namesPartOfYear(text.glyph(at: behindYear)):
            // 98年4月, 19年底, 07年: two digits alone are a number of years.
            return value + (value >= 50 ? 1900 : 2000)
        default:
            return nil
        }
    }

    private func namesPartOfYear(_ glyph: ScanText.Glyph) -> Bool {
        glyph == "底" || glyph == "末" || glyph == "初"
    }

    /// 2021年至2025年
    private func extendYears(_ mention: inout Mention, from offset: Int) {
        let offset = text.skippingBlanks(from: offset)
        let glyph = text.glyph(at: offset)
        guard glyph.isAny(of: "-—–~至到") else { return }
        var start = text.skippingBlanks(from: offset + glyph.width)
        if text.glyph(at: start) == "—" { start += 3 }
        guard let last = numeral(at: start), last.digitCount == 4, Self.plainYears.contains(last.count) else { return }
        let sign = text.skippingBlanks(from: last.end)
        let behind = sign + 3
        guard text.glyph(at: sign) == "年", part(at: behind, mark: "月") == nil, last.value > mention.value else { return }
        mention.upper = last.value
        mention.traits.insert(.range)
        mention.end = behind
    }

    private mutating func monthDate(_ numeral: Numeral, behindMonth: Int) -> Int? {
        let month = numeral.count
        guard month <= (numeral.isHanzi ? 12 : 99), month > 0,
            numeral.traits.isDisjoint(with: [.digitless, .pair]), text.glyph(at: numeral.start) != "两"
        else { return nil }
        let day = part(at: text.skippingBlanks(from: behindMonth), mark: "日") ?? part(at: behindMonth, mark: "号")
        emitDate(numeral, CalendarDate(month: month, day: day?.value), end: day?.end ?? behindMonth)
        return day?.end ?? behindMonth
    }

    /// 8日; 3日内 and 一日游 are spans and no dates.
    private mutating func dayDate(_ numeral: Numeral, behindDay: Int) -> Int? {
        let day = numeral.count
        guard !numeral.isHanzi, (1...31).contains(day) else { return nil }
        let next = text.glyph(at: behindDay)
        guard !next.isAny(of: "内游均报") else { return nil }
        emitDate(numeral, CalendarDate(day: day), end: behindDay)
        return behindDay
    }

    private mutating func quarterDate(_ numeral: Numeral, behindSeason: Int) -> Int? {
        let next = text.glyph(at: behindSeason)
        let quarter = numeral.count
        // 五季度 are quarters in a row, unless a year stands in front: 2023年五季度 is a date, though none that exists.
        guard next == "度", (1...4).contains(quarter) || ((5...9).contains(quarter) && followsYear(numeral)) else { return nil }
        emitDate(numeral, CalendarDate(quarter: quarter), end: behindSeason + next.width)
        return behindSeason + next.width
    }

    private func followsYear(_ numeral: Numeral) -> Bool {
        found.last.map { $0.role == .year && $0.range.upperBound == numeral.start } ?? false
    }

    /// 1—9月; not 6—12月龄. The last month need not exist (3—15月).
    private mutating func monthRange(_ numeral: Numeral, connector: Int) -> Int? {
        let month = numeral.count
        guard (1...12).contains(month), !numeral.isHanzi else { return nil }
        let start = text.skippingBlanks(from: connector + text.glyph(at: connector).width)
        guard let last = part(at: start, mark: "月"), last.value > month, !isMeasure(last.end - 3) else { return nil }
        var mention = Mention(numeral)
        mention.role = .date
        mention.date = CalendarDate(month: month)
        mention.value = ExactDecimal(month)
        mention.upper = ExactDecimal(last.value)
        mention.traits.insert(.range)
        mention.end = last.end
        emit(mention)
        return last.end
    }

    mutating func emitDate(_ numeral: Numeral, _ date: CalendarDate, end: Int, last: Int? = nil) {
        var mention = Mention(numeral)
        mention.role = .date
        mention.date = date
        mention.value = ExactDecimal(date.year ?? 0)
        mention.end = end
        emit(mention)
    }

    /// A month or day: one or two digits or a small Chinese numeral, and its sign.
    private func part(at start: Int, mark: Unicode.Scalar) -> (value: Int, end: Int)? {
        let kind = text.classes[text.glyph(at: start).code]
        guard kind >= ScalarClass.hanziDigit, kind <= ScalarClass.hanziPower + 1 else { return nil }
        var value = 0
        var end = start
        if kind >= ScalarClass.arabicDigit, kind < ScalarClass.hanziPower {
            while end - start < 6, text.glyph(at: end).isDigit {
                value = value * 10 + Int(text.glyph(at: end).code - 0x30)
                end += text.glyph(at: end).width
            }
        } else {
            guard let numeral = hanziNumeral(at: start), numeral.isWhole, numeral.count <= 31, numeral.vague == nil else {
                return nil
            }
            value = numeral.count
            end = numeral.end
        }
        let sign = text.skippingBlanks(from: end)
        guard value > 0, value < 100, text.glyph(at: sign) == mark else { return nil }
        return (value, sign + 3)
    }

    /// 2023-02-08, 2023/2/8, 2023.2.8: against the norm, but a date.
    mutating func numericDate(at start: Int) -> Int? {
        let bytes = text.bytes
        guard start + 8 <= bytes.count, bytes[start + 4] == 0x2D || bytes[start + 4] == 0x2E || bytes[start + 4] == 0x2F else {
            return nil
        }
        var offset = start
        guard let year = asciiNumber(at: &offset, digits: 4...4), bytes[offset] == bytes[start + 4] else { return nil }
        offset += 1
        guard let month = asciiNumber(at: &offset, digits: 1...2), offset < bytes.count, bytes[offset] == bytes[start + 4] else {
            return nil
        }
        offset += 1
        guard let day = asciiNumber(at: &offset, digits: 1...2), (1...12).contains(month), (1...31).contains(day),
            Self.plainYears.contains(year), !text.glyph(before: start).isDigit, !text.glyph(before: start).isLatin
        else { return nil }
        var numeral = Numeral(start: start, end: offset)
        numeral.coefficient = Int128(year)
        emitDate(numeral, CalendarDate(year: year, month: month, day: day), end: offset)
        return offset
    }

    private func asciiNumber(at offset: inout Int, digits: ClosedRange<Int>) -> Int? {
        var value = 0
        let start = offset
        while offset < text.bytes.count, offset - start < digits.upperBound, text.bytes[offset] &- 0x30 < 10 {
            value = value * 10 + Int(text.bytes[offset] - 0x30)
            offset += 1
        }
        let isLonger = offset < text.bytes.count && text.bytes[offset] &- 0x30 < 10
        return offset - start >= digits.lowerBound && !isLonger ? value : nil
    }
}
