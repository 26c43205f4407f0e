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
        /// Whether it is one of the characters of a short text, ASCII or of three UTF-8 bytes.
        func isAny(of characters: StaticString) -> Bool {
            let bytes = UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount)
            var offset = 0
            while offset < bytes.count {
                let lead = UInt32(bytes[offset])
                if lead < 0x80 {
                    if code == lead { return true }
                    offset += 1
                } else {
                    let scalar = (lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
                    if code == scalar { return true }
                    offset += 3
                }
            }
            return false
        }

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
        if lead & 0xF0 == 0xE0, offset + 2 < bytes.count {
            let (second, third) = (bytes[offset + 1] ^ 0x80, bytes[offset + 2] ^ 0x80)
            guard second | third < 0x40 else { return .malformed }
            let code = UInt32(lead & 0x0F) << 12 | UInt32(second) << 6 | UInt32(third)
            // U+FF01…U+FF5E are the full-width forms of U+0021…U+007E.
            return Glyph(code: code &- 0xFF01 < 0x5E ? code &- 0xFEE0 : code, width: 3)
        }
        return rareGlyph(lead, at: offset)
    }

    /// Scalars of two and four bytes, and malformed ones.
    private func rareGlyph(_ lead: UInt8, at offset: Int) -> Glyph {
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
        let glyph = glyph(at: start)
        return start + glyph.width == offset ? glyph : .malformed
    }

    /// The first offset from `offset` on at which a character stands that may begin a figure, and its class; `nil` at the end.
    ///
    /// The one loop that sees every byte of a text. Four bytes are read at once: a lead byte of three-byte characters and its
    /// two continuation bytes are told by one mask each.
    func nextTrigger(from offset: Int) -> (offset: Int, kind: UInt8)? {
        bytes.withUnsafeBytes { bytes in
            classes.withUnsafeTriggers { triggers in
                var offset = offset
                let end = bytes.count - 3
                while offset < end {
                    let word = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
                    if word & 0xC0_C0F0 == 0x80_80E0 {
                        let block = triggers[Int((word & 0x0F) << 6 | (word >> 8) & 0x3F)]
                        let low = (word >> 16) & 0x3F
                        if block >> UInt64(low) & 1 == 1 {
                            return (offset, classes[(word & 0x0F) << 12 | ((word >> 8) & 0x3F) << 6 | low])
                        }
                        offset &+= 3
                    } else {
                        if UInt8(truncatingIfNeeded: word) &- 0x30 < 10 { return (offset, ScalarClass.arabicDigit) }
                        offset &+= 1
                    }
                }
                return lastTrigger(from: offset)
            }
        }
    }

    /// The same for the last three bytes, character by character.
    private func lastTrigger(from offset: Int) -> (offset: Int, kind: UInt8)? {
        var offset = offset
        while offset < bytes.count {
            let glyph = glyph(at: offset)
            let kind = classes[glyph.code]
            if kind != 0, kind <= ScalarClass.lastTrigger { return (offset, kind) }
            offset += glyph.width
        }
        return nil
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
