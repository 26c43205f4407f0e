/// The automaton behind Chinese numerals: fed with digits and powers, it says how far one well-formed numeral reaches.
///
/// A numeral is groups below 10^4, closed by 万 and 亿: `high`·10^8-level, `middle`·10^4-level, `group`.
struct HanziNumeralReader {
    private let start: Int
    /// Offset behind the last character that belongs to the numeral for sure.
    private(set) var end: Int

    private var high = ExactDecimal.zero
    private var middle = ExactDecimal.zero
    private var group = 0
    /// A digit whose power has not come yet.
    private var digit: Int?
    private var digitStart: Int
    /// The digit is 两, which never ends a numeral with powers: 两万两 are 20000 of the weight 两.
    private var digitIsPair = false
    /// What a second neighbouring digit adds, and the exponent at which it stands.
    private var pairStep = 0
    private var pairPlace = 0
    private var pairIsGrouped = false
    /// Digits in a row without any power: 二〇二三.
    private var run = Scan.DigitRun()
    private var runFirst = 0

    private var powersTaken = 0
    /// The last power within the group; only lower ones may follow.
    private var lastPower = 4
    private var lastWasBig = false
    private var zeroPending = false
    /// Exponent of the 万, 亿, 万亿 that end the numeral as read so far, and what it was before the last digit.
    private var trailingScale = 0
    private var scaleBeforeDigit = 0
    private var lastPlace = 0
    private var isDigitless = false
    private var vague: Qualifier?
    private var severalPending = false
    private var overflow = false

    init(start: Int) {
        self.start = start
        end = start
        digitStart = start
    }

    /// Whether the last character leaves a numeral open, so that a blank may stand before the next one.
    var canContinueBehindBlank: Bool { powersTaken > 0 && digit == nil }

    /// Whether the numeral ends with a digit one place below its last power: 三百五 for 350, 两万三 for 23000.
    var endsShort: Bool {
        digit != nil && powersTaken > 0 && !zeroPending && (lastWasBig ? true : lastPower > 1 && lastPower < 4)
    }

    // MARK: Digits

    mutating func take(digit value: Int, end next: Int, joinsStrings: Bool = true) -> Bool {
        if severalPending || vague != nil { return false }
        if powersTaken == 0, run.count > 0 { return takeString(value, next, joinsStrings) }
        if value == 0, powersTaken > 0 {
            // 零 between places; it belongs to the numeral only if a digit follows.
            guard digit == nil, !zeroPending else { return false }
            zeroPending = true
            return true
        }
        if let digit {
            guard pairStep == 0, Self.isPair(digit, value), !zeroPending else { return false }
            pairStep = value - digit
            end = next
            return true
        }
        digit = value
        digitIsPair = !joinsStrings
        digitStart = end
        if powersTaken == 0 {
            run.append(UInt32(value))
            runFirst = value
        }
        end = next
        scaleBeforeDigit = trailingScale
        trailingScale = 0
        return true
    }

    private mutating func takeString(_ value: Int, _ next: Int, _ joins: Bool) -> Bool {
        // 两 joins no digit string; 三两 is no number.
        guard joins else { return false }
        run.append(UInt32(value))
        end = next
        digit = nil
        return true
    }

    private static func isPair(_ first: Int, _ second: Int) -> Bool {
        second == first + 1 && first > 0 || (first == 3 && second == 5)
    }

    // MARK: Several

    /// 几 or 数: before a power (几百) or behind one (十几).
    mutating func take(several range: Range<Int>) -> Bool {
        guard digit == nil, run.count == 0, vague == nil, !severalPending else { return false }
        if powersTaken == 0 {
            severalPending = true
            vague = Qualifier(.several, range)
            // It counts only if a power follows; the end stays.
            return true
        }
        guard lastPower == 1 || zeroPending, !lastWasBig else { return false }
        vague = Qualifier(.some, range)
        end = range.upperBound
        lastPlace = 0
        zeroPending = false
        return true
    }

    // MARK: Powers

    mutating func take(power exponent: Int, end next: Int) -> Bool {
        guard settleString() else { return false }
        let accepted = exponent < 4 ? takeSmall(exponent) : takeBig(exponent)
        guard accepted else { return false }
        powersTaken += 1
        run = Scan.DigitRun()
        end = next
        zeroPending = false
        return true
    }

    /// Two digits before a power are a pair (三四百); more are no numeral.
    private mutating func settleString() -> Bool {
        guard powersTaken == 0, run.count > 1 else { return true }
        let second = Int(run.value % 10)
        guard run.count == 2, Self.isPair(runFirst, second) else { return false }
        digit = runFirst
        pairStep = second - runFirst
        run = Scan.DigitRun()
        return true
    }

    private mutating func takeSmall(_ exponent: Int) -> Bool {
        let power = Self.power(exponent)
        if let digit {
            guard exponent < lastPower else { return dropDigit() }
            guard digit > 0 else { return false }
            group += digit * power
            if pairStep != 0 { placePair(exponent) }
            self.digit = nil
        } else if severalPending {
            severalPending = false
            group = 2 * power
        } else if vague != nil {
            return false
        } else if powersTaken == 0 {
            isDigitless = exponent > 1
            group = power
        } else {
            // 一百零十, 一百十, 一万零百: the one is left out.
            guard exponent < lastPower, exponent == 1 || zeroPending else { return false }
            group += power
        }
        lastPower = exponent
        lastPlace = exponent
        lastWasBig = false
        trailingScale = 0
        return true
    }

