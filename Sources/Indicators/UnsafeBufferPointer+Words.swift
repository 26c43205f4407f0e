/// Small questions to valid UTF-8.
extension UnsafeBufferPointer<UInt8> {
    /// Bytes of the scalar that begins at `index`.
    @inline(__always)
    func scalarLength(at index: Int) -> Int {
        let lead = self[index]
        return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    /// The scalar of the three bytes that begin at `index`.
    @inline(__always)
    func wideScalar(at index: Int) -> UInt32 {
        UInt32(self[index] & 0xF) << 12 | UInt32(self[index + 1] & 0x3F) << 6 | UInt32(self[index + 2] & 0x3F)
    }

    /// Whether a word begins at `index` and ends at or before `limit`.
    func holds(_ word: StaticString, at index: Int, limit: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index >= 0, index + count <= limit else { return false }
        for offset in 0..<count where self[index + offset] != word.utf8Start[offset] { return false }
        return true
    }

    /// Whether a word ends at `index`.
    func holds(_ word: StaticString, before index: Int) -> Bool {
        holds(word, at: index - word.utf8CodeUnitCount, limit: index)
    }

    /// Where the scalar that ends at `index` begins.
    func scalarStart(before index: Int) -> Int {
        var start = index - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// Whether a Han character of the common block begins at `index`.
    func isHan(at index: Int) -> Bool {
        self[index] >= 0xE4 && self[index] <= 0xE9
    }

    /// Number of scalars that begin in a range.
    func scalarCount(in range: Range<Int>) -> Int {
        range.count { self[$0] & 0xC0 != 0x80 }
    }

    /// Where the number of a note begins that ends at `index`: [5].
    func noteStart(before index: Int, floor: Int) -> Int? {
        var start = index - 1
        while start > floor, isDigit(start - 1) { start -= 1 }
        return start < index - 1 && start > floor && self[start - 1] == UInt8(ascii: "[") ? start - 1 : nil
    }

    /// Behind the number of a note that begins at `index`.
    func noteEnd(at index: Int, limit: Int) -> Int? {
        var end = index + 1
        while end < limit, isDigit(end) { end += 1 }
        return end > index + 1 && end < limit && self[end] == UInt8(ascii: "]") ? end + 1 : nil
    }

    private func isDigit(_ index: Int) -> Bool { self[index] >= UInt8(ascii: "0") && self[index] <= UInt8(ascii: "9") }
}
