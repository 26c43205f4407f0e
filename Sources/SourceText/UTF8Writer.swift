/// Writes Unicode scalars as UTF-8 into memory that the caller has made large enough: three bytes a UTF-16 unit always are.
struct UTF8Writer {
    private let base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    init(_ base: UnsafeMutablePointer<UInt8>) {
        self.base = base
    }

    @inline(__always)
    mutating func writeASCII(_ byte: UInt8) {
        base[count] = byte
        count += 1
    }

    /// - Precondition: `scalar` is a Unicode scalar value.
    @inline(__always)
    mutating func write(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            writeASCII(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            base[count] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
            base[count + 1] = continuation(scalar)
            count += 2
        case 0x800..<0x10000:
            base[count] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
            base[count + 1] = continuation(scalar >> 6)
            base[count + 2] = continuation(scalar)
            count += 3
        default:
            base[count] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
            base[count + 1] = continuation(scalar >> 12)
            base[count + 2] = continuation(scalar >> 6)
            base[count + 3] = continuation(scalar)
            count += 4
        }
    }

    @inline(__always)
    private func continuation(_ bits: UInt32) -> UInt8 {
        0x80 | UInt8(truncatingIfNeeded: bits) & 0x3F
    }
}
