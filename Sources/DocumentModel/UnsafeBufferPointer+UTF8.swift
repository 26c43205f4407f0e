/// Scalars in valid UTF-8, forwards and backwards.
extension UnsafeBufferPointer<UInt8> {
    /// The scalar whose first byte stands at `index`, and the bytes it takes.
    func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int) {
        let lead = UInt32(self[index])
        switch lead {
        case ..<0x80: return (Unicode.Scalar(self[index]), 1)
        case ..<0xE0: return (Self.scalar((lead & 0x1F) << 6 | tail(index + 1)), 2)
        case ..<0xF0: return (Self.scalar((lead & 0x0F) << 12 | tail(index + 1) << 6 | tail(index + 2)), 3)
        default:
            let high = (lead & 0x07) << 18 | tail(index + 1) << 12
            return (Self.scalar(high | tail(index + 2) << 6 | tail(index + 3)), 4)
        }
    }

    private func tail(_ index: Int) -> UInt32 { UInt32(self[index] & 0x3F) }

    private static func scalar(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }
}
