/// Several sets of words in one hash trie: a step is one probe, keyed by node and Unicode scalar.
///
/// Words are entered forwards or backwards; a walk may skip blanks between scalars, so `百 分 点` is found like `百分点`.
struct Lexicon: Sendable {
    /// A set of words; its raw value is the node where walks begin.
    enum Root: UInt16, CaseIterable, Sendable {
        /// Units behind a numeral; payload: row of the unit table, or ``Lexicon/vetoed``.
        case units = 1
        /// Units before a numeral, backwards.
        case unitPrefixes
        /// Names of units, for base units.
        case unitNames
        /// Markers before a numeral, backwards; payload: ``Marker``.
        case before
        /// Markers between numeral and unit.
        case inside
        /// Markers behind a unit.
        case after
        /// Words that hold a numeral and state no figure.
        case words
    }

    /// Payload of a unit surface that only takes shorter ones away.
    static let vetoed: UInt16 = .max

    /// Open addressing: key (node, scalar) in the upper, child node in the lower 16 bits; 0 is a free slot.
    private var slots: [UInt64] = Array(repeating: 0, count: 4096)
    private var used = 0
    /// What a word that ends at a node stands for; 0 for none.
    private var payloads: [UInt16] = Array(repeating: 0, count: Root.allCases.count + 1)

    /// The node a scalar leads to, or 0.
    @inline(__always)
    func child(_ node: UInt16, _ scalar: UInt32) -> UInt16 {
        guard scalar <= 0xFFFF else { return 0 }
        let key = UInt32(node) << 16 | scalar
        let mask = slots.count - 1
        var index = Self.hash(key) & mask
        while true {
            let slot = slots[index]
            if UInt32(truncatingIfNeeded: slot >> 16) == key { return UInt16(truncatingIfNeeded: slot) }
            if slot == 0 { return 0 }
            index = (index + 1) & mask
        }
    }

    @inline(__always)
    func payload(_ node: UInt16) -> UInt16 { payloads[Int(node)] }

    /// The first scalars of the words of a set.
    ///
    /// - Complexity: O(size of the lexicon).
    func firstScalars(of root: Root) -> [UInt32] {
        slots.compactMap { slot in
            let key = UInt32(truncatingIfNeeded: slot >> 16)
            return slot != 0 && UInt16(key >> 16) == root.rawValue ? key & 0xFFFF : nil
        }
    }

    /// Enters a word and returns the payload it had before, or `nil` when it is empty, holds a scalar beyond U+FFFF or the
    /// trie is full.
    mutating func insert(_ word: some Sequence<Unicode.Scalar>, into root: Root, payload: UInt16) -> UInt16? {
        var node = root.rawValue
        for scalar in word {
            guard scalar.value <= 0xFFFF else { return nil }
            let next = child(node, scalar.value)
            node = next != 0 ? next : addChild(node, scalar.value)
            if node == 0 { return nil }
        }
        guard node != root.rawValue else { return nil }
        let previous = payloads[Int(node)]
        payloads[Int(node)] = payload
        return previous
    }

    private mutating func addChild(_ node: UInt16, _ scalar: UInt32) -> UInt16 {
        guard payloads.count < Int(UInt16.max) else { return 0 }
        if used * 2 >= slots.count { grow() }
        let child = UInt16(payloads.count)
        payloads.append(0)
        store(UInt64(UInt32(node) << 16 | scalar) << 16 | UInt64(child))
        used += 1
        return child
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        for slot in old where slot != 0 { store(slot) }
    }

    private mutating func store(_ slot: UInt64) {
        let mask = slots.count - 1
        var index = Self.hash(UInt32(truncatingIfNeeded: slot >> 16)) & mask
        while slots[index] != 0 { index = (index + 1) & mask }
        slots[index] = slot
    }

    @inline(__always)
    private static func hash(_ key: UInt32) -> Int {
        // Fibonacci hashing; the low bits of the shifted product depend on all bits of the key.
        Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 15)
    }
}
