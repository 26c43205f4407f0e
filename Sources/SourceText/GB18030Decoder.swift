import CEncodings

/// Turns GB18030, and so GBK and GB 2312, into UTF-8; strict, so that what is not GB18030 is found out and where.
///
/// The tables are our own, because those of the C library are files that a copied executable does not bring along.
struct GB18030Decoder {
    /// Little-endian UInt16 by (lead - 0x81) * 190 + trail, the trails 40..7E and 80..FE counted through.
    private let pairs: UnsafePointer<UInt8>
    /// First linear index and first scalar of every run of four-byte codes.
    private let ranges: UnsafePointer<UInt8>
    private let rangeCount: Int

    init() {
        var count = 0
        ranges = gb18030_ranges(&count)
        rangeCount = count
        pairs = gb18030_pairs()
    }

    /// - Throws: the place of the first byte sequence that stands for nothing.
    func decode(_ raw: [UInt8]) throws(MalformedText) -> [UInt8] {
        var malformed: Int?
        // Two bytes become three at most, four become four.
        let text = [UInt8](unsafeUninitializedCapacity: raw.count + raw.count / 2 + 4) { buffer, count in
            guard let base = buffer.baseAddress else { return }
            var writer = UTF8Writer(base)
            malformed = raw.withUnsafeBufferPointer { decode($0, into: &writer) }
            count = writer.count
        }
        if let malformed { throw MalformedText(offset: malformed) }
        return text
    }

    /// - Returns: the offset at which decoding stopped short.
    private func decode(_ raw: UnsafeBufferPointer<UInt8>, into writer: inout UTF8Writer) -> Int? {
        var index = 0
        while index < raw.count {
            let lead = raw[index]
            if lead < 0x80 {
                writer.writeASCII(lead)
                index += 1
                continue
            }
            guard (0x81...0xFE).contains(lead), index + 1 < raw.count else { return index }
            let trail = raw[index + 1]
            if let scalar = pair(lead, trail) {
                writer.write(scalar)
                index += 2
            } else if let scalar = fourBytes(raw, at: index) {
                writer.write(scalar)
                index += 4
            } else {
                return index
            }
        }
        return nil
    }

    @inline(__always)
    private func pair(_ lead: UInt8, _ trail: UInt8) -> UInt32? {
        guard trail >= 0x40, trail != 0x7F, trail != 0xFF else { return nil }
        let column = Int(trail) - (trail > 0x7F ? 0x41 : 0x40)
        return word(pairs, (Int(lead) - 0x81) * 190 + column)
    }

    private func fourBytes(_ raw: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
        guard index + 3 < raw.count, (0x30...0x39).contains(raw[index + 1]), (0x81...0xFE).contains(raw[index + 2]),
            (0x30...0x39).contains(raw[index + 3])
        else { return nil }
        let high = (Int(raw[index]) - 0x81) * 10 + Int(raw[index + 1]) - 0x30
        return scalar(ofLinearIndex: high * 1260 + (Int(raw[index + 2]) - 0x81) * 10 + Int(raw[index + 3]) - 0x30)
    }

    private func scalar(ofLinearIndex index: Int) -> UInt32? {
        // 84 31 A4 39 is U+FFFF; 90 30 81 30 begins the supplementary planes, E3 32 9A 35 ends them.
        if index >= 189_000 { return index <= 1_237_575 ? UInt32(index - 189_000 + 0x10000) : nil }
        guard index < 39_420 else { return nil }
        var low = 0
        var high = rangeCount
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(word(ranges, middle * 2)) <= index { low = middle } else { high = middle }
        }
        return word(ranges, low * 2 + 1) + UInt32(index) - word(ranges, low * 2)
    }

    @inline(__always)
    private func word(_ table: UnsafePointer<UInt8>, _ index: Int) -> UInt32 {
        UInt32(table[index * 2]) | UInt32(table[index * 2 + 1]) << 8
    }
}
