/// Numbers as archives write them, the lowest byte first.
extension [UInt8] {
    func number16(at index: Int) -> Int { Int(number(in: index..<index + 2)) }

    func number32(at index: Int) -> UInt32 { UInt32(truncatingIfNeeded: number(in: index..<index + 4)) }

    func number(in range: Range<Int>) -> UInt64 {
        self[range].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func append16(_ numbers: Int...) {
        for number in numbers { append(number: number, size: 2) }
    }

    mutating func append32(_ numbers: Int...) {
        for number in numbers { append(number: number, size: 4) }
    }

    mutating func setNumber(_ number: Int, in range: Range<Int>) {
        for (place, index) in range.enumerated() { self[index] = UInt8(truncatingIfNeeded: number >> (8 * place)) }
    }

    private mutating func append(number: Int, size: Int) {
        for place in 0..<size { append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
    }
}
