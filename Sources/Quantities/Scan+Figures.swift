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
        if numeral.isWhole { noteWideGroup(at: numeral.end) }
        let left = text.classes.neighbour(text.glyph(before: start).code)
        let sign = text.glyph(at: text.skippingBlanks(from: numeral.end))
        let right = text.classes.neighbour(sign.code)
        if left.contains(.encodes) || sign == "+" || sign == "?", isPartOfCode(numeral) { return behindCode(numeral.end) }
        if left.contains(.encodes), isEnclosedMark(numeral) { return numeral.end }
        guard right.contains(.leads) else {
            return numeral.traits.contains(.code) ? behindCode(numeral.end) : plainFigure(numeral)
        }
        if let end = date(numeral, sign) ?? ratio(numeral) { return end }
        if numeral.traits.contains(.code) { return behindCode(numeral.end) }
        return slashFraction(numeral) ?? leadingFigure(numeral, sign)
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
        if text.classes.neighbour(text.glyph(at: text.skippingBlanks(from: mention.end)).code).contains(.leads) {
            extend(&mention)
        }
        return complete(&mention) ?? (mention.isBare ? behindRejected(mention) : numeral.end)
    }

    /// Puts sign, currency and markers to a figure, emits it if it states something, and returns its end; `nil` when it is none.
    mutating func complete(_ mention: inout Mention) -> Int? {
        if mention.after == nil { mention.after = markerBehind(mention) }
        if mention.isBare, mention.isHanzi, mention.after == nil, mention.numeral.count < 100, mention.numeral.scale == 0,
            text.glyph(at: mention.end).isHan
        {
            return nil
        }
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
        if !mention.isHanzi, !mention.isBare || mention.role == .year { distribute(mention) }
        emit(Quantity(mention, unit: units.unit(mention.unit)))
    }

    /// Gives unit and power of the last member to the bare members of a list before it: 15、22个百分点, 70和50亿元, 1980、1981年.
    ///
    /// A member is visited once, since it is bare no longer; so all lists of a text cost linear time.
    private mutating func distribute(_ mention: Mention) {
        var start = mention.before?.range.lowerBound ?? mention.start
        var index = found.count - 1
        while index >= 0, let member = listMember(found[index], before: start, of: mention) {
            replace(at: index, with: member)
            start = member.extent.lowerBound
            index -= 1
        }
    }

    /// A bare figure as a member of a list that `last` ends; `nil` when it is none.
    private func listMember(_ figure: Quantity, before start: Int, of last: Mention) -> Quantity? {
        guard figure.unit.isNone, figure.role == .cardinal, figure.scale == 0, !figure.isHanzi, !figure.isRange,
            figure.extent.upperBound < start, isListSeparator(figure.range.upperBound..<start)
        else { return nil }
        if last.role == .year {
            return figure.value.integer.flatMap { Self.plainYears.contains($0) ? figure.asYear($0) : nil }
        }
        let scale = last.numeral.scale
        // 8500和3万元 share no power: members of a list are of like size.
        let size = figure.value.magnitude.topPlace - (last.value.magnitude.topPlace - scale)
        guard scale == 0 || abs(size) <= 2 else { return nil }
        return figure.asListMember(of: units.unit(last.unit), scale: scale, role: last.role)
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
        if mention.unit == units.special.person, text.glyph(before: mention.end) == "位", isMove(mention) {
            mention.unit = units.special.place
        } else if mention.unit == units.special.label {
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

    /// 上升4位, 前移12位: a ranking changes.
    private func isMove(_ mention: Mention) -> Bool {
        var left = text.glyph(before: text.skippingBlanks(before: mention.before?.range.lowerBound ?? mention.start))
        if left == "了" { left = text.glyph(before: mention.start - left.width) }
        return left.isAny(of: "升降移进退落跃晋滑前")
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
        guard mention.isBare || mention.unit == units.special.money || mention.unit == units.special.degree,
            let prefix = unitBefore(mention.start),
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
