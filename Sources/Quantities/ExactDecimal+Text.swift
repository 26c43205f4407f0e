extension ExactDecimal: CustomStringConvertible {
    /// Reads `-12.50` and the like: ASCII digits, one point with digits on both sides, an optional sign; `nil` for anything
    /// else and beyond 38 digits.
    package init?(_ text: String) {
        var significand: Int128 = 0
        var count = 0
        var decimals: Int?
        var digits = text.utf8[...]
        let negative = digits.first == UInt8(ascii: "-")
        if negative { digits = digits.dropFirst() }
        for byte in digits {
            if byte == UInt8(ascii: "."), decimals == nil, count > 0 {
                decimals = 0
            } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), count < Self.digitLimit {
                significand = significand * 10 + Int128(byte - UInt8(ascii: "0"))
                count += 1
                decimals = decimals.map { $0 + 1 }
            } else {
                return nil
            }
        }
        guard count > 0, decimals != 0 else { return nil }
        self.init(significand: negative ? -significand : significand, exponent: -(decimals ?? 0))
    }

    /// Plain decimal notation without trailing zeros or grouping: `27550`, `-0.046`; with a power of ten beyond 60 places.
    package var description: String {
        let value = trimmed
        let sign = value.isNegative ? "-" : ""
        let digits = String(value.significand.magnitude)
        if abs(value.exponent) > 60 { return "\(sign)\(digits)e\(value.exponent)" }
        if value.exponent >= 0 { return sign + digits + String(repeating: "0", count: value.exponent) }
        let decimals = -value.exponent
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }
}
