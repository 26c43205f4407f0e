#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads what a ``PackWriter`` wrote, in the same order.
package struct PackReader: Sendable {
    private let pack: Pack
    package var offset: Int

    package init(_ pack: Pack, at offset: Int = 0) {
        self.pack = pack
        self.offset = offset
    }

    /// The same pack from another offset on.
    package func moved(to offset: Int) -> PackReader { PackReader(pack, at: offset) }

    package mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = pack.bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1)
    }

    package mutating func flag() -> Bool {
        defer { offset += 1 }
        return pack.bytes[offset] != 0
    }

    /// The bytes of a string, where they lie.
    package mutating func string() -> UnsafeRawBufferPointer {
        let count = number()
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: pack.bytes[offset..<offset + count])
    }

    /// Whether a string is this one; goes on behind it.
    package mutating func takes(_ text: String) -> Bool {
        let known = string()
        var text = text
        return text.withUTF8 {
            guard $0.count == known.count else { return false }
            guard let left = $0.baseAddress, let right = known.baseAddress else { return true }
            return memcmp(left, right, known.count) == 0
        }
    }

    package mutating func text() -> String { String(decoding: string(), as: UTF8.self) }

    package mutating func bytes() -> [UInt8] { Array(string()) }

    package mutating func range() -> Range<Int> {
        let start = number()
        return start..<start + number()
    }

    package mutating func list<Item>(_ body: (inout PackReader) -> Item) -> [Item] {
        let count = number()
        if count == 0 { return [] }
        return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
            for index in 0..<count { buffer.initializeElement(at: index, to: body(&self)) }
            initialized = count
        }
    }

    package mutating func optional<Item>(_ body: (inout PackReader) -> Item) -> Item? {
        flag() ? body(&self) : nil
    }

    /// A reader of something that was written to be passed over; goes on behind it.
    package mutating func passable() -> PackReader {
        let count = number()
        defer { offset += count }
        return moved(to: offset)
    }

    package mutating func array<Value: BitwiseCopyable>(of type: Value.Type = Value.self) -> PackedArray<Value> {
        let count = number()
        offset = (offset + 15) & ~15
        let range = offset..<offset + count * MemoryLayout<Value>.stride
        offset = range.upperBound
        return PackedArray(range, of: pack)
    }
}
