/// Whole numbers as titles, dates and headings write them.
package enum ChineseNumeral {
    /// The value of 0–9999 in Chinese numerals (十三, 一百零二), of digits read one by one (二〇二六), or of Arabic digits,
    /// full-width ones included; `nil` for anything else.
    package static func value(of text: String) -> Int? {
        value(of: Passage(text))
    }

    static func value(of passage: Passage) -> Int? {
        var digits: [Int] = []
        var total = 0
        var sawUnit = false
        var rest = passage
        while let scalar = rest.first {
            rest = rest.dropFirst()
            if let digit = digit(scalar) {
                digits.append(digit)
            } else if let unit = unit(scalar) {
                // 十 alone is ten; 零 fills a gap and adds nothing.
                guard digits.count <= 2, digits.first == 0 || digits.count <= 1 else { return nil }
                total += (digits.last ?? 1) * unit
                digits = []
                sawUnit = true
            } else {
                return nil
            }
            guard digits.count <= 4 else { return nil }
        }
        guard sawUnit || !digits.isEmpty else { return nil }
        return total + digits.reduce(0) { $0 * 10 + $1 }
    }

    /// 0–9 in Chinese, Arabic or full-width form.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "〇", "零", "○", "Ｏ": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        case "0"..."9": Int(scalar.value - 0x30)
        case "０"..."９": Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    /// Whether a scalar counts in Chinese; 两 and 〇 do not number anything.
    static func isOrdinalNumeral(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百": true
        default: false
        }
    }

    private static func unit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十": 10
        case "百": 100
        case "千": 1000
        default: nil
        }
    }
}
