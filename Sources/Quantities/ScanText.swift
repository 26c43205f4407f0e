/// The bytes being scanned, read as Unicode scalars wherever the scanner asks; malformed bytes read as U+FFFD, one by one.
struct ScanText {
    /// A scalar and the number of its bytes; the width is 0 at either end of the text.
    struct Glyph {
        /// The scalar; full-width forms of ASCII (０ ％ ．) are folded to ASCII.
        let code: UInt32
        let width: Int

        static let end = Glyph(code: 0, width: 0)
        static let malformed = Glyph(code: 0xFFFD, width: 1)

        /// A Chinese character of the basic block and its first extension.
        var isHan: Bool { (code >= 0x4E00 && code <= 0x9FFF) || (code >= 0x3400 && code <= 0x4DBF) }
        var isLatin: Bool { (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7A }
        /// An ASCII digit, full-width ones included.
        var isDigit: Bool { code >= 0x30 && code <= 0x39 }
    }

    /// Most blanks that are skipped in one place; more of them separate columns, and the bound keeps hostile texts linear.
    private static let blankLimit = 8

    let bytes: [UInt8]
    let classes: ScalarClass
    /// Whether line breaks are layout that may stand inside a figure.
    let lineBreaksAreBlank: Bool

    @inline(__always)
    func glyph(at offset: Int) -> Glyph {
        guard offset < bytes.count else { return .end }
        let lead = bytes[offset]
        if lead < 0x80 { return Glyph(code: UInt32(lead), width: 1) }
        return wideGlyph(lead, at: offset)
    }

    private func wideGlyph(_ lead: UInt8, at offset: Int) -> Glyph {
        if lead >= 0xE0, lead < 0xF0, offset + 2 < bytes.count {
            let (second, third) = (bytes[offset + 1], bytes[offset + 2])
            guard (second ^ 0x80) | (third ^ 0x80) < 0x40 else { return .malformed }
            let code = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
            return Glyph(code: code >= 0xFF01 && code <= 0xFF5E ? code - 0xFEE0 : code, width: 3)
        }
        if lead >= 0xC2, lead < 0xE0, offset + 1 < bytes.count, bytes[offset + 1] ^ 0x80 < 0x40 {
            return Glyph(code: UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), width: 2)
        }
        if lead >= 0xF0, lead < 0xF5, offset + 3 < bytes.count,
            (bytes[offset + 1] ^ 0x80) | (bytes[offset + 2] ^ 0x80) | (bytes[offset + 3] ^ 0x80) < 0x40
        {
            let high = UInt32(lead & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
            return Glyph(code: high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), width: 4)
        }
        return .malformed
    }

    /// The scalar that ends right before `offset`.
    @inline(__always)
    func glyph(before offset: Int) -> Glyph {
        guard offset > 0 else { return .end }
        let last = bytes[offset - 1]
        if last < 0x80 { return Glyph(code: UInt32(last), width: 1) }
        var start = offset - 1
        while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let glyph = wideGlyph(bytes[start], at: start)
        return start + glyph.width == offset ? glyph : .malformed
    }

    @inline(__always)
    func isBlank(_ glyph: Glyph) -> Bool {
        let kind = classes[glyph.code]
        return kind == ScalarClass.blank || (lineBreaksAreBlank && kind == ScalarClass.lineBreak)
    }

    /// The offset behind the blanks that begin at `offset`.
    @inline(__always)
    func skippingBlanks(from offset: Int) -> Int {
        let first = glyph(at: offset)
        return isBlank(first) && first.width > 0 ? behindBlanks(from: offset) : offset
    }

    private func behindBlanks(from offset: Int) -> Int {
        var end = offset
        for _ in 0..<Self.blankLimit {
            let glyph = glyph(at: end)
            guard glyph.width > 0, isBlank(glyph) else { break }
            end += glyph.width
        }
        return end
    }

    /// The offset of the first of the blanks that end at `offset`.
    @inline(__always)
    func skippingBlanks(before offset: Int) -> Int {
        var start = offset
        for _ in 0..<Self.blankLimit {
            let glyph = glyph(before: start)
            guard glyph.width > 0, isBlank(glyph) else { break }
            start -= glyph.width
        }
        return start
    }
}

/// Lets scalar literals stand as patterns: `case "年":`.
func ~= (pattern: Unicode.Scalar, code: UInt32) -> Bool { pattern.value == code }

extension ScanText.Glyph {
    @inline(__always)
    static func == (glyph: ScanText.Glyph, scalar: Unicode.Scalar) -> Bool { glyph.code == scalar.value }
    @inline(__always)
    static func != (glyph: ScanText.Glyph, scalar: Unicode.Scalar) -> Bool { glyph.code != scalar.value }
}
