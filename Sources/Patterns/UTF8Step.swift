/// A scalar read from UTF-8 with the number of bytes that it takes.
struct UTF8Step {
    /// The code point; for a byte that begins no whole scalar, a number above all code points.
    let value: UInt32
    let width: Int

    /// Reads the scalar at `index`, without looking at or behind `end`.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) {
        let first = UInt32(bytes[index])
        let left = end - index
        if first < 0x80 {
            (value, width) = (first, 1)
        } else if first >= 0xE0, first < 0xF0, left >= 3 {
            value = (first & 0x0F) << 12 | (UInt32(bytes[index + 1]) & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F
            width = 3
        } else if first >= 0xC0, first < 0xE0, left >= 2 {
            (value, width) = ((first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
        } else if first >= 0xF0, left >= 4 {
            value =
                (first & 0x07) << 18 | (UInt32(bytes[index + 1]) & 0x3F) << 12 | (UInt32(bytes[index + 2]) & 0x3F) << 6
                | UInt32(bytes[index + 3]) & 0x3F
            width = 4
        } else {
            (value, width) = (0x110000 + first, 1)
        }
    }
}
