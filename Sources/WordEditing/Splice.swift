/// A stretch of a part that gives way to other bytes.
struct Splice {
    /// Empty where something is only put in.
    let range: Range<Int>
    let bytes: [UInt8]

    init(_ range: Range<Int>, _ bytes: [UInt8] = []) {
        self.range = range
        self.bytes = bytes
    }

    init(at offset: Int, _ bytes: [UInt8]) {
        self.init(offset..<offset, bytes)
    }
}

extension [UInt8] {
    /// The bytes with splices applied. At one place they come in the order in which they are given; one that begins within
    /// another, as only a document built against the rules calls for, goes with it.
    ///
    /// - Complexity: O(bytes + splices log splices).
    func spliced(_ splices: [Splice]) -> [UInt8] {
        guard !splices.isEmpty else { return self }
        let ordered = splices.enumerated().sorted {
            // What is put in at the beginning of a stretch stands in front of what takes its place.
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }
        var result: [UInt8] = []
        result.reserveCapacity(count + splices.reduce(0) { $0 + $1.bytes.count })
        var done = 0
        for (_, splice) in ordered where splice.range.lowerBound >= done {
            result += self[done..<splice.range.lowerBound]
            result += splice.bytes
            done = splice.range.upperBound
        }
        return result + self[done...]
    }
}
