/// Units written in Latin letters, which Chinese texts set close to the number as often as behind a blank.
enum LatinUnit {
    private static let units: [StaticString] = [
        "km", "cm", "mm", "m", "kg", "mg", "g", "t", "ha", "kV", "kW", "kWh", "MW", "GW", "kVA", "MVA", "V", "W", "MPa", "dB",
        "Hz", "MHz",
        "GHz", "KB", "MB", "GB", "TB", "Mbps", "Gbps",
    ]

    /// Whether a unit begins at `index` and ends before the next letter or digit.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Bool {
        var wordEnd = index
        while wordEnd < end, wordEnd - index < 6, isWordByte(bytes[wordEnd]) { wordEnd += 1 }
        let word = bytes[index..<wordEnd]
        return units.contains { unit in unit.withUTF8Buffer { $0.elementsEqual(word) } }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
