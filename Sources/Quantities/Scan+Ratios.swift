/// Ratios and fractions with signs: 3.8∶32.4∶63.8, 2：1, 1比1, 1/3, 三分之二; and clock times, which only look alike.
extension Scan {
    private static let termLimit = 8

    /// Reads a ratio, emits it and returns its end; a clock time is passed over. `nil` when the numeral begins neither.
    mutating func ratio(_ first: Numeral) -> Int? {
        guard first.scale == 0, isColon(text.glyph(at: first.end)) else { return nil }
        var terms = [first]
        var end = first.end
        while terms.count <= Self.termLimit {
            let colon = text.glyph(at: end)
            let start = text.skippingBlanks(from: end + colon.width)
            guard isColon(colon), text.glyph(at: start).isDigit else { break }
            let term = arabicNumeral(at: start)
            guard term.scale == 0, !term.traits.contains(.outOfRange) else { return nil }
            terms.append(term)
            end = term.end
        }
        guard terms.count > 1, terms.count <= Self.termLimit else { return nil }
        if text.glyph(at: first.end) != "比", isClock(terms) { return end }
        // 附件1：2022年决算: what follows the colon is a figure of its own.
        if let unit = longestUnit(at: text.skippingBlanks(from: end)), !unit.isVetoed { return nil }
        if terms.contains(where: { $0.traits.contains(.code) }) || text.glyph(at: end).isLatin { return behindCode(end) }
        emitRatio(terms, end: end)
        return end
    }

    private mutating func emitRatio(_ terms: [Numeral], end: Int) {
        var mention = Mention(terms[0])
        mention.role = .ratio
        mention.end = end
        mention.before = markerBefore(mention)
        mention.after = markerBehind(mention)
        let members = terms.map { term in
            var member = Mention(term)
            member.role = .ratio
            return Quantity(member, unit: .none)
        }
        emit(Quantity(mention, unit: .none), terms: members)
    }

    private func isColon(_ glyph: ScanText.Glyph) -> Bool {
        glyph == ":" || glyph == "∶" || glyph == "︰" || glyph == "比"
    }

    /// 9:30, 14：05, 09:45:30; three numbers that make 100 are a structure (10:45:45).
    private func isClock(_ terms: [Numeral]) -> Bool {
        guard terms.count <= 3, terms.allSatisfy({ $0.decimals == 0 }), terms[0].count <= 24 else { return false }
        let isTime = terms.dropFirst().allSatisfy { $0.digitCount == 2 && $0.count < 60 }
        return isTime && !(terms.count == 3 && terms.reduce(0) { $0 + $1.count } == 100)
    }

    /// 8时30分, 14点, 五点三十五分: hours of the day are no figures.
    func isClock(_ numeral: Numeral, _ sign: ScanText.Glyph) -> Bool {
        guard numeral.isWhole, numeral.count <= 60, numeral.vague == nil else { return false }
        let offset = text.skippingBlanks(from: numeral.end)
        switch sign.code {
        case "时":
            return !numeral.isHanzi
        case "点":
            let next = text.glyph(at: offset + sign.width)
            let kind = text.classes[next.code]
            let isNumber = kind >= ScalarClass.hanziDigit && kind <= ScalarClass.hanziPower + 1
            return isNumber || next.isAny(of: "半钟整左")
        case "分", "秒":
            // Minutes and seconds of 五点三十五分三十六秒, whose hour was passed over.
            let before = text.glyph(before: numeral.start)
            return before == "点" || before == "时" || (before == "分" && sign == "秒")
        default:
            return false
        }
    }

    /// 1/3, 3/5: a proper fraction; 24/7 and 2023/15 are codes.
    mutating func slashFraction(_ numeral: Numeral) -> Int? {
        let slash = text.glyph(at: numeral.end)
        guard slash == "/", numeral.isWhole, text.glyph(at: numeral.end + slash.width).isDigit else { return nil }
        guard var mention = properSlash(numeral) else { return behindCode(numeral.end) }
        return complete(&mention) ?? mention.end
    }

    private func properSlash(_ top: Numeral) -> Mention? {
        let slash = text.glyph(at: top.end)
        guard slash == "/", text.glyph(at: top.end + slash.width).isDigit else { return nil }
        let bottom = arabicNumeral(at: top.end + slash.width)
        let next = text.glyph(at: bottom.end)
        guard bottom.isWhole, bottom.traits.isDisjoint(with: [.code, .grouped, .outOfRange]), next != "/", !next.isLatin,
            top.count < bottom.count, top.count > 0, next != "月", next != "日"
        else { return nil }
        return fractionMention(top, over: bottom, start: top.start, end: bottom.end)
    }

