/// Arabic digits: 12,345.6万, １２．３, 3万4000.
extension Scan {
    /// Digits as they come: their value, number and trailing zeros.
    struct DigitRun {
        private var digits = WideInteger.zero
        private(set) var count = 0
        private(set) var trailingZeros = 0

        var value: Int128 { digits.value }

        @inline(__always)
        mutating func append(_ digit: UInt32) {
            count += 1
            // Further digits are counted only; the caller sees from the count that the number is out of range.
            guard count <= ExactDecimal.digitLimit else { return }
            digits = WideInteger(digits.value &* 10 &+ Int128(digit))
            trailingZeros = digit == 0 ? trailingZeros + 1 : 0
        }
    }

    /// Reads digits, decimals and powers from the first digit on.
    func arabicNumeral(at start: Int) -> Numeral {
        var run = DigitRun()
        var numeral = Numeral(start: start, end: digits(from: start, into: &run))
        let separator = text.glyph(at: numeral.end)
        if separator == ",", run.count <= 3 {
            readGroups(&numeral, &run)
        } else if separator.width > 0, text.classes[separator.code] == ScalarClass.blank {
            readSpacedDigits(&numeral, &run)
        }
        if run.count > 1, text.bytes[start] == UInt8(ascii: "0") || text.glyph(at: start) == "0" { numeral.traits.insert(.code) }
        readDecimals(&numeral, &run)
        numeral.coefficient = run.value
        numeral.digitCount = run.count
        numeral.lastPlace = -numeral.decimals
        numeral.trailingZeros = numeral.decimals == 0 && run.value != 0 ? run.trailingZeros : 0
        if run.count > ExactDecimal.digitLimit { numeral.traits.insert(.outOfRange) }
        readPowers(&numeral)
        return numeral
    }

    /// Reads digits without gaps and returns where they end.
    @inline(__always)
    private func digits(from start: Int, into run: inout DigitRun) -> Int {
        var end = start
        while true {
            let glyph = text.glyph(at: end)
            guard glyph.isDigit else { return end }
            run.append(glyph.code - 0x30)
            end += glyph.width
        }
    }

    /// Thousands set off by commas: one to three digits, then groups of exactly three. A full-width comma groups full-width
    /// digits; between half-width ones it ends a clause (1/10，438万名) unless the text shows otherwise.
    private func readGroups(_ numeral: inout Numeral, _ run: inout DigitRun) {
        guard !(text.glyph(at: numeral.start) == "0") else { return }
        let isWide = text.bytes[numeral.start] >= 0x80
        while true {
            let comma = text.glyph(at: numeral.end)
            guard comma == ",", comma.width == 1 || isWide || groupsByWideComma else { return }
            var group = run
            let end = digits(from: numeral.end + comma.width, into: &group)
            guard group.count == run.count + 3 else { return }
            run = group
            numeral.end = end
            numeral.traits.insert(.grouped)
        }
    }

    /// Whether a full-width comma, three digits that begin with a zero, and a power or unit stand at an offset: no clause begins so.
    func beginsWideGroup(at offset: Int) -> Bool {
        let comma = text.glyph(at: offset)
        guard comma == ",", comma.width == 3, text.glyph(at: offset + 3) == "0" else { return false }
        var run = DigitRun()
        let end = digits(from: offset + 3, into: &run)
        return run.count == 3 && powerOrUnitFollows(text.skippingBlanks(from: end))
    }

    /// Digits torn apart by blanks, when a unit shows that one number is meant: `7 4 7 7 2 亿元`, `12 345亩`, `2 016 年`.
    private func readSpacedDigits(_ numeral: inout Numeral, _ run: inout DigitRun) {
        let isSingle = run.count == 1
        guard run.count <= 3, text.glyph(at: numeral.start) != "0" else { return }
        var joined = run
        var end = numeral.end
        var pieces = 1
        var allSingle = isSingle
        var allThrees = true
        while pieces < 12 {
            let blank = text.glyph(at: end)
            guard blank.width > 0, text.classes[blank.code] == ScalarClass.blank else { break }
            let before = joined.count
            let next = digits(from: end + blank.width, into: &joined)
            if joined.count == before { break }
            allSingle = allSingle && joined.count == before + 1
            allThrees = allThrees && joined.count == before + 3
            end = next
            pieces += 1
        }
        guard pieces > 1, allThrees || (allSingle && pieces >= 3), powerOrUnitFollows(text.skippingBlanks(from: end)) else {
            return
        }
        run = joined
        numeral.end = end
        numeral.traits.insert(.repaired)
    }

