extension Reckoning {
    /// The number by which expressions and reports call an operand: ① for position 0; `(51)` where Unicode has no circled one.
    package static func numeral(ofOperand position: Int) -> String {
        let circled: UInt32? =
            switch position {
            case 0..<20: 0x2460 + UInt32(position)
            case 20..<35: 0x3251 + UInt32(position - 20)
            case 35..<50: 0x32B1 + UInt32(position - 35)
            default: nil
            }
        return circled.flatMap(Unicode.Scalar.init).map { String($0) } ?? "(\(position + 1))"
    }
}
