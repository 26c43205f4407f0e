/// The signs of a draft round an anchor that could belong to a formulation.
struct WordingWindow {
    let signs: LocatedScalars
    /// The signs that the anchor took.
    let anchor: Range<Int>

    /// - Parameters:
    ///   - bytes: the reading view.
    ///   - place: what the anchor took.
    ///   - bounds: the sentence, beyond which no formulation goes.
    ///   - reach: number of signs to look at on either side.
    /// - Complexity: O(bytes of the anchor + reach).
    init(_ bytes: [UInt8], anchor place: Range<Int>, within bounds: Range<Int>, reach: Int) {
        let start = Self.step(back: reach, from: place.lowerBound, to: bounds.lowerBound, in: bytes)
        let end = Self.step(on: reach, from: place.upperBound, to: bounds.upperBound, in: bytes)
        signs = LocatedScalars(bytes, in: start..<max(start, end), where: WordingPhrase.matters)
        let first = signs.starts.firstIndex { $0 >= place.lowerBound } ?? signs.count
        let behind = signs.starts.firstIndex { $0 >= place.upperBound } ?? signs.count
        anchor = first..<max(first, behind)
    }

    private static func step(back count: Int, from index: Int, to bound: Int, in bytes: [UInt8]) -> Int {
        var index = index
        var left = count
        while index > bound, left > 0 {
            index -= 1
            while index > bound, bytes[index] & 0xC0 == 0x80 { index -= 1 }
            var next = index
            if WordingPhrase.matters(LocatedScalars.scalar(in: bytes, at: &next)) { left -= 1 }
        }
        return index
    }

    private static func step(on count: Int, from index: Int, to bound: Int, in bytes: [UInt8]) -> Int {
        var index = index
        var left = count
        while index < bound, left > 0 {
            if WordingPhrase.matters(LocatedScalars.scalar(in: bytes, at: &index)) { left -= 1 }
        }
        return index
    }
}
