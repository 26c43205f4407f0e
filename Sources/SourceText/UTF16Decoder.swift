/// Turns UTF-16 into UTF-8; strict about surrogates and odd bytes.
struct UTF16Decoder {
    let isBigEndian: Bool

    /// Decodes the bytes from an offset on.
    ///
    /// - Throws: the place of a surrogate without its other half, or of a last byte without its second.
    func decode(_ raw: [UInt8], from start: Int) throws(MalformedText) -> [UInt8] {
        var malformed: Int?
        let text = [UInt8](unsafeUninitializedCapacity: (raw.count - start) / 2 * 3 + 4) { buffer, count in
            guard let base = buffer.baseAddress else { return }
            var writer = UTF8Writer(base)
            malformed = raw.withUnsafeBufferPointer { decode($0, from: start, into: &writer) }
            count = writer.count
        }
        if let malformed { throw MalformedText(offset: malformed) }
        return text
    }

    /// The code unit at a byte offset.
    @inline(__always)
    func unit(_ raw: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
        let (first, second) = (UInt32(raw[index]), UInt32(raw[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    /// - Returns: the offset at which decoding stopped short.
    private func decode(_ raw: UnsafeBufferPointer<UInt8>, from start: Int, into writer: inout UTF8Writer) -> Int? {
        var index = start
        while index + 1 < raw.count {
            let unit = unit(raw, at: index)
            if unit & 0xF800 != 0xD800 {
                writer.write(unit)
                index += 2
            } else {
                guard unit < 0xDC00, index + 3 < raw.count else { return index }
                let low = self.unit(raw, at: index + 2)
                guard low & 0xFC00 == 0xDC00 else { return index }
                writer.write(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
                index += 4
            }
        }
        return index < raw.count ? index : nil
    }
}
