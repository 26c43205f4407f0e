/// Literals as the passes over a document meet them.
struct CandidateLog {
    /// In ``slots``: a pattern without a hit so far.
    static let absent: Int32 = 0
    /// In ``slots``: a pattern that must be run whatever the literals say.
    static let always: Int32 = -1

    /// By pattern id: ``absent``, ``always`` or its slot, from 1 in the order of the first hits.
    private(set) var slots: [Int32]
    /// Ids of the patterns with hits, by slot.
    private(set) var patterns: [Int32] = []
    private(set) var hits: [DocumentCandidates.Hit] = []
    private(set) var lists: [[WordHit]]

    /// - Parameter slots: ``absent`` or ``always``, by pattern id.
    init(slots: [Int32], lists: Int) {
        self.slots = slots
        self.lists = Array(repeating: [], count: lists)
    }

    /// Notes a literal of a pattern; those of one pattern come in the order of their paragraphs.
    mutating func add(_ pattern: Int, _ paragraph: Int, from low: Int, to high: Int) {
        var slot = slots[pattern]
        if slot == Self.absent {
            patterns.append(Int32(pattern))
            slot = Int32(patterns.count)
            slots[pattern] = slot
        }
        hits.append(DocumentCandidates.Hit(slot: slot, paragraph: Int32(paragraph), low: Int32(low), high: Int32(high)))
    }

    /// Notes a word of a list.
    mutating func add(_ hit: WordHit, toList list: Int) { lists[list].append(hit) }
}
