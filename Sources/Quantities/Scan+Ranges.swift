/// Ranges: 10%—20%, 5—5.5%, 3~5万, 15至20亿元, 20和30之间.
extension Scan {
    private enum Connector {
        case hyphen
        case dash
        /// 和, 与: only with 之间 behind the second figure.
        case between
    }

    /// Reads on when a connector and a second figure follow that fits the first.
    func extend(_ mention: inout Mention) {
        var offset = text.skippingBlanks(from: mention.end)
        if text.glyph(at: offset) == "(" { offset = behindIncluded(offset) }
        guard let (connector, end) = connector(at: offset), mention.after == nil, mention.inside == nil else { return }
        let start = text.skippingBlanks(from: end)
        guard let second = numeral(at: start), second.traits.isDisjoint(with: [.code, .outOfRange]), second.vague == nil else {
            return
        }
        var lower = mention
        var upper = self.mention(second)
        if connector == .between {
            readBetween(&upper, behind: second)
            guard endsBetween(upper.end) else { return }
        }
        guard distribute(from: &upper, to: &lower, connector) else { return }
        lower.extend(to: upper)
        mention = lower
    }

    /// 间 or 之间
    private func endsBetween(_ offset: Int) -> Bool {
        let next = text.glyph(at: offset)
        return next == "间" || (next == "之" && text.glyph(at: offset + next.width) == "间")
    }

    /// Makes a range of a lower bound and the upper bound that 并 or 且 joins to it: 大于100并且小于300.
    func joinsBound(_ mention: inout Mention) -> Bool {
        guard let bound = mention.before, bound.kind == .below || bound.kind == .atMost, mention.after == nil,
            let lower = found.last, let lowerBound = lower.before, lowerBound.kind == .above || lowerBound.kind == .atLeast,
            lower.after == nil, lower.unit.isNone || lower.unit.id == mention.unit, lower.value < mention.value,
            isConjunction(lower.range.upperBound..<bound.range.lowerBound)
        else { return false }
        mention.start = lower.extent.lowerBound
        mention.upper = mention.value
        mention.value = lower.value
        mention.place = lower.lastUnit.exponent
        mention.trailingZeros = lower.trailingZeros
        mention.before = nil
        mention.traits.insert(.range)
        if lowerBound.kind == .above { mention.traits.insert(.openBelow) }
        if bound.kind == .below { mention.traits.insert(.openAbove) }
        return true
    }

    private func isConjunction(_ gap: Range<Int>) -> Bool {
        var offset = text.skippingBlanks(from: gap.lowerBound)
        var words = 0
        while offset < gap.upperBound, words < 2 {
            let glyph = text.glyph(at: offset)
            guard glyph == "并" || glyph == "且" || glyph == "而" else { return false }
            offset = text.skippingBlanks(from: offset + glyph.width)
            words += 1
        }
        return words > 0 && offset == gap.upperBound
    }

    /// 10000与20000间: no rooms are counted.
    private func readBetween(_ upper: inout Mention, behind numeral: Numeral) {
        let next = text.glyph(at: numeral.end)
        if upper.unit == units.special.room, upper.end == numeral.end + next.width, !text.glyph(at: upper.end).isHan {
            upper = Mention(numeral)
        }
    }

    /// The numeral, Arabic or Chinese, that begins at an offset.
    func numeral(at offset: Int) -> Numeral? {
        let kind = text.classes[text.glyph(at: offset).code]
        if kind >= ScalarClass.arabicDigit, kind < ScalarClass.hanziPower { return arabicNumeral(at: offset) }
        guard kind >= ScalarClass.hanziDigit, kind <= ScalarClass.hanziPower + 8 else { return nil }
        return hanziNumeral(at: offset)
    }

    private func connector(at offset: Int) -> (Connector, Int)? {
        let glyph = text.glyph(at: offset)
        let end = offset + glyph.width
        switch glyph.code {
        case "-", "−": return (text.glyph(at: end) == glyph.scalar ? .dash : .hyphen, behindRepeated(glyph, end))
        case "—", "–", "―", "─", "~", "〜", "‐", "‑": return (.dash, behindRepeated(glyph, end))
        case "至", "到": return (.dash, end)
        case "和", "与": return (.between, end)
        default: return nil
        }
    }

    private func behindRepeated(_ glyph: ScanText.Glyph, _ offset: Int) -> Int {
        text.glyph(at: offset).code == glyph.code ? offset + glyph.width : offset
    }

    /// Lets unit and power of the second figure hold for the first where it has none, and says whether both make a range.
    private func distribute(from upper: inout Mention, to lower: inout Mention, _ connector: Connector) -> Bool {
        if lower.isBare, !upper.isBare {
            if years(&lower, &upper) { return true }
            inheritPower(&lower, from: upper)
            lower.unit = upper.unit
            lower.per = upper.per
            lower.perScale = upper.perScale
            lower.traits.insert(.unitInherited)
        } else if lower.isBare, upper.isBare {
            // 0632-6611 is a telephone number; a hyphen alone makes no range.
            guard connector != .hyphen || !lower.numeral.isWhole || !upper.numeral.isWhole else { return false }
            inheritPower(&lower, from: upper)
        } else if upper.isBare {
            guard lower.traits.contains(.unitBefore) else { return false }
            upper.unit = lower.unit
        } else if lower.unit != upper.unit || lower.per != upper.per || lower.perScale != upper.perScale {
            return false
        }
        return lower.value < upper.value
    }

    /// 3—5万 is 3万—5万, while 8500—3万 is as it stands.
    private func inheritPower(_ lower: inout Mention, from upper: Mention) {
        guard lower.numeral.scale == 0, upper.numeral.scale > 0 else { return }
        let unscaled = ExactDecimal(unchecked: upper.numeral.coefficient, exponent: -upper.numeral.decimals)
        guard lower.value < unscaled else { return }
        var numeral = lower.numeral
        numeral.scale = upper.numeral.scale
        let end = lower.end
        lower.update(numeral)
        lower.end = end
    }

    /// 2021—2025年, and 2021—25年 against the norm.
    private func years(_ lower: inout Mention, _ upper: inout Mention) -> Bool {
        let (first, last) = (lower.numeral.count, upper.numeral.count)
        guard upper.unit == units.special.year, lower.numeral.digitCount == 4, lower.numeral.isWhole, upper.numeral.isWhole,
            Self.plainYears.contains(first)
        else { return false }
        if upper.numeral.digitCount == 2, last > first % 100 {
            upper.value = ExactDecimal(first / 100 * 100 + last)
            lower.traits.insert(.shortYear)
        } else if !Self.plainYears.contains(last) || last <= first {
            return false
        }
        upper.unit = 0
        lower.role = .year
        lower.date = CalendarDate(year: first)
        return true
    }

    /// Four digits in this span are a year where 年 follows.
    static var plainYears: ClosedRange<Int> { 1900...2100 }
}

extension ScanText.Glyph {
    var scalar: Unicode.Scalar { Unicode.Scalar(code) ?? "\u{FFFD}" }
}
