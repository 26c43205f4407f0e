#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The C library's searches, which run many times faster than any loop.
extension UnsafeBufferPointer where Element == UInt8 {
    /// The first offset of a byte at or behind `start`.
    func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

extension [UInt8] {
    /// The first offset of a byte.
    func offset(of byte: UInt8) -> Int? {
        withUnsafeBufferPointer { $0.offset(of: byte) }
    }

    /// Where a text begins first within a range; nowhere if it is empty.
    ///
    /// - Complexity: O(length of the range), as long as the last byte of the text is not all that stands there.
    package func offset(of text: [UInt8], in range: Range<Int>) -> Int? {
        guard let last = text.last, range.count >= text.count else { return nil }
        return withUnsafeBufferPointer { bytes in
            let searched = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
            // Of a Chinese word the last byte repeats less often than the first.
            var next = range.lowerBound + text.count - 1
            while let hit = searched.offset(of: last, from: next) {
                let start = hit + 1 - text.count
                if searched[start...hit].elementsEqual(text) { return start }
                next = hit + 1
            }
            return nil
        }
    }
}