    /// 10^n for the powers of a group and of shortened digits.
    private static func power(_ exponent: Int) -> Int {
        var power = 1
        for _ in 0..<min(exponent, 16) { power *= 10 }
        return power
    }

    /// 八百一千: the digit belongs to the next numeral.
    private mutating func dropDigit() -> Bool {
        end = digitStart
        digit = nil
        pairStep = 0
        trailingScale = scaleBeforeDigit
        return false
    }

    private mutating func takeBig(_ exponent: Int) -> Bool {
        if let digit {
            group += digit
            if pairStep != 0, !pairIsGrouped { placePair(0) }
            lastPlace = 0
        } else if severalPending {
            severalPending = false
            group = 2
            lastPlace = 0
        }
        if group == 0, exponent == 4 || middle.isZero {
            guard stackBig(exponent) else { return false }
        } else {
            guard exponent == 8 ? high.isZero : middle.isZero else { return digit == nil ? false : dropDigit() }
            closeSection(exponent)
        }
        digit = nil
        group = 0
        lastPower = 4
        trailingScale = lastWasBig ? trailingScale + exponent : exponent
        lastWasBig = true
        return true
    }

    private mutating func closeSection(_ exponent: Int) {
        // 四十万亿: 万 closed the section just before, so both powers trail.
        if group != 0 { lastWasBig = false }
        let section = middle.adding(ExactDecimal(group)) ?? middle
        if exponent == 8 {
            high = multiply(section, exponent)
            middle = .zero
        } else {
            middle = multiply(ExactDecimal(group), exponent)
        }
    }

    /// 万亿, 万万, 亿亿, and 万 or 亿 with no digit before them.
    private mutating func stackBig(_ exponent: Int) -> Bool {
        if powersTaken == 0 {
            isDigitless = true
            if exponent == 8 { high = multiply(.one, exponent) } else { middle = multiply(.one, exponent) }
            return true
        }
        guard lastWasBig else { return false }
        if !middle.isZero {
            middle = multiply(middle, exponent)
        } else if exponent == 8 {
            high = multiply(high, exponent)
        } else {
            return false
        }
        return true
    }

    private mutating func multiply(_ value: ExactDecimal, _ exponent: Int) -> ExactDecimal {
        guard let product = value.scaled(byPowerOfTen: exponent), product.topPlace < ExactDecimal.digitLimit else {
            overflow = true
            return value
        }
        return product
    }

    private mutating func placePair(_ exponent: Int) {
        pairPlace = exponent
        pairIsGrouped = true
    }

    // MARK: Result

    /// - Parameter endsShort: whether a digit short of its power stands for that power (三百五) or begins something else.
    mutating func numeral(endsShort: Bool) -> Numeral? {
        if severalPending || (powersTaken == 0 && digit == nil && run.count == 0) { return nil }
        var numeral = Numeral(start: start, end: end)
        numeral.traits = .hanzi
        if powersTaken == 0, run.count > 1 { return string(numeral) }
        if let digit { place(digit, short: self.endsShort, keeps: endsShort) }
        guard end > start else { return nil }
        numeral.end = end
        numeral.scale = trailingScale
        numeral.coefficient = high.isZero && middle.isZero ? Int128(group) : coefficient
        numeral.lastPlace = lastPlace
        numeral.vague = vague
        if pairStep != 0 {
            numeral.pairStep = pairStep * Self.power(pairPlace)
            numeral.traits.insert(.pair)
        }
        if isDigitless { numeral.traits.insert(.digitless) }
        if overflow { numeral.traits.insert(.outOfRange) }
        return numeral
    }

    /// All sections as a whole number, without the powers that trail.
    private var coefficient: Int128 {
        guard !overflow, let sum = high.adding(middle)?.adding(ExactDecimal(group)) else { return 0 }
        let shift = sum.exponent - trailingScale
        return shift < 0 ? sum.significand / ExactDecimal.power(-shift) : sum.significand * ExactDecimal.power(shift)
    }

    private mutating func place(_ digit: Int, short: Bool, keeps: Bool) {
        if (short && !keeps) || (digitIsPair && powersTaken > 0) {
            _ = dropDigit()
            return
        }
        let exponent = short ? (lastWasBig ? scaleBeforeDigit : lastPower) - 1 : 0
        group += digit * Self.power(exponent)
        if pairStep != 0, !pairIsGrouped { placePair(exponent) }
        lastPlace = exponent
    }

    private func string(_ numeral: Numeral) -> Numeral {
        var numeral = numeral
        numeral.coefficient = run.value
        numeral.digitCount = run.count
        numeral.traits.insert(.digitString)
        if run.count == 2, Self.isPair(runFirst, Int(run.value % 10)) {
            // 七八 stands for seven or eight unless a year follows; the caller decides.
            numeral.pairStep = Int(run.value % 10) - runFirst
            numeral.traits.insert(.pair)
        }
        if run.count > ExactDecimal.digitLimit { numeral.traits.insert(.outOfRange) }
        return numeral
    }
}
