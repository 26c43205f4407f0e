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
        if isPartOfCode(numeral) { return behindCode(numeral.end) }
        if let end = date(numeral) { return end }
        if numeral.traits.contains(.code) { return behindCode(numeral.end) }
        if isEnclosedMark(numeral) { return numeral.end }
        if let end = ratio(numeral) { return end }
        if let end = slashFraction(numeral) { return end }
        return figure(numeral)
    }

    /// Reads what begins with a Chinese numeral and returns where the pass goes on.
    mutating func hanziFigure(at start: Int) -> Int {
        guard let numeral = hanziNumeral(at: start) else { return start + text.glyph(at: start).width }
        if numeral.traits.contains(.outOfRange) {
            emitOutOfRange(start..<numeral.end)
            return numeral.end
        }
        if let end = date(numeral) { return end }
        return figure(numeral)
    }

    /// A figure that begins with a numeral: 三分之二, 4.7万亩, 3—5万元, 123元.
    private mutating func figure(_ numeral: Numeral) -> Int {
        if let mention = fraction(numeral) { return complete(mention) ?? mention.end }
        guard !isClock(numeral) else { return numeral.end }
        var mention = mention(numeral)
        extend(&mention)
        return complete(mention) ?? (mention.isBare ? behindRejected(mention) : numeral.end)
    }

    /// Puts sign, currency and markers to a figure, emits it if it states something, and returns its end; `nil` when it is none.
    mutating func complete(_ draft: Mention) -> Int? {
        var mention = draft
        if mention.after == nil { mention.after = markerBehind(mention) }
        if mention.isBare, mention.isHanzi, mention.after == nil, mention.numeral.count < 100, mention.numeral.scale == 0,
            text.glyph(at: mention.end).isHan
        { return nil }
        readSign(&mention)
        readUnitBefore(&mention)
        mention.before = mention.before ?? markerBefore(mention)
        guard states(mention) else { return nil }
        settleRole(&mention)
        if joinsBound(&mention) { dropLast() }
        emit(mention)
        return mention.end
    }

    mutating func emit(_ mention: Mention) {
        let unit = units.row(mention.unit).unit
        if !mention.isBare, !mention.isHanzi, mention.numeral.scale == 0 { distribute(mention, unit: unit) }
        emit(Quantity(mention, unit: unit, per: units.row(mention.per).unit))
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
        guard "、和与及或".unicodeScalars.contains(where: { $0.value == glyph.code }) else { return false }
        return text.skippingBlanks(from: text.skippingBlanks(from: range.lowerBound) + glyph.width) == range.upperBound
    }

    /// Where the pass goes on behind a bare numeral that states nothing.
    private func behindRejected(_ mention: Mention) -> Int {
        text.glyph(at: mention.numeral.end).isLatin ? behindCode(mention.numeral.end) : mention.numeral.end
    }

    private func settleRole(_ mention: inout Mention) {
        let row = units.row(mention.unit)
        let value = mention.numeral.count
        if row.isLabel || (mention.isHanzi && (row.isSession || isMeeting(mention))) {
            mention.role = .ordinal
        } else if mention.isHanzi, [.count, .people, .duration].contains(row.unit.dimension), value == 1, mention.numeral.isWhole, mention.inside == nil {
            mention.traits.insert(.indefinite)
        }
    }

    /// 十四届三次、四次全会: the times are numbers of meetings.
    private func isMeeting(_ mention: Mention) -> Bool {
        guard units.row(mention.unit).isTimes else { return false }
        let next = text.glyph(at: mention.end)
        if next == "会" || next == "全" { return true }
        guard let last = found.last, last.role == .ordinal, units.row(last.unit.id).isTimes || units.row(last.unit.id).isSession else {
            return false
        }
        let gap = last.range.upperBound..<mention.start
        return gap.isEmpty || (gap.count == 3 && text.glyph(at: gap.lowerBound) == "、")
    }

    private mutating func readUnitBefore(_ mention: inout Mention) {
        guard mention.isBare || units.isCompletedBefore(mention.unit), let prefix = unitBefore(mention.start),
            mention.isBare || units.row(prefix.row).unit.dimension == units.row(mention.unit).unit.dimension
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
            let isRate = units.row(mention.unit).unit.dimension.isSigned && !mention.isBare
            if left.isDigit || left.isLatin || left == "%" || left == "-" || (left.isHan && !isRate) { return }
        default:
            return
        }
        mention.start = start - sign.width
        mention.value = mention.value.negated
        mention.upper = mention.upper?.negated
    }
}
