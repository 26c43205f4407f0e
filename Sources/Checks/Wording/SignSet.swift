/// The signs of a text, roughly: different ones may share a place, so it may hold more than it was given, never less.
struct SignSet: Sendable {
    private var words = SIMD8<UInt64>()

    /// - Complexity: O(signs).
    init(_ signs: [UInt32]) {
        // Signs of one meaning lie together in Unicode: what tells them apart is their last bits.
        for sign in signs { words[Int(sign >> 6) & 7] |= 1 << UInt64(sign & 63) }
    }

    /// A number of signs that the other set lacks: at most as many as it truly does.
    ///
    /// - Complexity: O(1).
    func missing(from others: SignSet) -> Int {
        let missing = words & ~others.words
        return missing.indices.reduce(0) { $0 + missing[$1].nonzeroBitCount }
    }
}
