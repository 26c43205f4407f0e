/// The punctuation of a sentence, by which phrases end.
struct Clauses {
    enum Kind {
        /// ，。：；——
        case hard
        /// 、
        case soft
        case open, close
    }

    struct Mark {
        let start: Int
        let end: Int
        let kind: Kind
    }

    private(set) var marks: [Mark] = []
    /// For each mark the position of the first one from it on that is no 、.
    private var hard: [Int] = []

    mutating func removeAll() { marks.removeAll(keepingCapacity: true) }

    /// To be called when all marks are there.
    mutating func finish() {
        hard = Array(repeating: marks.count, count: marks.count)
        var next = marks.count
        for index in marks.indices.reversed() {
            if marks[index].kind != .soft { next = index }
            hard[index] = next
        }
    }

    /// Where the first mark from a position on begins that is no 、.
    func hardStart(from index: Int) -> Int? {
        hard[index] < marks.count ? marks[hard[index]].start : nil
    }

    /// Adds the mark at a place; returns its length, 0 where there is none.
    mutating func add(in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> Int {
        guard let (kind, length) = Self.mark(text, index, limit) else { return 0 }
        marks.append(Mark(start: index, end: index + length, kind: kind))
        return length
    }

    /// Index of the first mark that begins at or behind an offset.
    func firstIndex(from offset: Int) -> Int {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].start >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func mark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> (Kind, Int)? {
        switch text[index] {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): return (.hard, 1)
        case UInt8(ascii: "("), UInt8(ascii: "["): return (.open, 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.close, 1)
        case 0xE2, 0xE3, 0xEF: break
        default: return nil
        }
        guard index + 3 <= limit else { return nil }
        switch (text[index], text[index + 1], text[index + 2]) {
        // ， ； ： ！ ？ 。 …
        case (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9B), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F),
            (0xE3, 0x80, 0x82),
            (0xE2, 0x80, 0xA6):
            return (.hard, 3)
        // One — joins (中国—东盟), two part.
        case (0xE2, 0x80, 0x94): return isDash(text, index + 3, limit) ? (.hard, 6) : nil
        case (0xE3, 0x80, 0x81): return (.soft, 3)
        // （ ） 〔 〕
        case (0xEF, 0xBC, 0x88), (0xE3, 0x80, 0x94): return (.open, 3)
        case (0xEF, 0xBC, 0x89), (0xE3, 0x80, 0x95): return (.close, 3)
        default: return nil
        }
    }

    private static func isDash(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
        index + 3 <= limit && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0x94
    }
}
