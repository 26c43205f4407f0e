import SourceText

/// Takes values out of bytes that may hold anything.
struct StoreReader {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var known: [String] = []

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    var isAtEnd: Bool { index == bytes.endIndex }

    mutating func integer() throws(StoreFault) -> Int {
        var (value, shift) = (UInt(0), 0)
        while true {
            guard index < bytes.endIndex, shift < UInt.bitWidth else { throw StoreFault() }
            let byte = bytes[index]
            index += 1
            value |= UInt(byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
        }
    }

    /// A number that is not negative, and no larger than sums can bear.
    mutating func natural() throws(StoreFault) -> Int {
        let number = try integer()
        guard 0...(1 << 40) ~= number else { throw StoreFault() }
        return number
    }

    /// One of so many cases, from 0.
    mutating func choice(of count: Int) throws(StoreFault) -> Int {
        let number = try natural()
        guard number < count else { throw StoreFault() }
        return number
    }

    /// Number of things that follow, each of which takes a byte at least.
    mutating func count() throws(StoreFault) -> Int {
        let number = try natural()
        guard number <= bytes.endIndex - index else { throw StoreFault() }
        return number
    }

    mutating func text() throws(StoreFault) -> String {
        let number = try choice(of: known.count + 1)
        guard number == 0 else { return known[number - 1] }
        let length = try count()
        let part = bytes[index..<index + length]
        index += length
        guard let text = String(validating: part, as: UTF8.self) else { throw StoreFault() }
        known.append(text)
        return text
    }
}
