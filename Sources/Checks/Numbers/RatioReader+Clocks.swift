import Quantities

/// Ratios that look like times of the day: a slip makes 10∶45∶46 of 10∶45∶45, which without the name in front would be a clock
/// time, and is no figure to the scanner.
extension RatioReader {
    var clocks: [RatioShares] {
        guard parts ?? 3 == 3 else { return [] }
        return names.indices.flatMap { index in
            let name = names[index]
            let next = index + 1 < names.count ? names[index + 1].lowerBound : bytes.count
            return clocks(in: name.upperBound..<max(name.upperBound, min(next, name.upperBound + Self.farthest)), name)
        }
    }

    /// In bytes from the name.
    private static let farthest = 90

    private func clocks(in range: Range<Int>, _ name: Range<Int>) -> [RatioShares] {
        var found: [RatioShares] = []
        var offset = range.lowerBound
        while offset < range.upperBound, !isStop(at: offset) {
            guard UInt32(bytes[offset]).isDigit else {
                offset += 1
                continue
            }
            let (terms, end) = terms(from: offset, before: range.upperBound)
            // What the scanner has read is no clock time.
            if terms.count == 3, context.quantities.index(containing: offset) == nil {
                found.append(RatioShares(terms: terms, range: offset..<end, name: name, doubt: nil))
            }
            offset = end
        }
        return found
    }

    private func isStop(at offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: "\n") || ["，", "。", "；"].contains { bytes[offset...].starts(with: $0.utf8) }
    }

    /// Whole numbers that colons part, and where they end.
    private func terms(from start: Int, before limit: Int) -> (terms: [RatioTerm], end: Int) {
        var terms: [RatioTerm] = []
        var offset = start
        while true {
            let begin = offset
            while offset < limit, UInt32(bytes[offset]).isDigit { offset += 1 }
            guard let value = ExactDecimal(String(decoding: bytes[begin..<offset], as: UTF8.self)) else { return ([], offset) }
            terms.append(RatioTerm(value: value, lastUnit: .one, range: begin..<offset))
            guard let next = behindColon(offset, before: limit), UInt32(bytes[next]).isDigit else { return (terms, offset) }
            offset = next
        }
    }

    private func behindColon(_ offset: Int, before limit: Int) -> Int? {
        let end = [":", "：", "∶", "︰"].first { sign in
            offset + sign.utf8.count < limit && bytes[offset..<offset + sign.utf8.count].elementsEqual(sign.utf8)
        }
        return end.map { offset + $0.utf8.count }
    }
}
