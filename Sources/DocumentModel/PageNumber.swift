/// — 3 —, - 3 -, 第3页, 第 3 页 共 20 页: what a printed page says at its foot.
enum PageNumber {
    static func matches(_ line: Passage) -> Bool {
        guard line.isAtMost(bytes: 40), let first = line.first else { return false }
        if let rest = line.dropping("第") { return isNumbered(rest, unit: "页") }
        guard isDash(first), let last = line.last, isDash(last) else { return false }
        let number = line.dropFirst { isDash($0) || $0.isBlank }.dropLast { isDash($0) || $0.isBlank }
        return !number.isEmpty && number.isAtMost(bytes: 4) && number.allSatisfy(\.isDigit)
    }

    /// Whether a line is a bare number, which numbers a page only if a form feed follows.
    static func isBare(_ line: Passage) -> Bool {
        !line.isEmpty && line.isAtMost(bytes: 4) && line.allSatisfy(\.isDigit)
    }

    private static func isNumbered(_ words: Passage, unit: Unicode.Scalar) -> Bool {
        let rest = words.dropFirst(while: \.isDigit)
        guard rest.range.lowerBound > words.range.lowerBound, rest.first == unit else { return false }
        let tail = rest.dropFirst()
        return tail.isEmpty || (tail.contains("共") && tail.last == unit)
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "—", "–", "－", "―", "─", "·", "•", "~": true
        default: false
        }
    }
}
