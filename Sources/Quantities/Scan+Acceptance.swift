/// What states a figure and what only holds digits.
extension Scan {
    /// Whether a mention states a quantity, all its parts read.
    func states(_ mention: Mention) -> Bool {
        if mention.traits.contains(.code) { return false }
        let isQualified = mention.before != nil || mention.after != nil || mention.inside != nil
        if mention.traits.contains(.digitless), !isQualified { return false }
        if mention.isBare {
            return mention.isHanzi ? statesBareHanzi(mention, isQualified) : statesBareArabic(mention, isQualified)
        }
        let dimension = units.unit(mention.unit).dimension
        if dimension == .count || dimension == .people, isSlogan(mention) { return false }
        guard mention.isHanzi else { return true }
        // 一大批 and 三十大 (比三十大) group nothing.
        if mention.unit == units.special.group, !(2...20).contains(mention.numeral.count) { return false }
        return !standsInFixedWord(mention.numeral.start)
    }

    /// A bare number in Arabic digits: accepted where it ends a phrase, has a power, a marker or is a list's member.
    private func statesBareArabic(_ mention: Mention, _ isQualified: Bool) -> Bool {
        let next = text.glyph(at: mention.end)
        let left = text.glyph(before: mention.start)
        if next.isLatin || next == "×" || next == "·" { return false }
        if isQuote(left) || isQuote(next) || left == "《" || next == "》" { return false }
        // 50亿级项目 names a class of size.
        if isQualified || mention.numeral.scale > 0 || mention.upper != nil { return next != "级" }
        if left.isAny(of: "图表件栏注篇第之") { return false }
        if next == "-", text.glyph(at: mention.end + next.width).isDigit { return false }
        if isEnumerator(mention, next) || (left == "-" && joins(mention.start - left.width)) { return false }
        // 平台2.0 names a version.
        if mention.numeral.decimals == 1, mention.value.isInteger, mention.value < ExactDecimal(10), left.isHan { return false }
        return !next.isHan || next == "的" || isBeforeListMember(mention.end)
    }

    /// A hyphen behind this offset joins what stands on both sides: 附件-3, 11-15.
    private func joins(_ offset: Int) -> Bool {
        let glyph = text.glyph(before: offset)
        return glyph.isHan || glyph.isDigit
    }

    /// A bare Chinese number: only with powers or decimals at the end of a phrase, or alone in a cell or line.
    private func statesBareHanzi(_ mention: Mention, _ isQualified: Bool) -> Bool {
        let next = text.glyph(at: mention.end)
        let left = text.glyph(before: mention.start)
        if isQuote(left) || isQuote(next) || (left == "(" && next == ")") { return false }
        let isLarge = mention.numeral.scale > 0 || mention.numeral.count >= 100 || mention.traits.contains(.decimal)
        let isString = mention.traits.contains(.digitString)
        if isLarge, next.isHan, isSlogan(mention) { return false }
        if left == "国" { return false }
        if isQualified, !next.isHan || mention.after != nil { return true }
        if isLarge, !isString, !next.isHan || mention.numeral.scale > 0 || isNumeral(next) { return next != "级" }
        if mention.upper != nil, !next.isHan { return true }
        return isLineEdge(left) && isLineEdge(next) && !isString
    }

    private func isNumeral(_ glyph: ScanText.Glyph) -> Bool {
        let kind = text.classes[glyph.code]
        return kind >= ScalarClass.hanziDigit && kind <= ScalarClass.hanziPower + 8
    }

    private func isLineEdge(_ glyph: ScanText.Glyph) -> Bool {
        let kind = text.classes[glyph.code]
        return glyph.width == 0 || kind == ScalarClass.blank || kind == ScalarClass.lineBreak
    }

    private func isQuote(_ glyph: ScanText.Glyph) -> Bool {
        glyph == "“" || glyph == "”" || glyph == "‘" || glyph == "’" || glyph == "\"" || glyph == "「" || glyph == "」"
    }

    /// 1. and 2、 at the start of a line or sentence number what follows.
    private func isEnumerator(_ mention: Mention, _ next: ScanText.Glyph) -> Bool {
        guard mention.numeral.isWhole, next == "." || next == "、" || next == ")" || next == "．" else { return false }
        let left = text.glyph(before: text.skippingBlanks(before: mention.start))
        return left.width == 0 || text.classes[left.code] == ScalarClass.lineBreak || left == "。" || left == ";"
            || (left == ":" && next == ".")
    }

