/// Cuts a stretch of text into sentences, or clauses, and counts what they say in their own words.
struct RepeatPassageScanner {
    /// A sentence or clause without the stop behind it.
    struct Passage: Equatable {
        let range: Range<Int>
        /// Characters outside quotation marks, punctuation not counted.
        let length: Int
        /// Equal for passages of the same text.
        let hash: UInt64
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
        var hash = Self.hashSeed
        while index < end {
            let place = index
            let scalar = LocatedScalars.scalar(in: bytes, at: &index)
            let sign = Sign(scalar)
            if sign == .stop || (ofClauses && sign == .pause) {
                guard let start else { continue }
                return Passage(range: start..<last, length: length, hash: hash)
            }
            if sign == .closing { depth = max(0, depth - 1) }
            // A passage begins with what opens it or is read aloud.
            guard start != nil || sign == .opening || sign == .word else { continue }
            if sign == .opening { depth += 1 }
            if depth == 0, sign == .word { length += 1 }
            start = start ?? place
            last = index
            hash = (hash ^ UInt64(scalar)) &* Self.hashPrime
        }
        return start.map { Passage(range: $0..<last, length: length, hash: hash) }
    }

    /// FNV-1a, over scalars.
    private static let hashSeed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let hashPrime: UInt64 = 0x0000_0100_0000_01B3
}

extension RepeatPassageScanner {
    /// What a scalar does in a sentence.
    private enum Sign {
        case stop, pause, opening, closing, word, other

        init(_ scalar: UInt32) {
            self =
                switch scalar {
                case 0x3002, 0xFF01, 0xFF1F, 0x0A: .stop
                case 0xFF0C, 0xFF1B, 0xFF1A: .pause
                case 0x201C, 0x2018: .opening
                case 0x201D, 0x2019: .closing
                default: scalar.isWordSign ? .word : .other
                }
        }
    }
}
