extension EncodingEvidence {
    /// The encoding of bytes that are UTF-16 without a byte order mark beyond doubt: the zero bytes of blanks, digits and line
    /// ends all lie on one side, and nearly every unit is what Chinese or English text is made of.
    static func utf16Encoding(of raw: [UInt8]) -> TextEncoding? {
        raw.withUnsafeBufferPointer { bytes in
            if isText(bytes, UTF16Decoder(isBigEndian: false)) { return .utf16LittleEndian }
            return isText(bytes, UTF16Decoder(isBigEndian: true)) ? .utf16BigEndian : nil
        }
    }

    private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ decoder: UTF16Decoder) -> Bool {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return false }
        var narrow = 0
        var usual = 0
        for index in stride(from: 0, to: bytes.count, by: 2) {
            let unit = decoder.unit(bytes, at: index)
            if unit == 0 { return false }
            if unit < 0x100 { narrow += 1 }
            if isUsual(unit) { usual += 1 }
        }
        return narrow > 0 && usual * 20 >= bytes.count / 2 * 19
    }

    private static func isUsual(_ unit: UInt32) -> Bool {
        switch unit {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xB7, 0x2010...0x2026, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF: true
        default: false
        }
    }
}
