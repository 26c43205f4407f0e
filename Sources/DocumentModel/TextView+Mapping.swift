import SourceText

/// From the view to the source and back.
extension TextView {
    /// The source bytes that a range of the view stands for, from the first byte of its first scalar to the last of its
    /// last.
    ///
    /// What the view leaves out counts only between the two: a range in front of a dropped blank ends before the blank. An
    /// empty range gives the empty range at the place where it stands: in front of the scalar that follows it.
    /// - Complexity: O(log segments).
    package func sourceRange(of range: Range<Int>) -> ByteRange {
        guard !segments.isEmpty else { return range }
        let start = sourceStart(of: range.lowerBound)
        return range.isEmpty ? start..<start : start..<sourceEnd(of: range.upperBound - 1)
    }

    /// Offset in the view of the scalar that a source offset lies in, or of the next one where the view leaves the offset out.
    ///
    /// - Complexity: O(log segments).
    package func readingOffset(ofSource offset: Int) -> Int {
        guard !segments.isEmpty else { return min(max(offset, 0), bytes.count) }
        let index = lastSegment { $0.sourceStart <= offset }
        let segment = segments[index]
        guard offset > segment.sourceStart else { return segment.viewStart }
        guard offset < segment.sourceStart + segment.sourceLength else { return viewEnd(of: index) }
        return segment.viewStart + (offset - segment.sourceStart) / scale(of: index)
    }

    /// Where the view leaves source bytes out within a range, and which.
    ///
    /// - Complexity: O(log segments + segments in the range).
    func dropsSource(within range: Range<Int>) -> [(view: Int, source: ByteRange)] {
        guard !segments.isEmpty else { return [] }
        var drops: [(view: Int, source: ByteRange)] = []
        var index = lastSegment { $0.viewStart <= range.lowerBound } + 1
        while index < segments.count, segments[index].viewStart < range.upperBound {
            let end = segments[index - 1].sourceStart + segments[index - 1].sourceLength
            if end < segments[index].sourceStart { drops.append((segments[index].viewStart, end..<segments[index].sourceStart)) }
            index += 1
        }
        return drops
    }

    private func sourceStart(of offset: Int) -> Int {
        guard offset < bytes.count else { return sourceEnd(of: bytes.count - 1) }
        let index = lastSegment { $0.viewStart <= offset }
        return segments[index].sourceStart + (offset - segments[index].viewStart) * scale(of: index)
    }

    /// Behind the last source byte of one view byte.
    private func sourceEnd(of offset: Int) -> Int {
        let index = lastSegment { $0.viewStart <= offset }
        return segments[index].sourceStart + (offset + 1 - segments[index].viewStart) * scale(of: index)
    }

    /// Source bytes for each view byte of a segment.
    func scale(of index: Int) -> Int {
        segments[index].sourceLength / (viewEnd(of: index) - segments[index].viewStart)
    }

    func viewEnd(of index: Int) -> Int {
        index + 1 < segments.count ? segments[index + 1].viewStart : bytes.count
    }

    /// Index of the last segment that satisfies an ascending test; the first one if none does.
    private func lastSegment(where holds: (Segment) -> Bool) -> Int {
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if holds(segments[middle]) { low = middle } else { high = middle }
        }
        return low
    }
}
