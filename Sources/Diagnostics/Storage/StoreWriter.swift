/// Writes values one after the other, without names: numbers in as few bytes as they need, each text once.
struct StoreWriter {
    private(set) var bytes: [UInt8] = []
    private var known: [String: Int] = [:]

    /// Seven bits a byte, the lowest first; small numbers of either sign are short.
    mutating func append(_ number: Int) {
        var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A text that stands further up is written as its number.
    mutating func append(_ text: String) {
        if let number = known[text] { return append(number + 1) }
        known[text] = known.count
        append(0)
        append(text.utf8.count)
        bytes += text.utf8
    }
}
