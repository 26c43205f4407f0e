/// Finds the items of enumerations in running text: 一是, 二要, 第三，, 首先，, or else （1）, ①, 1.; only where a clause begins.
///
/// Text in quotation marks or brackets is skipped: what is quoted counts for itself.
struct NumberingScanner {
    /// An item at a place of the text.
    struct Found {
        let number: Int
        let form: NumberingForm
        /// The item without the comma behind it, in bytes of the text.
        let range: Range<Int>
    }

    /// What items are counted with.
    enum Sort {
        /// 一是, 二要, 第三，, 首先，
        case words
        /// （一） 1. ① 第一、: what heads paragraphs otherwise
        case marks
    }

    private let bytes: [UInt8]
    private let end: Int
    private let sort: Sort

    private init(_ bytes: [UInt8], end: Int, sort: Sort) {
        self.bytes = bytes
        self.end = end
        self.sort = sort
    }

    /// - Parameter range: One paragraph.
    /// - Complexity: O(range).
    static func items(in bytes: [UInt8], range: Range<Int>, sort: Sort = .words) -> [Found] {
        let scanner = NumberingScanner(bytes, end: range.upperBound, sort: sort)
        var found: [Found] = []
        var depth = 0
        var isClauseStart = true
        var index = range.lowerBound
        while index < range.upperBound {
            if isClauseStart, depth == 0, let item = scanner.item(at: index) { found.append(item) }
            let (scalar, width) = scanner.scalar(at: index)
            switch scalar {
            case "“", "‘", "《", "（", "(", "「", "『": depth += 1
            case "”", "’", "》", "）", ")", "」", "』": depth = max(0, depth - 1)
            default: break
            }
            isClauseStart = isClauseEnd(scalar)
            index += width
        }
        return found
    }

    private static func isClauseEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "；", "：", "，", "！", "？", "—", ";", ":", ",", "!", "?": true
        default: false
        }
    }

    // MARK: Items

    private func item(at start: Int) -> Found? {
        sort == .words ? spelledItem(at: start) : markedItem(at: start)
    }

    private func spelledItem(at start: Int) -> Found? {
        switch scalar(at: start).0 {
        case "首": word("首先", 1, at: start)
        case "再": word("再次", 3, at: start)
        case "其": word("其次", 2, at: start) ?? counted(prefix: "其", numeral: start + 3, from: start)
        case "第": counted(prefix: "第", numeral: start + 3, from: start)
        default: counted(prefix: "", numeral: start, from: start)
        }
    }

    private func word(_ word: StaticString, _ number: Int, at start: Int) -> Found? {
        let next = start + word.utf8CodeUnitCount
        guard matches(word, at: start), scalar(at: next).0 == "，" else { return nil }
        return Found(number: number, form: .words, range: start..<next)
    }

    private func counted(prefix: String, numeral start: Int, from itemStart: Int) -> Found? {
        guard let (number, behind) = numeral(at: start) else { return nil }
        let mark = scalar(at: behind).0
        if prefix.isEmpty {
            guard mark == "是" || mark == "要", !isTautology(numeral: start..<behind, behind: behind + 3) else { return nil }
            return Found(
                number: number, form: NumberingForm("", .chinese, mark == "是" ? "是" : "要"), range: itemStart..<behind + 3)
        }
        // 第一、 is mostly a rank (全国第一、全省第二), so it counts nothing here.
        guard mark == "，" || mark == "：" || mark == "是" || mark == "要" else { return nil }
        return Found(number: number, form: NumberingForm(prefix, .chinese, ""), range: itemStart..<behind)
    }

    /// （一） 1. ① 一、 or 第一、; brackets of either width are one form, and so are 1. and 1、.
    private func markedItem(at start: Int) -> Found? {
        let (mark, width) = scalar(at: start)
        switch mark {
        case "\u{2460}"..."\u{2473}":
            return Found(
                number: Int(mark.value - 0x245F), form: NumberingForm("", .circled, ""), range: start..<start + width)
        case "（", "(": return marked("（", start + width, by: ["）", ")"], "）", from: start)
        case "第": return marked("第", start + width, by: ["、"], "、", from: start)
        case "0"..."9": return marked("", start, by: [".", "、"], ".", from: start)
        default: return marked("", start, by: ["、"], "、", from: start)
        }
    }

    private func marked(
        _ prefix: String, _ numeralStart: Int, by closers: [Unicode.Scalar], _ suffix: String, from start: Int
    ) -> Found? {
        let spelled = numeral(at: numeralStart)
        guard let (number, behind) = spelled ?? digits(at: numeralStart) else { return nil }
        let (closer, width) = scalar(at: behind)
        guard closers.contains(closer), !prefix.isEmpty || !goesOnCounting(at: behind + width) else { return nil }
        let form = NumberingForm(prefix, spelled == nil ? .arabic : .chinese, suffix)
        return Found(number: number, form: form, range: start..<behind + width)
    }

    /// Whether what follows a number shows that several things are named, or that it is part of a figure: 一、二、三产业, 3.5.
    private func goesOnCounting(at index: Int) -> Bool {
        guard let (_, behind) = numeral(at: index) else { return ("0"..."9").contains(scalar(at: index).0) }
        return "、产次级类线轮期季批档号和".unicodeScalars.contains(scalar(at: behind).0)
    }

    /// 一是一，二是二 counts nothing.
    private func isTautology(numeral: Range<Int>, behind start: Int) -> Bool {
        start + numeral.count <= end && bytes[numeral].elementsEqual(bytes[start..<start + numeral.count])
    }

    /// A number of at most two digits in Chinese numerals, with the offset behind it.
    private func numeral(at start: Int) -> (number: Int, end: Int)? {
        var (number, digit, index) = (0, 0, start)
        while let value = Self.value(of: scalar(at: index).0), index - start < 9 {
            if value == 10 {
                (number, digit) = (number + max(1, digit) * 10, 0)
            } else {
                guard digit == 0 else { return nil }
                digit = value
            }
            index += 3
        }
        return index > start && number + digit < 100 ? (number + digit, index) : nil
    }

    /// A number of one or two digits, with the offset behind it.
    private func digits(at start: Int) -> (number: Int, end: Int)? {
        var (number, index) = (0, start)
        while case let (digit, _) = scalar(at: index), ("0"..."9").contains(digit), index < start + 3 {
            number = number * 10 + Int(digit.value - 0x30)
            index += 1
        }
        return index > start && index < start + 3 ? (number, index) : nil
    }

    private static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "一": 1
        case "二": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        case "十": 10
        default: nil
        }
    }

    // MARK: Bytes

    private func matches(_ word: StaticString, at start: Int) -> Bool {
        guard start + word.utf8CodeUnitCount <= end else { return false }
        return word.withUTF8Buffer { buffer in buffer.indices.allSatisfy { bytes[start + $0] == buffer[$0] } }
    }

    /// The scalar at an offset, or a line feed behind the end, with its width in bytes.
    private func scalar(at index: Int) -> (Unicode.Scalar, Int) {
        guard index < end else { return ("\n", 1) }
        let lead = bytes[index]
        // Of longer scalars only those of three bytes matter here.
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        guard lead >= 0xE0, lead < 0xF0, index + 2 < end else { return ("\u{FFFD}", lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) }
        let value = UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
        return (Unicode.Scalar(value) ?? "\u{FFFD}", 3)
    }
}
