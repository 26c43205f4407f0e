/// From a numeral to a figure: the order in which readings are tried.
extension Scan {
    /// Reads what begins with an Arabic digit and returns where the pass goes on.
    mutating func arabicFigure(at start: Int) -> Int {
        if let end = numericDate(at: start) { return end }
        let numeral = arabicNumeral(at: start)
        if numeral.traits.contains(.outOfRange) {
            emitOutOfRange(start..<numeral.end)
            return numeral.end
        }
        let left = text.classes.neighbour(text.glyph(before: start).code)
        let sign = text.glyph(at: text.skippingBlanks(from: numeral.end))
        let right = text.classes.neighbour(sign.code)
        if left.contains(.encodes) || sign == "+" || sign == "?", isPartOfCode(numeral) { return behindCode(numeral.end) }
        if right.contains(.leads), let end = date(numeral, sign) { return end }
        if numeral.traits.contains(.code) { return behindCode(numeral.end) }
        if left.contains(.encodes), isEnclosedMark(numeral) { return numeral.end }
        if right.contains(.leads) {
            if let end = ratio(numeral) ?? slashFraction(numeral) { return end }
            return leadingFigure(numeral, sign)
        }
        return plainFigure(numeral)
    }

    /// Reads what begins with a Chinese numeral and returns where the pass goes on.
    mutating func hanziFigure(at start: Int) -> Int {
        // Most Chinese digits stand in words (一般, 统一): a character that continues no figure settles it.
        let first = text.glyph(at: start)
        let second = text.glyph(at: start + first.width)
        if second.isHan, text.classes.neighbour(second.code).isEmpty { return start + first.width }
        guard let numeral = hanziNumeral(at: start) else { return start + first.width }
        if numeral.traits.contains(.outOfRange) {
            emitOutOfRange(start..<numeral.end)
            return numeral.end
        }
        let sign = text.glyph(at: text.skippingBlanks(from: numeral.end))
        guard text.classes.neighbour(sign.code).contains(.leads) else { return plainFigure(numeral) }
        return date(numeral, sign) ?? leadingFigure(numeral, sign)
    }

    /// A figure whose numeral is followed by a sign that may begin a reading of its own: 三分之二, 五点三十分.
    private mutating func leadingFigure(_ numeral: Numeral, _ sign: ScanText.Glyph) -> Int {
        if sign == "分" || sign == "又", var mention = fraction(numeral) { return complete(&mention) ?? mention.end }
        guard !isClock(numeral, sign) else { return numeral.end }
        return plainFigure(numeral)
    }

    /// Number, unit and what belongs to them: 4.7万亩, 3—5万元, 123元.
    private mutating func plainFigure(_ numeral: Numeral) -> Int {
        var mention = Mention(numeral)
        readOn(&mention)
        if text.classes.neighbour(text.glyph(at: text.skippingBlanks(from: mention.end)).code).contains(.leads) { extend(&mention) }
        return complete(&mention) ?? (mention.isBare ? behindRejected(mention) : numeral.end)
    }

    /// Puts sign, currency and markers to a figure, emits it if it states something, and returns its end; `nil` when it is none.
    mutating func complete(_ mention: inout Mention) -> Int? {
        if mention.after == nil { mention.after = markerBehind(mention) }
        if mention.isBare, mention.isHanzi, mention.after == nil, mention.numeral.count < 100, mention.numeral.scale == 0,
            text.glyph(at: mention.end).isHan
        { return nil }
        if text.classes.neighbour(text.glyph(before: mention.start).code).contains(.precedes) { readBefore(&mention) }
        guard states(mention) else { return nil }
        settleRole(&mention)
        if joinsBound(&mention) { dropLast() }
        emit(mention)
        return mention.end
    }

    /// Sign, currency and marker before a figure.
    private func readBefore(_ mention: inout Mention) {
        readSign(&mention)
        readUnitBefore(&mention)
        mention.before = mention.before ?? markerBefore(mention)
    }

