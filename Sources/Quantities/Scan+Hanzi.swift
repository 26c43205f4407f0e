/// Chinese numerals: 一百二十, 两万, 六点五, 二〇二三, 十几, 三四百.
extension Scan {
    /// Reads the numeral that begins at an offset; `nil` when the character there begins none.
    func hanziNumeral(at start: Int) -> Numeral? {
        var reader = HanziNumeralReader(start: start)
        var offset = start
        while true {
            let glyph = text.glyph(at: offset)
            let end = offset + glyph.width
            switch text.classes[glyph.code] {
            case let kind where kind >= ScalarClass.hanziDigit && kind < ScalarClass.pairOfHanzi:
                guard reader.take(digit: Int(kind - ScalarClass.hanziDigit), end: end) else { return finish(&reader) }
            case ScalarClass.pairOfHanzi:
                guard reader.take(digit: 2, end: end, joinsStrings: false) else { return finish(&reader) }
            case ScalarClass.several:
                guard reader.take(several: offset..<end) else { return finish(&reader) }
            case let kind where kind > ScalarClass.hanziPower && kind <= ScalarClass.hanziPower + 8:
                guard let power = power(at: offset), reader.take(power: power.exponent, end: end) else { return finish(&reader) }
            case ScalarClass.blank where reader.canContinueBehindBlank:
                offset = text.skippingBlanks(from: offset)
                guard text.classes[text.glyph(at: offset).code] >= ScalarClass.hanziDigit,
                    text.classes[text.glyph(at: offset).code] <= ScalarClass.hanziPower + 8
                else { return finish(&reader) }
                continue
            default:
                return finish(&reader)
            }
            offset = end
        }
    }

    private func finish(_ reader: inout HanziNumeralReader) -> Numeral? {
        // 一百一个 is 一百 and 一个: a digit short of its power stands before measures (一百五公里), not before classifiers.
        let splits = reader.endsShort && classifierFollows(text.skippingBlanks(from: reader.end))
        guard var numeral = reader.numeral(endsShort: !splits) else { return nil }
        readHanziDecimals(&numeral)
        return numeral
    }

    /// 点 and plain digits, then 万 or 亿. Clock times are no decimals: 五点零二分, 五点三十分.
    private func readHanziDecimals(_ numeral: inout Numeral) {
        let point = text.glyph(at: numeral.end)
        guard point == "点", numeral.vague == nil, numeral.pairStep == 0, !numeral.traits.contains(.digitString) else { return }
        var fraction = DigitRun()
        var end = text.skippingBlanks(from: numeral.end + point.width)
        while fraction.count < ExactDecimal.digitLimit / 2 {
            let glyph = text.glyph(at: end)
            let kind = text.classes[glyph.code]
            guard kind >= ScalarClass.hanziDigit, kind < ScalarClass.pairOfHanzi else { break }
            fraction.append(UInt32(kind - ScalarClass.hanziDigit))
            end += glyph.width
        }
        let next = text.glyph(at: end)
        let isClock = next == "分" && text.glyph(at: end + next.width) != "之"
        guard fraction.count > 0, !isClock, text.classes[next.code] != ScalarClass.hanziPower + 1,
            numeral.value.topPlace + fraction.count <= ExactDecimal.digitLimit - 1
        else { return }
        append(fraction, to: &numeral)
        numeral.end = end
        while let power = power(at: numeral.end), power.exponent >= 4, numeral.scale <= 12 {
            numeral.scale += power.exponent
            numeral.end = power.end
        }
    }

    /// Decimals count from the ones: 十五万点三七九 is 150000.379.
    private func append(_ fraction: DigitRun, to numeral: inout Numeral) {
        let whole = numeral.coefficient * ExactDecimal.power(numeral.scale)
        numeral.coefficient = whole * ExactDecimal.power(fraction.count) + fraction.value
        numeral.scale = 0
        numeral.decimals = fraction.count
        numeral.lastPlace = -fraction.count
        numeral.traits.insert(.decimal)
        numeral.traits.remove(.digitless)
    }
}
