import Quantities

/// Cuts a sentence into tokens. Brackets and quotation marks count as words unless 分别 stands inside.
struct RespectivelyLexer {
    /// Farthest that a bracket may close, in bytes.
    private static let longestAside = 600

    private let bytes: [UInt8]
    private let quantities: QuantityList
    private let words: RespectivelyWords
    private var tokens: [RespectivelyToken] = []
    private var figure = 0
    /// Where a quotation ended last.
    private var quotationEnd = -1

    init(_ bytes: [UInt8], _ quantities: QuantityList, _ words: RespectivelyWords) {
        self.bytes = bytes
        self.quantities = quantities
        self.words = words
    }

    /// - Complexity: O(length of the range × length of an aside).
    mutating func tokens(in range: Range<Int>) -> [RespectivelyToken] {
        tokens = []
        quotationEnd = -1
        figure = quantities.firstIndex(endingAfter: range.lowerBound)
        var offset = range.lowerBound
        while offset < range.upperBound { offset = read(at: offset, before: range.upperBound) }
        return tokens
    }

    /// Reads what begins at an offset and returns where it ends.
    private mutating func read(at offset: Int, before end: Int) -> Int {
        if let next = readFigure(at: offset, before: end) { return next }
        var next = offset
        let scalar = Self.scalar(in: bytes, at: &next)
        if let match = words.match(scalar, in: bytes, at: offset, before: end) {
            readWord(match.sign, offset..<match.end)
            return match.end
        }
        switch scalar {
        case "、":
            append(.separator, offset..<next)
        case "，", ",", "。", "；", ";", "：", ":", "！", "!", "？", "?", "—", "…":
            append(.stop, offset..<next)
        case "（", "(", "【", "[", "〔", "《", "“", "‘", "「", "\"":
            return readAside(scalar, offset..<next, before: end)
        case "）", ")", "】", "]", "〕", "》", "”", "’", "」":
            append(.stop, offset..<next)
        default:
            return readNumber(scalar, offset..<next, before: end)
        }
        return next
    }

    private static func scalar(in bytes: [UInt8], at offset: inout Int) -> Unicode.Scalar {
        Unicode.Scalar(LocatedScalars.scalar(in: bytes, at: &offset)) ?? "\u{FFFD}"
    }

    private mutating func append(_ kind: RespectivelyToken.Kind, _ range: Range<Int>) {
        tokens.append(RespectivelyToken(kind: kind, range: range))
    }

    private mutating func readFigure(at offset: Int, before end: Int) -> Int? {
        while figure < quantities.count, quantities[figure].extent.lowerBound < offset { figure += 1 }
        guard figure < quantities.count, quantities[figure].extent.lowerBound == offset else { return nil }
        let range = quantities[figure].extent
        guard range.upperBound <= end else { return nil }
        append(.figure(figure), range)
        return range.upperBound
    }

    private mutating func readWord(_ sign: RespectivelyWords.Sign, _ range: Range<Int>) {
        switch sign {
        case .marker: append(.marker, range)
        case .conjunction(let partsGroups): append(.conjunction(partsGroups: partsGroups), range)
        case .others: append(.others, range)
        case .of: append(.of, range)
        case .fused(let counts): append(.fused(counts), range)
        case .plain: return
        }
    }

    /// Digits that no figure claims, and Chinese numbers that count things of one name (三率, 双下降; not the 三 of 二、三产业).
    private mutating func readNumber(_ scalar: Unicode.Scalar, _ range: Range<Int>, before end: Int) -> Int {
        if scalar.value.isDigit {
            var next = range.upperBound
            while next < end, bytes[next] < 0x80, UInt32(bytes[next]).isWordSign || bytes[next] == UInt8(ascii: ".") { next += 1 }
            append(.unread, range.lowerBound..<next)
            return next
        }
        let followsSeparator = tokens.last.map { $0.kind == .separator && $0.range.upperBound == range.lowerBound } ?? false
        if let count = Self.numerals[scalar], !followsSeparator { append(.number(count), range) }
        return range.upperBound
    }

    private static let numerals: [Unicode.Scalar: Int] = [
        "双": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]
}

// MARK: Brackets and quotation marks

extension RespectivelyLexer {
    /// Passes over what stands in brackets or quotation marks; a bracket round 分别 bounds its clause instead.
    private mutating func readAside(_ opening: Unicode.Scalar, _ range: Range<Int>, before end: Int) -> Int {
        guard let close = close(of: opening, from: range.upperBound, before: end) else {
            if Self.isBracket(opening) { append(.stop, range) }
            return range.upperBound
        }
        if holdsMarker(range.upperBound..<close.lowerBound) {
            append(.stop, range)
            return range.upperBound
        }
        if Self.isBracket(opening) {
            append(.aside(counts(in: range.upperBound..<close.lowerBound)), range.lowerBound..<close.upperBound)
        } else {
            // “上海标准”“上海品牌”: two names that 、 need not part (GB/T 15834 4.5.3.5).
            if quotationEnd == range.lowerBound { append(.separator, range.lowerBound..<range.lowerBound) }
            quotationEnd = close.upperBound
        }
        return close.upperBound
    }

    /// How many things a remark lists: 主要指标（生产总值、投资和消费）.
    private func counts(in range: Range<Int>) -> RespectivelyCounts {
        var (items, joints) = (1, 0)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let start = offset
            let scalar = Self.scalar(in: bytes, at: &offset)
            if scalar == "、" { items += 1 }
            if case .conjunction = words.match(scalar, in: bytes, at: start, before: range.upperBound)?.sign { joints += 1 }
        }
        return RespectivelyCounts(items...items + joints)
    }

    private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "(", "【", "[", "〔": true
        default: false
        }
    }

    private func close(of opening: Unicode.Scalar, from start: Int, before end: Int) -> Range<Int>? {
        let closing = Self.closing(opening)
        let limit = min(end, start + Self.longestAside)
        var depth = 1
        var offset = start
        while offset < limit {
            let begin = offset
            let scalar = Self.scalar(in: bytes, at: &offset)
            if scalar == closing { depth -= 1 } else if scalar == opening { depth += 1 }
            if depth == 0 { return begin..<offset }
        }
        return nil
    }

    private static func closing(_ opening: Unicode.Scalar) -> Unicode.Scalar {
        switch opening {
        case "（": "）"
        case "(": ")"
        case "【": "】"
        case "[": "]"
        case "〔": "〕"
        case "《": "》"
        case "“": "”"
        case "‘": "’"
        case "「": "」"
        default: opening
        }
    }

    private func holdsMarker(_ range: Range<Int>) -> Bool {
        words.markers.contains { word in
            guard range.count >= word.count else { return false }
            return (range.lowerBound...range.upperBound - word.count).contains { bytes[$0..<$0 + word.count].elementsEqual(word) }
        }
    }
}
