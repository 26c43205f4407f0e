/// Writes values behind each other, to be read by a ``PackReader`` of the same program on the same kind of machine.
package struct PackWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// A number, small ones in few bytes: seven bits a byte, the sign last.
    package mutating func write(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value << 1 ^ value >> 63))
        while rest > 0x7F {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

    package mutating func write(_ text: String) { write(Array(text.utf8)) }

    package mutating func write(_ string: [UInt8]) {
        write(string.count)
        bytes.append(contentsOf: string)
    }

    package mutating func write(_ range: Range<Int>) {
        write(range.lowerBound)
        write(range.count)
    }

    package mutating func write<Item>(_ items: [Item], _ body: (inout PackWriter, Item) -> Void) {
        write(items.count)
        for item in items { body(&self, item) }
    }

    package mutating func write<Item>(_ item: Item?, _ body: (inout PackWriter, Item) -> Void) {
        write(item != nil)
        if let item { body(&self, item) }
    }

    /// Something that a reader can pass over.
    package mutating func writePassable(_ body: (inout PackWriter) -> Void) {
        var inner = PackWriter()
        body(&inner)
        write(inner.bytes)
    }

    /// Plain values, aligned so that they can be read where they lie.
    package mutating func write<Value: BitwiseCopyable>(array: [Value]) {
        write(array.count)
        while !bytes.count.isMultiple(of: 16) { bytes.append(0) }
        array.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }
}
