/// The numbers ① to ㊿ that operands are called by; beyond, [51].
enum CircledNumber {
    static func text(_ number: Int) -> String {
        let scalar: UInt32? =
            switch number {
            case 1...20: 0x2460 + UInt32(number - 1)
            case 21...35: 0x3251 + UInt32(number - 21)
            case 36...50: 0x32B1 + UInt32(number - 36)
            default: nil
            }
        guard let scalar, let circled = Unicode.Scalar(scalar) else { return "[\(number)]" }
        return String(circled)
    }
}
