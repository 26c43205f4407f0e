/// Figures that begin with 第, 前 and 首.
extension Scan {
    /// 第三次, 第3位, 全国第一, 第3—5位.
    mutating func ordinalFigure(at start: Int) -> Int {
        let behind = start + text.glyph(at: start).width
        guard let numeral = numeral(at: text.skippingBlanks(from: behind)), numeral.decimals == 0, numeral.vague == nil,
            numeral.traits.isDisjoint(with: [.code, .outOfRange, .digitless])
        else { return behind }
        var mention = mention(numeral)
        extend(&mention)
        if mention.upper == nil { extendOrdinal(&mention) }
        mention.start = start
        mention.after = nil
        // 第一人民医院 counts no people; 第3位 and 第5名 name places.
        if mention.unit == units.special.person, text.glyph(before: mention.end) == "人" {
            mention.unit = 0
            mention.end = mention.numeral.end
        }
        mention.role = isRank(mention, at: start) ? .rank : .ordinal
        // 第3位 names a place and counts no people.
        if mention.role == .rank { mention.unit = 0 }
        emit(mention)
        return mention.end
    }

    /// 第十和第十五之间, 第一至第三
    private func extendOrdinal(_ mention: inout Mention) {
        let connector = text.glyph(at: mention.end)
        guard connector.isAny(of: "和与至到—-~") else { return }
        let sign = text.glyph(at: mention.end + connector.width)
        guard sign == "第", let last = numeral(at: mention.end + connector.width + sign.width), last.decimals == 0,
            last.traits.isDisjoint(with: [.code, .outOfRange, .digitless])
        else { return }
        let upper = self.mention(last)
        let needsBetween = connector == "和" || connector == "与"
        let next = text.glyph(at: upper.end)
        guard upper.unit == mention.unit || mention.isBare, mention.value < upper.value,
            !needsBetween || (next == "之" && text.glyph(at: upper.end + next.width) == "间")
        else { return }
        mention.unit = upper.unit
        mention.extend(to: upper)
    }

    private func isRank(_ mention: Mention, at start: Int) -> Bool {
        let unit = units.unit(mention.unit)
        if unit.dimension == .people { return true }
        guard mention.isBare, !text.glyph(at: mention.end).isHan || isRankNoun(text.glyph(at: mention.end)) else { return false }
        return longestMarkerBefore(start)?.marker == .rank
    }

    /// Characters that may follow a place in a ranking: 第一的, 第3且.
    private func isRankNoun(_ glyph: ScanText.Glyph) -> Bool {
        glyph.isAny(of: "的和且及并与")
    }

    /// 前三, 前10强, 前20%: places from the first on; 前三季度: quarters from the first on.
    mutating func frontFigure(at start: Int) -> Int {
        let front = text.glyph(at: start)
        let behind = start + front.width
        let left = text.glyph(before: start)
        guard !left.isAny(of: "提目之以此年日当先眼面空月生往超向事会课产战节疫"),
            let numeral = numeral(at: text.skippingBlanks(from: behind)), numeral.vague == nil,
            numeral.traits.isDisjoint(with: [.code, .outOfRange, .digitless])
        else { return behind }
        if let end = frontQuarters(numeral, start: start) { return end }
        var mention = mention(numeral)
        guard numeral.count > 1 || !numeral.isHanzi, namesPlaces(mention) else { return behind }
        mention.start = start
        mention.role = .rank
        mention.before = Qualifier(.top, start..<behind)
        if units.unit(mention.unit).dimension == .people { mention.unit = 0 }
        mention.after = nil
        emit(mention)
        return mention.end
    }

    private func namesPlaces(_ mention: Mention) -> Bool {
        let dimension = units.unit(mention.unit).dimension
        if dimension == .percent { return true }
        let next = text.glyph(at: mention.end)
        if dimension == .people { return !next.isHan || isRankNoun(next) }
        guard mention.isBare, mention.numeral.isWhole, mention.numeral.trailingZeros < 4 else { return false }
        return !next.isHan || isRankNoun(next) || next.isAny(of: "强甲列席")
    }

    private mutating func frontQuarters(_ numeral: Numeral, start: Int) -> Int? {
        let season = text.glyph(at: numeral.end)
        let degree = text.glyph(at: numeral.end + season.width)
        guard season == "季", degree == "度", (2...4).contains(numeral.count) else { return nil }
        var mention = Mention(numeral)
        mention.role = .date
        mention.start = start
        mention.end = numeral.end + season.width + degree.width
        mention.date = CalendarDate(quarter: 1)
        mention.upper = mention.value
        mention.value = .one
        mention.traits.insert(.range)
        emit(mention)
        return mention.end
    }

    /// 首位 as a place in a ranking; not 首位度, 首位产业.
    mutating func headFigure(at start: Int) -> Int {
        let head = text.glyph(at: start)
        let behind = start + head.width
        let place = text.glyph(at: behind)
        let end = behind + place.width
        let next = text.glyph(at: end)
        guard place == "位", !next.isHan || isRankNoun(next) else { return behind }
        var numeral = Numeral(start: start, end: start)
        numeral.coefficient = 1
        numeral.traits = [.hanzi, .implied]
        var mention = Mention(numeral)
        mention.end = end
        mention.role = .rank
        emit(mention)
        return end
    }
}
