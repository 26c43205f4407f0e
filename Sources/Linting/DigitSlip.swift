import SourceText

/// One digit of a figure replaced by another.
struct DigitSlip: Hashable {
    /// The digit.
    let range: ByteRange
    /// What stands there instead, in UTF-8.
    let replacement: [UInt8]

    /// Every such slip of the figure in a range: of its Arabic digits or, where it has none, of 一 to 九.
    ///
    /// A 0 in front of further digits is left out, since nobody writes it.
    static func all(in range: ByteRange, of bytes: [UInt8]) -> [DigitSlip] {
        for alphabet in [Alphabet.arabic, .fullWidth, .hanzi] {
            let found = range.flatMap { slips(at: $0, of: bytes, in: alphabet, within: range) }
            if !found.isEmpty { return found }
        }
        return []
    }

    private static func slips(at offset: Int, of bytes: [UInt8], in alphabet: Alphabet, within range: ByteRange) -> [DigitSlip] {
        guard let digit = alphabet.digit(at: offset, of: bytes, within: range) else { return [] }
        let width = alphabet.digits[digit].count
        let leads =
            !alphabet.isDigit(endingAt: offset, of: bytes, within: range)
            && alphabet.digit(at: offset + width, of: bytes, within: range) != nil
        return alphabet.digits.indices.filter { $0 != digit && !(leads && alphabet.hasZero && $0 == 0) }.map {
            DigitSlip(range: offset..<offset + width, replacement: alphabet.digits[$0])
        }
    }

    /// Digits of one script; all take the same number of bytes.
    private struct Alphabet {
        let digits: [[UInt8]]
        let hasZero: Bool

        private init(_ digits: String, hasZero: Bool) {
            self.digits = digits.unicodeScalars.map { Array(String($0).utf8) }
            self.hasZero = hasZero
        }

        static let arabic = Alphabet("0123456789", hasZero: true)
        static let fullWidth = Alphabet("０１２３４５６７８９", hasZero: true)
        static let hanzi = Alphabet("一二三四五六七八九", hasZero: false)

        func digit(at offset: Int, of bytes: [UInt8], within range: ByteRange) -> Int? {
            guard offset >= range.lowerBound, offset + digits[0].count <= range.upperBound else { return nil }
            return digits.firstIndex { bytes[offset...].starts(with: $0) }
        }

        /// Whether a digit, or the point of decimals, ends at an offset.
        func isDigit(endingAt offset: Int, of bytes: [UInt8], within range: ByteRange) -> Bool {
            if offset > range.lowerBound, bytes[offset - 1] == UInt8(ascii: ".") { return true }
            let point = Array("．".utf8)
            let before = max(range.lowerBound, offset - point.count)..<offset
            return bytes[before].elementsEqual(point) || digit(at: offset - digits[0].count, of: bytes, within: range) != nil
        }
    }
}

extension [UInt8] {
    /// The text with a slip in it.
    func with(_ slip: DigitSlip) -> [UInt8] {
        var copy = self
        copy.replaceSubrange(slip.range, with: slip.replacement)
        return copy
    }
}
