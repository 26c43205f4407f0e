/// UTF-8 bytes, walked by scalars. Stray continuation bytes belong to the scalar before them, so that no input can trap.
extension [UInt8] {
    /// The offset `count` scalars after another, or `end` if that comes first, and the scalars in between.
    ///
    /// - Complexity: O(count).
    func offset(of count: Int, scalarsAfter start: Int, notPast end: Int) -> (offset: Int, count: Int) {
        var (offset, passed) = (start, 0)
        while offset < end, passed < count {
            offset += 1
            while offset < end, self[offset] & 0xC0 == 0x80 { offset += 1 }
            passed += 1
        }
        return (offset, passed)
    }

    /// The offset `count` scalars before another, or `limit` if that comes first, and the scalars in between.
    ///
    /// - Complexity: O(count).
    func offset(of count: Int, scalarsBefore start: Int, notBefore limit: Int) -> (offset: Int, count: Int) {
        var (offset, passed) = (start, 0)
        while offset > limit, passed < count {
            offset -= 1
            while offset > limit, self[offset] & 0xC0 == 0x80 { offset -= 1 }
            passed += 1
        }
        return (offset, passed)
    }
}
