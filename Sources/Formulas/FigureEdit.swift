import Localization

/// A slip of the pen in the words of a figure, undone.
struct FigureEdit: Hashable {
    enum Kind: Hashable {
        /// 9030 for 9300
        case swap
        /// 28.0 for 280
        case tenfold
        /// 万 for 亿
        case power

        var words: LocalizedText {
            switch self {
            case .swap: LocalizedText(zh: "相邻两位对调", en: "two neighbouring digits swapped")
            case .tenfold: LocalizedText(zh: "差十倍，小数点或零有误", en: "a factor of ten: a decimal point or a zero")
            case .power: LocalizedText(zh: "“万”与“亿”相混", en: "万 and 亿 confused")
            }
        }
    }

    let kind: Kind
    /// The figure's words as they may have been meant.
    let text: [UInt8]

    /// Every such edit of a figure's words, which need not be figures.
    ///
    /// - Complexity: O(n²) in the number of bytes.
    static func all(of text: [UInt8]) -> [FigureEdit] {
        swaps(in: text) + tenfolds(of: text) + powers(in: text)
    }

    /// Neighbours with a decimal point between them count: 47.4 for 44.7.
    private static func swaps(in text: [UInt8]) -> [FigureEdit] {
        text.indices.compactMap { index in
            let isPoint = text[(index + 1)...].first == UInt8(ascii: ".")
            let other = index + (isPoint ? 2 : 1)
            guard other < text.count, isDigit(text[index]), isDigit(text[other]), text[index] != text[other] else { return nil }
            var edited = text
            edited.swapAt(index, other)
            return FigureEdit(kind: .swap, text: edited)
        }
    }

    /// The decimal point one place further to either side.
    private static func tenfolds(of text: [UInt8]) -> [FigureEdit] {
        guard let number = number(in: text) else { return [] }
        let digits = text[number].filter(isDigit)
        let point = text[number].firstIndex(of: UInt8(ascii: ".")).map { $0 - number.lowerBound } ?? digits.count
        return [point - 1, point + 1].compactMap { moved in
            guard let shifted = decimal(digits, point: moved, wasWhole: point == digits.count) else { return nil }
            return FigureEdit(kind: .tenfold, text: Array(text[..<number.lowerBound] + shifted + text[number.upperBound...]))
        }
    }

    /// Digits with a decimal point before the one at `point`; a zero comes and goes with whole numbers.
    private static func decimal(_ digits: [UInt8], point: Int, wasWhole: Bool) -> [UInt8]? {
        var digits = digits
        var point = point
        let zero = UInt8(ascii: "0")
        if point > digits.count { digits.append(zero) }
        if point < digits.count, wasWhole, digits.last == zero { digits.removeLast() }
        while point > 1, digits.first == zero {
            digits.removeFirst()
            point -= 1
        }
        guard point > 0 || !digits.isEmpty else { return nil }
        let whole = point > 0 ? Array(digits[..<point]) : [zero]
        let rest = point > 0 ? digits[point...] : digits[...]
        return rest.isEmpty ? whole : whole + [UInt8(ascii: ".")] + rest
    }

    /// 万 and 亿 that stand alone, each for the other.
    private static func powers(in text: [UInt8]) -> [FigureEdit] {
        let (small, large) = (Array("万".utf8), Array("亿".utf8))
        let places = text.indices.filter { text[$0...].starts(with: small) || text[$0...].starts(with: large) }
        guard places.count == 1, let place = places.first else { return [] }
        let other = text[place...].starts(with: small) ? large : small
        return [FigureEdit(kind: .power, text: text[..<place] + other + text[(place + 3)...])]
    }

    /// The only run of digits with at most one point; none in ranges and grouped numbers.
    private static func number(in text: [UInt8]) -> Range<Int>? {
        guard let start = text.firstIndex(where: isDigit) else { return nil }
        let end = text[start...].firstIndex { !isDigit($0) && $0 != UInt8(ascii: ".") } ?? text.count
        let isPlain = text[start..<end].count { $0 == UInt8(ascii: ".") } <= 1 && text[end - 1] != UInt8(ascii: ".")
        return isPlain && !text[end...].contains(where: isDigit) ? start..<end : nil
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
