/// What one pass for literals has found in a document.
///
/// Only patterns with a hit take memory beyond four bytes each, so that a document costs what stands in it, not what is looked for.
struct DocumentCandidates {
    /// A literal of a pattern; wide enough for texts of 2 GiB.
    struct Hit: BitwiseCopyable {
        /// Of the pattern; see ``CandidateLog/slots``.
        let slot: Int32
        let paragraph: Int32
        /// Where a match may begin, in bytes of the pattern's view; the upper bound is below the lower one where that is not known.
        let low: Int32
        let high: Int32
    }

    /// By slot, and for each in the order of the text.
    private let hits: [Hit]
    /// Behind the last hit of each slot.
    private let ends: [Int]
    private let slots: [Int32]
    /// Ids of the patterns with hits, by slot.
    let patterns: [Int32]
    /// By id of the word list: the words found, paragraph by paragraph in the order of the text.
    let lists: [[WordHit]]

    /// - Complexity: O(hits).
    init(_ log: CandidateLog) {
        var ends = [Int](repeating: 0, count: log.patterns.count + 1)
        for hit in log.hits { ends[Int(hit.slot)] += 1 }
        for slot in ends.indices.dropFirst() { ends[slot] += ends[slot - 1] }
        // What ended a slot begins the next one; filling moves each beginning to its end.
        var next = [0] + ends.dropLast()
        hits = [Hit](unsafeUninitializedCapacity: log.hits.count) { buffer, count in
            for hit in log.hits {
                buffer.initializeElement(at: next[Int(hit.slot)], to: hit)
                next[Int(hit.slot)] += 1
            }
            count = log.hits.count
        }
        self.ends = ends
        slots = log.slots
        patterns = log.patterns
        lists = log.lists
    }

    /// Whether a pattern has a chance anywhere.
    func hasChance(_ pattern: Int) -> Bool { slots[pattern] != CandidateLog.absent }

    /// Positions of the hits of a pattern; `nil` for one that must always be run.
    func hits(of pattern: Int) -> Range<Int>? {
        let slot = slots[pattern]
        if slot == CandidateLog.always { return nil }
        return slot == CandidateLog.absent ? 0..<0 : ends[Int(slot) - 1]..<ends[Int(slot)]
    }

    /// The paragraph of a hit.
    func paragraph(ofHit index: Int) -> Int { Int(hits[index].paragraph) }

    /// The first hit in a range of hits that lies in a paragraph or behind it.
    ///
    /// - Complexity: O(log hits), little where it is near the beginning of the range.
    func firstHit(from paragraph: Int, in range: Range<Int>) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        var step = 1
        while low + step < high, hits[low + step].paragraph < paragraph {
            low += step
            step *= 2
        }
        high = min(high, low + step)
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].paragraph < paragraph { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The places of one paragraph at which a match may begin, ascending and apart; `nil` where the literals do not tell.
    ///
    /// - Complexity: O(n log n) in the number of its literals.
    func starts(of pattern: Int, inParagraph paragraph: Int) -> [ClosedRange<Int>]? {
        guard let all = hits(of: pattern) else { return nil }
        let first = firstHit(from: paragraph, in: all)
        var own: [ClosedRange<Int>] = []
        for hit in hits[first..<all.upperBound] {
            if hit.paragraph != paragraph { break }
            if hit.low <= hit.high { own.append(Int(hit.low)...Int(hit.high)) }
        }
        if own.count > 1 { own.sort { $0.lowerBound < $1.lowerBound } }
        return own.count > 1 ? Self.apart(own) : own
    }

    private static func apart(_ starts: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        starts.reduce(into: []) { apart, start in
            if let last = apart.last, start.lowerBound <= last.upperBound + 1 {
                apart[apart.count - 1] = last.lowerBound...max(last.upperBound, start.upperBound)
            } else {
                apart.append(start)
            }
        }
    }
}
