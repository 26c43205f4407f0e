/// What one pass for literals has found in a document.
///
/// Only patterns with a hit take memory beyond four bytes each, so that a document costs what stands in it, not what is looked for.
struct DocumentCandidates {
    /// A literal of a pattern; wide enough for texts of 2 GiB.
    struct Hit: BitwiseCopyable {
        let paragraph: Int32
        /// Where a match may begin, in bytes of the pattern's view; the upper bound is below the lower one where that is not known.
        let low: Int32
        let high: Int32
    }

    /// By slot, and for each in the order of the text.
    private let hits: [Hit]
    /// Behind the last hit of each slot.
    private let ends: [Int32]
    private let slots: [Int32]
    /// Ids of the patterns with hits, by slot.
    let patterns: [Int32]
    /// By id of the word list: the words found, paragraph by paragraph in the order of the text.
    let lists: [[WordHit]]

    /// - Complexity: O(hits).
    init(_ log: consuming CandidateLog) {
        let total = log.count
        var ends = log.counts()
        for slot in ends.indices.dropFirst() { ends[slot] += ends[slot - 1] }
        self.ends = ends
        // From the last one on, so that each block of the log is free again once it has been read.
        hits = [Hit](unsafeUninitializedCapacity: total) { buffer, count in
            log.removeAll { slot, hit in
                ends[slot] -= 1
                buffer.initializeElement(at: Int(ends[slot]), to: hit)
            }
            count = total
        }
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
        return slot == CandidateLog.absent ? 0..<0 : Int(ends[Int(slot) - 1])..<Int(ends[Int(slot)])
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