    /// 三分之二, 百分之六点五, 千分之三, 百分之三十到四十一, 一又三分之一; `nil` when 分之 does not follow the numeral.
    func fraction(_ numeral: Numeral) -> Mention? {
        let offset = text.skippingBlanks(from: numeral.end)
        let sign = text.glyph(at: offset)
        return sign == "又" ? mixedFraction(numeral, behindAnd: offset + sign.width) : wordFraction(numeral)
    }

    /// 三分之二, 百分之六点五
    private func wordFraction(_ numeral: Numeral) -> Mention? {
        let offset = text.skippingBlanks(from: numeral.end)
        let sign = text.glyph(at: offset)
        guard sign == "分", let start = behindOf(offset + sign.width, in: numeral) else { return nil }
        let minus = text.glyph(at: start)
        let isNegative = minus == "负" || minus == "負"
        guard let top = self.numeral(at: isNegative ? start + minus.width : start),
            numeral.isWhole || numeral.traits.contains(.digitless),
            top.traits.isDisjoint(with: [.code, .outOfRange])
        else { return nil }
        var mention = shareMention(top, of: numeral)
        if isNegative { mention.value = mention.value.negated }
        return mention
    }

    /// Behind 之, which 百分 may lack before a number (百分百).
    private func behindOf(_ offset: Int, in bottom: Numeral) -> Int? {
        let start = text.skippingBlanks(from: offset)
        let glyph = text.glyph(at: start)
        if glyph == "之" { return text.skippingBlanks(from: start + glyph.width) }
        let isPercent = bottom.traits.contains(.digitless) && bottom.count == 100 && bottom.scale == 0
        return isPercent && numeral(at: start) != nil ? start : nil
    }

    private func shareMention(_ top: Numeral, of bottom: Numeral) -> Mention {
        guard bottom.traits.contains(.digitless), let row = units.share(ofPower: bottom.count, scale: bottom.scale) else {
            return fractionMention(top, over: bottom, start: bottom.start, end: top.end)
        }
        var mention = Mention(top)
        mention.start = bottom.start
        mention.unit = row.unit
        if row.scale != 0 {
            mention.numeral.scale += row.scale
            mention.update(mention.numeral)
        }
        // 百分之五十多, 百分之三十到四十一
        let end = mention.end
        extendShare(&mention)
        mention.end = max(end, mention.end)
        return mention
    }

    private func extendShare(_ mention: inout Mention) {
        mention.traits.insert(.unitBefore)
        mention.traits.remove(.digitless)
        extend(&mention)
        mention.traits.remove(.unitBefore)
    }

    private func fractionMention(_ top: Numeral, over bottom: Numeral, start: Int, end: Int) -> Mention {
        var mention = Mention(top)
        mention.start = start
        mention.end = end
        mention.unit = units.special.share
        let quotient = top.value.quotient(by: bottom.value, .down)?.rounded(toDigits: 20, .down)
        // A fraction is as coarse as a tenth of the whole, whatever its digits are.
        mention.place = -1
        mention.trailingZeros = 0
        mention.value = quotient ?? .zero
        mention.traits.insert(.fraction)
        mention.traits.remove(.digitless)
        if quotient == nil { mention.traits.insert(.code) }
        return mention
    }

    /// 十分一 behind 又.
    private func shortFraction(_ bottom: Numeral) -> Mention? {
        let sign = text.glyph(at: bottom.end)
        guard sign == "分", let top = numeral(at: bottom.end + sign.width), top.count < bottom.count else { return nil }
        return fractionMention(top, over: bottom, start: bottom.start, end: top.end)
    }

    private func mixedFraction(_ whole: Numeral, behindAnd offset: Int) -> Mention? {
        guard let first = numeral(at: text.skippingBlanks(from: offset)),
            let mention = wordFraction(first) ?? properSlash(first) ?? shortFraction(first),
            mention.traits.contains(.fraction), let sum = mention.value.adding(whole.value)
        else { return nil }
        var mixed = mention
        mixed.value = sum
        mixed.start = whole.start
        return mixed
    }
}
