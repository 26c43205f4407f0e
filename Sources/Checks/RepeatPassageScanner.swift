/// Cuts a stretch of text into sentences, or clauses, and counts what they say in their own words.
struct RepeatPassageScanner {
    /// A sentence or clause without the stop behind it.
    struct Passage: Equatable {
        let range: Range<Int>
        /// Characters outside quotation marks, punctuation not counted.
        let length: Int
    }

    private let bytes: [UInt8]
    private let ofClauses: Bool
    private var index: Int
    /// Quotation marks that are open at `index`.
    private var depth = 0

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: [UInt8], from start: Int, ofClauses: Bool) {
        self.bytes = bytes
        self.ofClauses = ofClauses
        index = start
    }

    /// The next passage that says anything before `end`.
    mutating func next(upTo end: Int) -> Passage? {
        var start: Int?
        var last = index
        var length = 0
        while index < end {
            let place = index
            let scalar = LocatedScalars.scalar(in: bytes, at: &index)
            if isStop(scalar) {
                if let start { return Passage(range: start..<last, length: length) }
            } else if Self.closing.contains(scalar) {
                depth = max(0, depth - 1)
                if start != nil { last = index }
            } else if Self.opening.contains(scalar) || scalar.isWordSign || start != nil {
                if Self.opening.contains(scalar) { depth += 1 }
                start = start ?? place
                last = index
                if depth == 0, scalar.isWordSign { length += 1 }
            }
        }
        return start.map { Passage(range: $0..<last, length: length) }
    }

    private func isStop(_ scalar: UInt32) -> Bool {
        Self.stops.contains(scalar) || (ofClauses && Self.pauses.contains(scalar))
    }

    private static let stops: Set<UInt32> = scalars("。！？\n")
    private static let pauses: Set<UInt32> = scalars("，；：")
    private static let opening: Set<UInt32> = scalars("“‘")
    private static let closing: Set<UInt32> = scalars("”’")

    private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }
}
