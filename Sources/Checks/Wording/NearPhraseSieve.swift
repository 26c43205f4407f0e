/// Tells, at a few operations a character, where a text can hold something near a phrase: Myers' bit-parallel edit distance.
///
/// It counts every edit as one, so it lets through all that a dearer reckoning finds near, and little else.
struct NearPhraseSieve {
    /// The scalars of the phrase, each once, with a bit for every place at which it stands.
    private let places: [(scalar: Unicode.Scalar, bits: UInt64)]
    /// By the low bits of a scalar: whether the phrase holds one like it.
    private let mayHold: [Bool]
    private let count: Int
    private let allowance: Int

    /// - Parameters:
    ///   - phrase: of 1 to 64 scalars.
    ///   - allowance: Edits at which a passage still counts as near.
    init(_ phrase: [Unicode.Scalar], allowance: Int) {
        precondition((1...64).contains(phrase.count), "a phrase fits into one word of bits")
        var places: [(scalar: Unicode.Scalar, bits: UInt64)] = []
        var mayHold = [Bool](repeating: false, count: 256)
        for (row, scalar) in phrase.enumerated() {
            mayHold[Int(scalar.value & 0xFF)] = true
            if let index = places.firstIndex(where: { $0.scalar == scalar }) {
                places[index].bits |= 1 << UInt64(row)
            } else {
                places.append((scalar, 1 << UInt64(row)))
            }
        }
        self.places = places
        self.mayHold = mayHold
        count = phrase.count
        self.allowance = allowance
    }

    /// Stretches that hold every passage within the allowance, with as much in front of each as such a passage can be long.
    ///
    /// - Complexity: O(text).
    func stretches(of text: [Unicode.Scalar]) -> [Range<Int>] {
        let reach = count + allowance
        let last: UInt64 = 1 << UInt64(count - 1)
        // A bit for each row: whether the distance grows or falls from the row above to it.
        var rises = UInt64.max
        var falls: UInt64 = 0
        var distance = count
        var stretches: [Range<Int>] = []
        for (column, scalar) in text.enumerated() {
            let equal = bits(of: scalar)
            let vertical = equal | falls
            let horizontal = (((equal & rises) &+ rises) ^ rises) | equal
            let grows = falls | ~(horizontal | rises)
            let shrinks = rises & horizontal
            distance += grows & last != 0 ? 1 : shrinks & last != 0 ? -1 : 0
            // A match may begin anywhere: the row above the first is zero throughout.
            let (shiftedGrows, shiftedShrinks) = (grows << 1, shrinks << 1)
            rises = shiftedShrinks | ~(vertical | shiftedGrows)
            falls = shiftedGrows & vertical
            guard distance <= allowance else { continue }
            let start = max(0, column + 1 - reach)
            if let end = stretches.last?.upperBound, start <= end {
                stretches[stretches.count - 1] = stretches[stretches.count - 1].lowerBound..<column + 1
            } else {
                stretches.append(start..<column + 1)
            }
        }
        return stretches
    }

    private func bits(of scalar: Unicode.Scalar) -> UInt64 {
        guard mayHold[Int(scalar.value & 0xFF)] else { return 0 }
        for place in places where place.scalar == scalar { return place.bits }
        return 0
    }
}
