/// Several sets of words in one hash trie: a step is one probe, keyed by node and Unicode scalar.
struct WordTrie: Sendable {
    /// A set of words; its raw value is the node where searches begin.
    enum Root: UInt16, CaseIterable, Sendable {
        /// Words in front of a figure, read backwards from it.
        case tail = 1
        /// Words at the beginning of a phrase.
        case head
        /// Words of time, of basis and of standing, anywhere in a sentence.
        case anywhere
        /// Words that tell a clause or a comparison from a noun phrase.
        case inside
        /// Words that end the noun phrase behind a figure.
        case behind
        /// Whole names that say too little by themselves.
        case names
        /// Names that mean the same.
        case synonyms
    }

    /// A word that was found.
    struct Match {
        /// Bytes.
        let length: Int
        let value: WordValue
    }

    /// Open addressing: key (node, scalar) in the upper, child node in the lower 16 bits; 0 is a free slot.
    private var slots: [UInt64]
    private var used = 0
    /// What the word that ends at a node means.
    private var values: [WordValue]

    /// - Parameter capacity: Nodes that fit before the table has to grow.
    init(capacity: Int) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        values = Array(repeating: WordValue(), count: Root.allCases.count + 1)
        values.reserveCapacity(capacity)
    }

    // MARK: Searching

    /// The longest word that begins at `index` and ends at or before `limit`.
    ///
    /// - Complexity: O(length of the longest word).
    @inline(__always)
    func longest(_ root: Root, in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> Match? {
        var node = root.rawValue
        var place = index
        var found: Match?
        while place < limit {
            let lead = text[place]
            let scalar: UInt32
            if lead < 0x80 {
                scalar = UInt32(lead)
                place += 1
            } else {
                guard lead & 0xF0 == 0xE0, place + 3 <= limit else { break }
                scalar = text.wideScalar(at: place)
                place += 3
            }
            node = child(node, scalar)
            if node == 0 { break }
            let value = values[Int(node)]
            if !value.isEmpty { found = Match(length: place - index, value: value) }
        }
        return found
    }

    /// The longest word that ends at `index` and begins at or behind `floor`.
    ///
    /// - Complexity: O(length of the longest word).
    func longest(_ root: Root, in text: UnsafeBufferPointer<UInt8>, endingAt index: Int, floor: Int) -> Match? {
        var node = root.rawValue
        var place = index
        var found: Match?
        while place > floor {
            let last = text[place - 1]
            let scalar: UInt32
            if last < 0x80 {
                scalar = UInt32(last)
                place -= 1
            } else {
                guard place - 3 >= floor, text[place - 3] & 0xF0 == 0xE0 else { break }
                place -= 3
                scalar = text.wideScalar(at: place)
            }
            node = child(node, scalar)
            if node == 0 { break }
            let value = values[Int(node)]
            if !value.isEmpty { found = Match(length: index - place, value: value) }
        }
        return found
    }

    @inline(__always)
    private func child(_ node: UInt16, _ scalar: UInt32) -> UInt16 {
        let key = UInt32(node) << 16 | scalar
        let mask = slots.count - 1
        var index = Self.hash(key) & mask
        while true {
            let slot = slots[index]
            if slot == 0 { return 0 }
            if UInt32(truncatingIfNeeded: slot >> 16) == key { return UInt16(truncatingIfNeeded: slot) }
            index = (index + 1) & mask
        }
    }

    // MARK: Filling

    /// Adds the words of a list that blanks part; a word that is there already gets the new classes too.
    mutating func insert(_ words: StaticString, into root: Root, _ value: WordValue) {
        words.withUTF8Buffer { text in
            var start = 0
            for index in 0...text.count where index == text.count || text[index] <= 0x20 {
                if start < index { insert([UnsafeBufferPointer(rebasing: text[start..<index])], into: root, value) }
                start = index + 1
            }
        }
    }

    /// Adds a word that is put together from pieces.
    mutating func insert(pieces: [StaticString], into root: Root, _ value: WordValue) {
        insert(pieces.map { UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount) }, into: root, value)
    }

    private mutating func insert(_ pieces: [UnsafeBufferPointer<UInt8>], into root: Root, _ value: WordValue) {
        var node = root.rawValue
        for piece in root == .tail ? pieces.reversed() : pieces {
            var index = root == .tail ? piece.count : 0
            while root == .tail ? index > 0 : index < piece.count {
                if root == .tail { index = piece.scalarStart(before: index) }
                let scalar = piece[index] < 0x80 ? UInt32(piece[index]) : piece.wideScalar(at: index)
                if root != .tail { index += piece.scalarLength(at: index) }
                let next = child(node, scalar)
                node = next != 0 ? next : addChild(node, scalar)
            }
        }
        values[Int(node)].merge(value)
    }

    private mutating func addChild(_ node: UInt16, _ scalar: UInt32) -> UInt16 {
        if used * 2 >= slots.count { grow() }
        let child = UInt16(values.count)
        values.append(WordValue())
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

    /// The first scalars of the words of a set, one bit each, 64 to a word.
    ///
    /// - Complexity: O(size of the trie).
    func firstScalars(of root: Root) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: 1024)
        for slot in slots where slot != 0 {
            let key = UInt32(truncatingIfNeeded: slot >> 16)
            if UInt16(key >> 16) == root.rawValue { bits[Int(key & 0xFFFF) / 64] |= 1 << UInt64(key % 64) }
        }
        return bits
    }
}
