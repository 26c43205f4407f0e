/// Scalars in valid UTF-8, forwards and backwards.
extension [UInt8] {
    /// The scalar whose first byte stands at `index`, and the bytes it takes.
    func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int) {
        withUnsafeBufferPointer { $0.scalar(at: index) }
    }

    /// The scalar that ends in front of `index`, and the bytes it takes.
    func scalar(before index: Int) -> (value: Unicode.Scalar, length: Int) {
        var start = index - 1
        while self[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }

    /// Scalars that begin in a range.
    ///
    /// - Complexity: O(length of the range).
    func scalarCount(in range: Range<Int>) -> Int {
        withUnsafeBufferPointer { bytes in
            var count = 0
            for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
            return count
        }
    }
}
