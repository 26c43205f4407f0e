/// What stands behind the digits: inner markers, unit, halves, smaller parts, rates.
extension Scan {
    /// A numeral with the unit behind it.
    func mention(_ numeral: Numeral) -> Mention {
        var mention = Mention(numeral)
        readOn(&mention)
        return mention
    }

    /// Reads inner markers and the unit behind the digits.
    func readOn(_ mention: inout Mention) {
        readInnerMarker(&mention)
        if mention.after == nil { readUnit(&mention) }
    }

    private func position(_ mention: Mention) -> UnitPosition {
        mention.isHanzi ? .behindHanzi : .behindArabic
    }

    /// 多, 余, 来 between digits and power or unit: 8700多个, 500余万, 十来个; at the end of a phrase they stand behind: 四百多。
    private func readInnerMarker(_ mention: inout Mention) {
        let start = text.skippingBlanks(from: mention.end)
        let glyph = text.glyph(at: start)
        let node = lexicon.child(Lexicon.Root.inside.rawValue, glyph.code)
        guard node != 0, let kind = Marker(rawValue: lexicon.payload(node))?.qualifier else { return }
        let end = start + glyph.width
        let next = text.skippingBlanks(from: end)
        let marker = Qualifier(kind, start..<end)
        if let power = power(at: next), power.exponent >= 4, !mention.traits.contains(.compound) {
            var numeral = mention.numeral
            var end = power
            numeral.scale += power.exponent
            if let second = self.power(at: power.end), second.exponent >= 4 {
                numeral.scale += second.exponent
                end = second
            }
            numeral.end = end.end
            mention.update(numeral)
            mention.inside = mention.inside ?? marker
        } else if unit(at: next, position(mention)) != nil {
            mention.end = end
            mention.inside = mention.inside ?? marker
        } else if kind == .more, !text.glyph(at: next).isHan {
            mention.after = marker
        }
    }

    func readUnit(_ mention: inout Mention) {
        let start = text.skippingBlanks(from: mention.end)
        guard let match = unit(at: start, position(mention)) else { return }
        // 10亿大关: no groups in hundreds of millions.
        if match.row == units.special.group, mention.numeral.scale > 0 { return }
        // 3120亿度 are no degrees.
        mention.unit = match.row == units.special.degree && mention.numeral.scale >= 4 ? units.special.energy : match.row
        mention.end = match.end
        // Mostly the figure ends here: nothing that could go on with it follows.
        let next = text.glyph(at: mention.end)
        if text.classes.neighbour(next.code).isEmpty, !text.isBlank(next) { return }
        if match.row == units.special.item { readBehindItem(&mention, item: start) }
        readHalf(&mention)
        readSmallerParts(&mention)
        readRate(&mention)
    }

    /// 个 that belongs to a longer unit with a marker in between: 2个多百分点, 1个半月; and 两个亿.
    private func readBehindItem(_ mention: inout Mention, item: Int) {
        let start = text.skippingBlanks(from: mention.end)
        let glyph = text.glyph(at: start)
        let rest = text.skippingBlanks(from: start + glyph.width)
        let node = lexicon.child(Lexicon.Root.units.rawValue, text.glyph(at: item).code)
        switch glyph.code {
        case "多", "余", "半":
            guard let match = longestUnit(at: rest, from: node), !match.isVetoed else { return }
            mention.unit = match.row
            mention.end = match.end
            if glyph == "半" {
                addHalf(&mention)
            } else {
                mention.inside = Qualifier(.more, start..<start + glyph.width)
            }
        case "亿":
            // 两个亿元企业 are two enterprises; only a foreign currency or the end of a phrase shows the colloquial power.
            guard text.glyph(at: rest) != "元", let money = unit(at: rest, position(mention)).map(\.row) ?? phraseEnd(rest),
                money == 0 || units.unit(money).dimension == .money
            else { return }
            var numeral = mention.numeral
            numeral.scale += 8
            numeral.end = start + glyph.width
            mention.unit = 0
            mention.update(numeral)
            if money != 0 { readUnit(&mention) }
        default:
            return
        }
    }

    /// Row 0 where no Chinese character follows.
    private func phraseEnd(_ offset: Int) -> UInt16? {
        text.glyph(at: offset).isHan ? nil : 0
    }

    /// 三年半, 一吨半; not 5公里半径.
    private func readHalf(_ mention: inout Mention) {
        let half = text.glyph(at: mention.end)
        guard half == "半", mention.numeral.isWhole, units.unit(mention.unit).dimension != .count else { return }
        let next = text.glyph(at: mention.end + half.width)
        guard !next.isHan || next.isAny(of: "的多左以后来过前内时有") else { return }
        mention.end += half.width
        addHalf(&mention)
    }

    private func addHalf(_ mention: inout Mention) {
        guard mention.numeral.isWhole, let sum = mention.value.adding(ExactDecimal(unchecked: 5, exponent: -1)) else { return }
        mention.value = sum
        mention.trailingZeros = 0
        mention.traits.insert(.compound)
    }

    /// Smaller parts of one figure: 123元1角1分, 3斤5两, 2小时30分. The figure then counts in the smallest unit.
    private func readSmallerParts(_ mention: inout Mention) {
        for _ in 0..<4 {
            var start = mention.end
            if text.glyph(at: start) == "又" { start += 3 }
            let kind = text.classes[text.glyph(at: start).code]
            guard kind >= ScalarClass.hanziDigit, kind <= ScalarClass.hanziPower + 8 else { return }
            let isArabic = kind >= ScalarClass.arabicDigit && kind < ScalarClass.hanziPower
            guard let part = isArabic ? arabicNumeral(at: start) : hanziNumeral(at: start), part.isWhole, part.vague == nil,
                let smaller = unit(at: text.skippingBlanks(from: part.end), .insideCompound(mention.unit)),
                let ratio = wholeRatio(mention.unit, smaller.row),
                let sum = mention.value.multiplied(by: ratio)?.adding(part.value)
            else { return }
            mention.value = sum
            mention.unit = smaller.row
            mention.place = part.place
            mention.trailingZeros = 0
            mention.end = smaller.end
            mention.traits.insert(.compound)
        }
    }

    /// How many of the smaller unit make the larger one, if that is exact.
    private func wholeRatio(_ larger: UInt16, _ smaller: UInt16) -> ExactDecimal? {
        let (top, bottom) = (units.unit(larger).factor, units.unit(smaller).factor)
        guard let ratio = top.quotient(by: bottom, .down), ratio.multiplied(by: bottom) == top else { return nil }
        return ratio
    }

    /// 300万元/亩, 吨标准煤/万元, 千米每小时.
    private func readRate(_ mention: inout Mention) {
        let sign = text.glyph(at: mention.end)
        guard sign == "/" || (sign == "每" && units.unit(mention.unit).dimension == .length) else { return }
        var start = mention.end + sign.width
        var scale = 0
        if let power = power(at: start) {
            scale = power.exponent
            start = power.end
        }
        guard let match = unit(at: start, .behindSlash) else { return }
        mention.per = match.row
        mention.perScale = scale
        mention.end = match.end
    }
}
