/// Figures without a number word: 半年, 过半, 翻番.
extension Scan {
    /// 半年, 半小时, 半数, 过半; not 上半年, 半导体, 参半.
    mutating func halfFigure(at start: Int) -> Int {
        let behind = start + text.glyph(at: start).width
        var numeral = Numeral(start: start, end: behind)
        numeral.coefficient = 5
        numeral.decimals = 1
        numeral.traits = .hanzi
        let left = text.glyph(before: start)
        if var mention = halfUnit(numeral, left: left) { return complete(&mention) ?? behind }
        if let mention = halfShare(numeral, left: left) {
            emit(mention)
            return mention.end
        }
        return behind
    }

    private func halfUnit(_ numeral: Numeral, left: ScanText.Glyph) -> Mention? {
        guard !left.isAny(of: "上下前后大小多一") else { return nil }
        var mention = Mention(numeral)
        readUnit(&mention)
        guard !mention.isBare, [.duration, .percent, .length, .mass, .area].contains(units.unit(mention.unit).dimension) else {
            return nil
        }
        mention.place = 0
        mention.traits.insert(.compound)
        return mention
    }

    /// 一半, 半数, 过半, 近半: a share.
    private func halfShare(_ numeral: Numeral, left: ScanText.Glyph) -> Mention? {
        var mention = Mention(numeral)
        mention.unit = units.special.share
        mention.place = -1
        mention.traits.insert(.fraction)
        let next = text.glyph(at: mention.end)
        let isNumber = next == "数"
        if isNumber { mention.end += next.width }
        if left == "一" { mention.start -= left.width }
        mention.before = markerBefore(mention)
        mention.after = markerBehind(mention)
        let behind = text.glyph(at: mention.end)
        let isFree = !behind.isHan || mention.after != nil || behind.isAny(of: "的以")
        guard isFree, left == "一" || isNumber || mention.before != nil else { return nil }
        return mention
    }

    /// 翻番, 翻了番: one doubling.
    mutating func doublingFigure(at start: Int) -> Int {
        let behind = start + text.glyph(at: start).width
        var left = text.glyph(before: start)
        if left == "了" { left = text.glyph(before: start - left.width) }
        guard left == "翻" else { return behind }
        var numeral = Numeral(start: start, end: start)
        numeral.coefficient = 1
        numeral.traits = [.hanzi, .implied]
        var mention = Mention(numeral)
        readUnit(&mention)
        emit(mention)
        return behind
    }
}
