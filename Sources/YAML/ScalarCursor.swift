/// Turns libyaml's marks, which count Unicode scalars, into byte offsets by walking on from the last one asked for.
struct ScalarCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var scalar = 0
    private var byte = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Byte offset of the scalar with index `target`; the end of the text for an index past it.
    ///
    /// - Complexity: O(distance from the last target); marks of one parse move forward, so a whole parse is O(n).
    mutating func byteOffset(ofScalar target: Int) -> Int {
        while scalar < target, byte < bytes.count {
            repeat { byte += 1 } while byte < bytes.count && bytes[byte] & 0xC0 == 0x80
            scalar += 1
        }
        while scalar > target {
            repeat { byte -= 1 } while bytes[byte] & 0xC0 == 0x80
            scalar -= 1
        }
        return byte
    }
}
