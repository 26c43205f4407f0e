/// Literals as the passes over a document meet them.
///
/// Kept in blocks, so that a long log is never copied to a larger place while it grows, and what has been taken out of it is
/// free again.
struct CandidateLog {
    /// In ``slots``: a pattern without a hit so far.
    static let absent: Int32 = 0
    /// In ``slots``: a pattern that must be run whatever the literals say.
    static let always: Int32 = -1
    /// Entries of a full block.
    private static let blockLength = 1 << 16

    /// A hit without its paragraph, which it shares with many.
    private struct Entry: BitwiseCopyable {
        let slot: Int32
        let low: Int32
        let high: Int32
    }

    /// Entries of one paragraph, from a position on.
    private struct Run: BitwiseCopyable {
        let paragraph: Int32
        let start: Int32
    }

    /// By pattern id: ``absent``, ``always`` or its slot, from 1 in the order of the first hits.
    private(set) var slots: [Int32]
    /// Ids of the patterns with hits, by slot.
    private(set) var patterns: [Int32] = []
    private(set) var lists: [[WordHit]]
    private var full: [[Entry]] = []
    private var block: [Entry] = []
    private var runs: [Run] = []
    private var paragraph = -1

    /// - Parameter slots: ``absent`` or ``always``, by pattern id.
    init(slots: [Int32], lists: Int) {
        self.slots = slots
        self.lists = Array(repeating: [], count: lists)
    }

    /// Number of the hits.
    var count: Int { full.count * Self.blockLength + block.count }

    /// Notes a literal of a pattern; those of one pattern come in the order of their paragraphs.
    mutating func add(_ pattern: Int, _ paragraph: Int, from low: Int, to high: Int) {
        var slot = slots[pattern]
        if slot == Self.absent {
            patterns.append(Int32(pattern))
            slot = Int32(patterns.count)
            slots[pattern] = slot
        }
        if paragraph != self.paragraph {
            self.paragraph = paragraph
            runs.append(Run(paragraph: Int32(paragraph), start: Int32(count)))
        }
        block.append(Entry(slot: slot, low: Int32(low), high: Int32(high)))
        if block.count == Self.blockLength { closeBlock() }
    }

    private mutating func closeBlock() {
        full.append(block)
        block = []
        block.reserveCapacity(Self.blockLength)
    }

    /// Notes a word of a list.
    mutating func add(_ hit: WordHit, toList list: Int) { lists[list].append(hit) }

    /// How many hits each slot has; none for slot 0.
    func counts() -> [Int32] {
        var counts = [Int32](repeating: 0, count: patterns.count + 1)
        for block in full { for entry in block { counts[Int(entry.slot)] += 1 } }
        for entry in block { counts[Int(entry.slot)] += 1 }
        return counts
    }

    /// Takes all hits out of the log, the last one first.
    mutating func removeAll(_ body: (_ slot: Int, _ hit: DocumentCandidates.Hit) -> Void) {
        full.append(block)
        block = []
        while let last = full.popLast() {
            let start = full.count * Self.blockLength
            for index in last.indices.reversed() {
                while let run = runs.last, Int(run.start) > start + index { runs.removeLast() }
                guard let paragraph = runs.last?.paragraph else { return }
                let entry = last[index]
                body(Int(entry.slot), DocumentCandidates.Hit(paragraph: paragraph, low: entry.low, high: entry.high))
            }
        }
    }
}
