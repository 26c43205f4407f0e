/// Units behind a numeral and currencies before one.
extension Scan {
    /// A surface of units.tsv found in the text.
    struct UnitMatch {
        /// Row of the unit table, or ``Lexicon/vetoed`` for a longer word that is no unit.
        let row: UInt16
        let end: Int

        var isVetoed: Bool { row == Lexicon.vetoed }
    }

    /// Which numeral a unit stands behind.
    enum UnitPosition {
        case behindArabic
        case behindHanzi
        case behindSlash
        /// Behind a smaller part of a compound whose unit so far is this row.
        case insideCompound(UInt16)
    }

    /// The longest surface that begins at an offset; blanks inside it are passed over.
    @inline(__always)
    func longestUnit(at offset: Int, from root: UInt16 = Lexicon.Root.units.rawValue) -> UnitMatch? {
        let first = text.glyph(at: offset)
        let node = lexicon.child(root, first.code)
        return node == 0 ? nil : longestUnit(from: node, at: offset + first.width, lastIsLatin: first.isLatin)
    }

    private func longestUnit(from start: UInt16, at offset: Int, lastIsLatin: Bool) -> UnitMatch? {
        var node = start
        var end = offset
        var isLatin = lastIsLatin
        var best: UnitMatch?
        while true {
            let payload = lexicon.payload(node)
            if payload != 0, !(isLatin && continuesLatin(at: end)) { best = UnitMatch(row: payload, end: end) }
            var glyph = text.glyph(at: end)
            var next = lexicon.child(node, glyph.code)
            if next == 0, glyph.width > 0, text.isBlank(glyph) {
                end = text.skippingBlanks(from: end)
                glyph = text.glyph(at: end)
                next = lexicon.child(node, glyph.code)
            }
            guard next != 0 else { return best }
            node = next
            end += glyph.width
            isLatin = glyph.isLatin
        }
    }

    private func continuesLatin(at offset: Int) -> Bool {
        let glyph = text.glyph(at: offset)
        return glyph.isLatin || glyph.isDigit
    }

    /// The unit that stands at an offset, if its conditions hold and no longer word takes it away.
    func unit(at offset: Int, _ position: UnitPosition) -> UnitMatch? {
        guard let match = longestUnit(at: offset), !match.isVetoed else { return nil }
        var row = match.row
        while row != 0 {
            if admits(row, position, end: match.end) { return UnitMatch(row: row, end: match.end) }
            row = units.row(row).alternative
        }
        return nil
    }

    private func admits(_ row: UInt16, _ position: UnitPosition, end: Int) -> Bool {
        let entry = units.row(row)
        switch (position, entry.condition) {
        case (.insideCompound(let larger), _):
            let unit = units.unit(larger)
            return unit.dimension == entry.unit.dimension && unit.base == entry.unit.base && entry.unit.factor < unit.factor
        case (_, .any), (.behindSlash, .rate): return true
        case (.behindArabic, .arabic): return true
        case (_, .final):
            let next = text.glyph(at: end)
            return !next.isHan && !next.isDigit
        default: return false
        }
    }

    /// Whether a classifier or a span of time stands at an offset, behind Chinese numerals.
    func classifierFollows(_ offset: Int) -> Bool {
        guard let match = unit(at: offset, .behindHanzi) else { return false }
        let dimension = units.unit(match.row).dimension
        return dimension == .count || dimension == .duration
    }

    /// Whether 百 or 千 at an offset begin a unit of their own: 千瓦, 百分点.
    func beginsUnit(at offset: Int, with glyph: ScanText.Glyph) -> Bool {
        guard let match = longestUnit(at: offset) else { return false }
        return !match.isVetoed && match.end > offset + glyph.width
    }

    /// Whether 万, 亿 or a unit stand at an offset, so that the torn digits before it are one number.
    func powerOrUnitFollows(_ offset: Int) -> Bool {
        if let power = power(at: offset) { return power.exponent >= 4 }
        guard let match = longestUnit(at: offset) else { return false }
        return !match.isVetoed
    }

    /// A currency or the like right before a numeral: 人民币8000元, US$1万, 华氏70度.
    func unitBefore(_ offset: Int) -> (row: UInt16, start: Int)? {
        var start = text.skippingBlanks(before: offset)
        var node = Lexicon.Root.unitPrefixes.rawValue
        var best: (row: UInt16, start: Int)?
        while true {
            let glyph = text.glyph(before: start)
            node = lexicon.child(node, glyph.code)
            guard node != 0 else { return best }
            start -= glyph.width
            let payload = lexicon.payload(node)
            if payload != 0 { best = (payload, start) }
        }
    }
}