    /// A point and digits behind it; blanks before the point are damage (`12 .2％`). A second point makes it a code (1.2.3).
    private func readDecimals(_ numeral: inout Numeral, _ run: inout DigitRun) {
        var point = numeral.end
        if text.glyph(at: point) != "." {
            point = text.skippingBlanks(from: point)
            guard point > numeral.end, text.glyph(at: point) == "." else { return }
        }
        let whole = run.count
        let end = digits(from: point + text.glyph(at: point).width, into: &run)
        guard run.count > whole else { return }
        if point > numeral.end { numeral.traits.insert(.repaired) }
        numeral.decimals = run.count - whole
        numeral.end = end
        numeral.traits.insert(.decimal)
        numeral.traits.remove(.code)
        let next = text.glyph(at: end)
        if next == ".", text.glyph(at: end + next.width).isDigit { numeral.traits.insert(.code) }
    }

    /// 万, 亿, 万亿 and, against the norm, 百 and 千 behind digits; then what may follow them: 3万4000, 5亿1万4千6百.
    private func readPowers(_ numeral: inout Numeral) {
        for _ in 0..<4 {
            let offset = text.skippingBlanks(from: numeral.end)
            guard let power = power(at: offset), power.exponent > 1 else { break }
            numeral.scale += power.exponent
            numeral.end = power.end
        }
        while numeral.scale > 0, numeral.decimals == 0, numeral.vague == nil, let rest = remainder(of: numeral) {
            let shift = numeral.scale - rest.scale
            guard numeral.value.topPlace < 30 else { break }
            numeral.coefficient = numeral.coefficient * ExactDecimal.power(shift) + rest.coefficient
            numeral.scale = rest.scale
            numeral.trailingZeros = rest.trailingZeros
            numeral.vague = rest.vague
            numeral.end = rest.end
            numeral.traits.insert(.compound)
        }
    }

    /// The power that stands at an offset, unless it begins a unit: 千瓦, 百分点.
    func power(at offset: Int) -> (exponent: Int, end: Int)? {
        let glyph = text.glyph(at: offset)
        let kind = text.classes[glyph.code]
        guard kind > ScalarClass.hanziPower, kind <= ScalarClass.hanziPower + 8 else { return nil }
        let exponent = Int(kind - ScalarClass.hanziPower)
        if exponent == 2 || exponent == 3, beginsUnit(at: offset, with: glyph) { return nil }
        return (exponent, offset + glyph.width)
    }

    /// 3千多万 behind 1亿: the marker stands inside the part.
    private func readMarkedPower(_ rest: inout Numeral, below scale: Int) {
        let marker = text.glyph(at: rest.end)
        guard marker == "多" || marker == "余", let power = power(at: rest.end + marker.width), power.exponent >= 4,
            rest.scale + power.exponent < scale
        else { return }
        rest.vague = Qualifier(.more, rest.end..<rest.end + marker.width)
        rest.scale += power.exponent
        rest.end = power.end
    }

    /// What continues a number behind its power, as 4000 in 3万4000: four digits or more, or digits with a lower power, or digits
    /// behind 零.
    private func remainder(of numeral: Numeral) -> Numeral? {
        var start = numeral.end
        let zero = text.glyph(at: start)
        if text.classes[zero.code] == ScalarClass.hanziDigit { start += zero.width }
        guard text.glyph(at: start).isDigit else { return nil }
        var run = DigitRun()
        var rest = Numeral(start: start, end: digits(from: start, into: &run))
        rest.coefficient = run.value
        rest.trailingZeros = run.trailingZeros
        while let power = power(at: rest.end), rest.scale + power.exponent < numeral.scale {
            rest.scale += power.exponent
            rest.end = power.end
        }
        readMarkedPower(&rest, below: numeral.scale)
        guard text.glyph(at: rest.end) != ".", run.count + rest.scale <= numeral.scale,
            rest.scale > 0 || run.count >= 4 || start > numeral.end
        else { return nil }
        return rest
    }
}