    /// 12和44项: a separator and another figure follow.
    private func isBeforeListMember(_ offset: Int) -> Bool {
        let separator = text.glyph(at: offset)
        guard separator.isAny(of: "和与及或") else { return false }
        return text.glyph(at: text.skippingBlanks(from: offset + separator.width)).isDigit
    }

    // MARK: Codes

    /// Letters, plus signs or damage right beside the digits: PM2.5, G60, COVID-19, 2+3+6+6.
    func isPartOfCode(_ numeral: Numeral) -> Bool {
        let left = text.glyph(before: numeral.start)
        if left.isLatin, unitBefore(numeral.start) != nil { return false }
        if left.isLatin || left == "_" || left == "#" || left == "№" || left == "@" { return true }
        if left == "=" || left == "-" || left == "–" || left == "." || left == "?" || left == "·" {
            let outer = text.glyph(before: numeral.start - left.width)
            if outer.isLatin || (left != "-" && left != "–" && left != "=" && outer.isDigit) { return true }
        }
        let next = text.glyph(at: numeral.end)
        guard next == "+" || next == "?" else { return false }
        let outer = text.glyph(at: numeral.end + next.width)
        return outer.isDigit || (next == "+" && (outer.isLatin || outer.isHan || isQuote(outer)))
    }

    /// Where a code ends: behind its letters, digits and joining signs.
    func behindCode(_ offset: Int) -> Int {
        var end = offset
        while true {
            let glyph = text.glyph(at: end)
            if glyph.isLatin || glyph.isDigit || glyph == "+" {
                end += glyph.width
                continue
            }
            let next = text.glyph(at: end + glyph.width)
            guard glyph == "." || glyph == "-" || glyph == "/" || glyph == "_", next.isDigit || next.isLatin else { return end }
            end += glyph.width
        }
    }

    /// Footnote marks and numbers of documents: [1], （3）, 〔2023〕15号.
    func isEnclosedMark(_ numeral: Numeral) -> Bool {
        let left = text.glyph(before: numeral.start)
        let next = text.glyph(at: numeral.end)
        switch left.code {
        case "[": return next == "]" || next == "-" || next == ","
        case "(": return next == ")"
        case "〔", "【": return next == "〕" || next == "】"
        case "〕": return next == "号"
        case "]": return next == "号"
        default: return false
        }
    }

    // MARK: Words

    /// Whether the numeral begins inside a word of words.tsv: 进一步, 统一, 三位一体.
    private func standsInFixedWord(_ offset: Int) -> Bool {
        // A character of the figure before belongs to no further word.
        let first = found.last?.range.upperBound ?? 0
        var start = offset
        for _ in 0..<4 {
            if let end = fixedWordEnd(from: start), end > offset { return true }
            let glyph = text.glyph(before: start)
            start -= glyph.width
            guard glyph.isHan, start >= first else { return false }
        }
        return false
    }

    private func fixedWordEnd(from start: Int) -> Int? {
        var node = Lexicon.Root.words.rawValue
        var end = start
        var best: Int?
        while true {
            let glyph = text.glyph(at: end)
            node = lexicon.child(node, glyph.code)
            guard node != 0 else { return best }
            end += glyph.width
            if lexicon.payload(node) != 0 { best = end }
        }
    }

    /// Named programmes in quotation marks: “四个意识”, “5个减量替代”. Looks a few characters to either side.
    private func isSlogan(_ mention: Mention) -> Bool {
        var start = mention.start
        var opens = false
        for step in 0..<8 {
            let glyph = text.glyph(before: start)
            if glyph == "“" || glyph == "「" {
                opens = mention.isHanzi || step == 0
                break
            }
            guard glyph.isHan || (glyph.width > 0 && text.isBlank(glyph)) else { break }
            start -= glyph.width
        }
        guard opens else { return false }
        var end = mention.end
        for _ in 0..<14 {
            let glyph = text.glyph(at: end)
            if glyph == "”" || glyph == "」" { return true }
            guard glyph.isHan || glyph == "、" || (glyph.width > 0 && text.isBlank(glyph)) else { return false }
            end += glyph.width
        }
        return false
    }
}
