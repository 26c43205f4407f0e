/// Taking stretches out of a view.
extension TextView {
    /// A stretch that goes, or that one blank stands for from now on.
    struct Cut: Hashable {
        let range: Range<Int>
        let keepsBlank: Bool
    }

    /// The view without some stretches, given in ascending order.
    ///
    /// - Complexity: O(length + segments + cuts).
    func cutting(_ cuts: [Cut]) -> TextView {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(self.bytes.count)
        var kept: [Segment] = []
        var next = 0
        var start = 0
        for cut in cuts {
            keep(start..<cut.range.lowerBound, from: &next, in: &bytes, &kept)
            if cut.keepsBlank {
                let source = sourceRange(of: cut.range)
                kept.append(Segment(viewStart: bytes.count, sourceStart: source.lowerBound, sourceLength: source.count))
                bytes.append(UInt8(ascii: " "))
            }
            start = cut.range.upperBound
        }
        keep(start..<self.bytes.count, from: &next, in: &bytes, &kept)
        return TextView(bytes: bytes, segments: kept)
    }

    /// Copies a stretch with the parts of the segments that lie in it; `next` is the first segment that may.
    private func keep(_ range: Range<Int>, from next: inout Int, in bytes: inout [UInt8], _ kept: inout [Segment]) {
        guard !range.isEmpty else { return }
        let shift = bytes.count - range.lowerBound
        bytes.append(contentsOf: self.bytes[range])
        while viewEnd(of: next) <= range.lowerBound { next += 1 }
        while true {
            let segment = segments[next]
            let start = max(segment.viewStart, range.lowerBound)
            let end = min(viewEnd(of: next), range.upperBound)
            let scale = scale(of: next)
            let sourceStart = segment.sourceStart + (start - segment.viewStart) * scale
            kept.append(Segment(viewStart: start + shift, sourceStart: sourceStart, sourceLength: (end - start) * scale))
            if viewEnd(of: next) >= range.upperBound { return }
            next += 1
        }
    }
}
