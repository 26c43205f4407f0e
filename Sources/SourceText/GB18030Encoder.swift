import CEncodings

/// Turns UTF-8 into GB18030, by the tables of ``GB18030Decoder`` read backwards.
struct GB18030Encoder {
    /// Two-byte code by code point of the Basic Multilingual Plane; 0 where four bytes are needed.
    private let codes: [UInt16]
    /// First scalar and first place of every run of four-byte codes, by scalar.
    private let runs: [(scalar: Int, index: Int)]

    /// - Complexity: O(entries of the table).
    init() {
        runs = Self.loadRuns()
        let pairs = gb18030_pairs()
        codes = [UInt16](unsafeUninitializedCapacity: 0x10000) { buffer, count in
            buffer.initialize(repeating: 0)
            count = 0x10000
            guard let pairs else { return }
            for index in 0..<(126 * 190) {
                let scalar = Int(pairs[index * 2]) | Int(pairs[index * 2 + 1]) << 8
                let column = index % 190
                buffer[scalar] = UInt16((index / 190 + 0x81) << 8 | column + (column >= 0x3F ? 0x41 : 0x40))
            }
        }
    }

    /// - Parameter text: valid UTF-8.
    func encode(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { append(scalar.value, to: &result) }
        return result
    }

    private func append(_ scalar: UInt32, to result: inout [UInt8]) {
        if scalar < 0x80 { return result.append(UInt8(scalar)) }
        if scalar < 0x10000, codes[Int(scalar)] != 0 {
            return result += [UInt8(codes[Int(scalar)] >> 8), UInt8(codes[Int(scalar)] & 0xFF)]
        }
        let index = scalar < 0x10000 ? linearIndex(of: Int(scalar)) : Int(scalar) - 0x10000 + 189_000
        result += [
            UInt8(index / 12600 + 0x81), UInt8(index / 1260 % 10 + 0x30), UInt8(index / 10 % 126 + 0x81), UInt8(index % 10 + 0x30),
        ]
    }

    /// Place of a scalar among the four-byte codes: in the run that begins nearest below it.
    ///
    /// - Complexity: O(log runs).
    private func linearIndex(of scalar: Int) -> Int {
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].scalar <= scalar { low = middle } else { high = middle }
        }
        return runs[low].index + scalar - runs[low].scalar
    }

    private static func loadRuns() -> [(scalar: Int, index: Int)] {
        var count = 0
        guard let ranges = gb18030_ranges(&count) else { return [] }
        func word(_ index: Int) -> Int { Int(ranges[index * 2]) | Int(ranges[index * 2 + 1]) << 8 }
        return (0..<count).map { (scalar: word($0 * 2 + 1), index: word($0 * 2)) }.sorted { $0.scalar < $1.scalar }
    }
}
