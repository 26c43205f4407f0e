extension UnsafeBufferPointer<UInt8> {
    /// The scalar that begins at an index of valid UTF-8, and its length in bytes.
    @inline(__always)
    func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let lead = UInt32(self[index])
        switch lead {
        case 0..<0x80: return (Unicode.Scalar(UInt8(lead)), 1)
        case 0..<0xE0: return (known((lead & 0x1F) << 6 | tail(index + 1)), 2)
        case 0..<0xF0: return (known((lead & 0xF) << 12 | tail(index + 1) << 6 | tail(index + 2)), 3)
        default: return (known((lead & 7) << 18 | tail(index + 1) << 12 | tail(index + 2) << 6 | tail(index + 3)), 4)
        }
    }

    /// The index after the scalar that begins at an index.
    func end(ofScalarAt index: Int) -> Int {
        let lead = self[index]
        return index + (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
    }

    private func tail(_ index: Int) -> UInt32 { UInt32(self[index] & 0x3F) }

    private func known(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}