    mutating func emit(_ mention: Mention) {
        let unit = units.unit(mention.unit)
        if !mention.isBare, !mention.isHanzi, mention.numeral.scale == 0 { distribute(mention, unit: unit) }
        emit(Quantity(mention, unit: unit))
    }

    /// Gives the unit of the last member to the bare members of a list before it: 15、22个百分点.
    ///
    /// A member is visited once, since it is bare no longer; so all lists of a text cost linear time.
    private mutating func distribute(_ mention: Mention, unit: Unit) {
        var start = mention.before?.range.lowerBound ?? mention.start
        var index = found.count - 1
        while index >= 0 {
            let member = found[index]
            guard member.unit.isNone, member.role == .cardinal, member.scale == 0, !member.isHanzi, !member.isRange,
                member.extent.upperBound < start, isListSeparator(member.range.upperBound..<start)
            else { return }
            replace(at: index, with: member.asListMember(of: unit))
            start = member.extent.lowerBound
            index -= 1
        }
    }

    private func isListSeparator(_ range: Range<Int>) -> Bool {
        let glyph = text.glyph(at: text.skippingBlanks(from: range.lowerBound))
        guard glyph.isAny(of: "、和与及或") else { return false }
        return text.skippingBlanks(from: text.skippingBlanks(from: range.lowerBound) + glyph.width) == range.upperBound
    }

    /// Where the pass goes on behind a bare numeral that states nothing.
    private func behindRejected(_ mention: Mention) -> Int {
        text.glyph(at: mention.numeral.end).isLatin ? behindCode(mention.numeral.end) : mention.numeral.end
    }

    private func settleRole(_ mention: inout Mention) {
        guard !mention.isBare else { return }
        if mention.unit == units.special.label {
            mention.role = .ordinal
        } else if mention.isHanzi {
            if mention.unit == units.special.session || isMeeting(mention) {
                mention.role = .ordinal
            } else if mention.numeral.count == 1, mention.numeral.isWhole, mention.inside == nil,
                [.count, .people, .duration].contains(units.unit(mention.unit).dimension)
            {
                mention.traits.insert(.indefinite)
            }
        }
    }

    /// 十四届三次、四次全会: the times are numbers of meetings.
    private func isMeeting(_ mention: Mention) -> Bool {
        guard mention.unit == units.special.times else { return false }
        let next = text.glyph(at: mention.end)
        if next == "会" || next == "全" { return true }
        guard let last = found.last, last.role == .ordinal,
            last.unit.id == units.special.times || last.unit.id == units.special.session
        else { return false }
        let gap = last.range.upperBound..<mention.start
        return gap.isEmpty || (gap.count == 3 && text.glyph(at: gap.lowerBound) == "、")
    }

    private func readUnitBefore(_ mention: inout Mention) {
        guard mention.isBare || mention.unit == units.special.money || mention.unit == units.special.degree, let prefix = unitBefore(mention.start),
            mention.isBare || units.unit(prefix.row).dimension == units.unit(mention.unit).dimension
        else { return }
        mention.unit = prefix.row
        mention.start = prefix.start
        mention.traits.insert(.unitBefore)
    }

    /// A minus or 负. Behind a Chinese character a minus joins names (附件-3), except before a rate (增长-2.3%).
    private func readSign(_ mention: inout Mention) {
        let start = text.skippingBlanks(before: mention.start)
        let sign = text.glyph(before: start)
        switch sign.code {
        case "负", "負":
            break
        case "-", "−", "–":
            guard start == mention.start else { return }
            let left = text.glyph(before: start - sign.width)
            let isRate = units.unit(mention.unit).dimension.isSigned && !mention.isBare
            if left.isDigit || left.isLatin || left == "%" || left == "-" || (left.isHan && !isRate) { return }
        default:
            return
        }
        mention.start = start - sign.width
        mention.value = mention.value.negated
        mention.upper = mention.upper?.negated
    }
}
