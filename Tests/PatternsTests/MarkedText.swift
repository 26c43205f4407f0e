/// A text in which ⟦ and ⟧ mark the ranges that a test expects.
struct MarkedText {
    /// The text without the marks.
    let bytes: [UInt8]
    /// Bytes between each pair of marks, in the order of the opening ones.
    let ranges: [Range<Int>]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        var open: [Int] = []
        var ranges: [Range<Int>] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": open.append(bytes.count)
            case "⟧":
                guard let start = open.popLast() else { preconditionFailure("a mark that closes without one that opens") }
                ranges.append(start..<bytes.count)
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        precondition(open.isEmpty, "a mark that opens without one that closes")
        self.bytes = bytes
        self.ranges = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }
}
